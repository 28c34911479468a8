-- Tables of com.example.ExampleAuthAdapter
-- Database: oracle 19.0 or newer
-- Written by Hibernate ORM 7.4.13.Final

create table auth_account (
    id varchar2(255 char) not null,
    access_token clob,
    expires_at number(19,0),
    id_token clob,
    provider varchar2(128 char) not null,
    provider_account_id varchar2(512 char) not null,
    refresh_token clob,
    scope clob,
    session_state varchar2(255 char),
    token_type varchar2(255 char),
    type varchar2(32 char) not null,
    user_id varchar2(255 char) not null,
    primary key (id),
    constraint uk_auth_account_provider unique (provider, provider_account_id)
);

create table auth_authenticator (
    credential_id varchar2(512 char) not null,
    counter number(19,0) not null,
    credential_backed_up number(1,0) not null check ((credential_backed_up in (0,1))),
    credential_device_type varchar2(32 char) not null,
    credential_public_key clob not null,
    provider_account_id varchar2(512 char) not null,
    transports varchar2(255 char),
    user_id varchar2(255 char) not null,
    primary key (credential_id)
);

create table auth_session (
    id varchar2(255 char) not null,
    expires timestamp(9) with time zone not null,
    session_token varchar2(255 char) not null,
    user_id varchar2(255 char) not null,
    primary key (id),
    constraint uk_auth_session_token unique (session_token)
);

create table auth_user (
    id varchar2(255 char) not null,
    email varchar2(255 char),
    email_verified timestamp(9) with time zone,
    image clob,
    name varchar2(255 char),
    primary key (id),
    constraint uk_auth_user_email unique (email)
);

create table auth_verification_token (
    identifier varchar2(255 char) not null,
    token varchar2(255 char) not null,
    expires timestamp(9) with time zone not null,
    primary key (identifier, token)
);

create index ix_auth_account_user_id on auth_account (user_id);

create index ix_auth_authenticator_user_id on auth_authenticator (user_id);

create index ix_auth_session_user_id on auth_session (user_id);

create index ix_auth_session_expires on auth_session (expires);

create index ix_auth_verification_token_expires on auth_verification_token (expires);

alter table auth_account add constraint fk_auth_account_user foreign key (user_id) references auth_user on delete cascade;

alter table auth_authenticator add constraint fk_auth_authenticator_user foreign key (user_id) references auth_user on delete cascade;

alter table auth_session add constraint fk_auth_session_user foreign key (user_id) references auth_user on delete cascade;
