-- Tables of com.example.ExampleAuthAdapter
-- Database: oracle 19.0 or newer
-- Written by Hibernate ORM 7.4.13.Final
-- Columns stand in the order Hibernate gives them

create table auth_account (
    expires_at number(19,0),
    type varchar2(32 char) not null,
    provider varchar2(128 char) not null,
    provider_account_id varchar2(512 char) not null,
    id varchar2(255 char) not null,
    session_state varchar2(255 char),
    token_type varchar2(255 char),
    user_id varchar2(255 char) not null,
    access_token clob,
    id_token clob,
    refresh_token clob,
    scope clob,
    primary key (id),
    constraint uk_auth_account_provider unique (provider, provider_account_id)
);

create table auth_authenticator (
    credential_backed_up number(1,0) not null check ((credential_backed_up in (0,1))),
    counter number(19,0) not null,
    credential_device_type varchar2(32 char) not null,
    credential_id varchar2(512 char) not null,
    provider_account_id varchar2(512 char) not null,
    transports varchar2(255 char),
    user_id varchar2(255 char) not null,
    credential_public_key clob not null,
    primary key (credential_id)
);

create table auth_session (
    expires timestamp(9) with time zone not null,
    id varchar2(255 char) not null,
    session_token varchar2(255 char) not null,
    user_id varchar2(255 char) not null,
    primary key (id),
    constraint uk_auth_session_token unique (session_token)
);

create table auth_user (
    email_verified timestamp(9) with time zone,
    email varchar2(255 char),
    id varchar2(255 char) not null,
    name varchar2(255 char),
    image clob,
    primary key (id),
    constraint uk_auth_user_email unique (email)
);

create table auth_verification_token (
    expires timestamp(9) with time zone not null,
    identifier varchar2(255 char) not null,
    token varchar2(255 char) not null,
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
