-- Tables of com.example.ExampleAuthAdapter
-- Database: hsqldb 2.6.1 or newer
-- Written by Hibernate ORM 7.4.13.Final
-- Columns stand in the order Hibernate gives them

create table auth_account (
    expires_at bigint,
    type varchar(32) not null,
    provider varchar(128) not null,
    provider_account_id varchar(512) not null,
    access_token varchar(2147483647),
    id varchar(255) not null,
    id_token varchar(2147483647),
    refresh_token varchar(2147483647),
    scope varchar(2147483647),
    session_state varchar(255),
    token_type varchar(255),
    user_id varchar(255) not null,
    primary key (id),
    constraint uk_auth_account_provider unique (provider, provider_account_id)
);

create table auth_authenticator (
    credential_backed_up boolean not null,
    counter bigint not null,
    credential_device_type varchar(32) not null,
    credential_id varchar(512) not null,
    provider_account_id varchar(512) not null,
    credential_public_key varchar(2147483647) not null,
    transports varchar(255),
    user_id varchar(255) not null,
    primary key (credential_id)
);

create table auth_session (
    expires timestamp(6) not null,
    id varchar(255) not null,
    session_token varchar(255) not null,
    user_id varchar(255) not null,
    primary key (id),
    constraint uk_auth_session_token unique (session_token)
);

create table auth_user (
    email_verified timestamp(6),
    email varchar(255),
    id varchar(255) not null,
    image varchar(2147483647),
    name varchar(255),
    primary key (id),
    constraint uk_auth_user_email unique (email)
);

create table auth_verification_token (
    expires timestamp(6) not null,
    identifier varchar(255) not null,
    token varchar(255) not null,
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
