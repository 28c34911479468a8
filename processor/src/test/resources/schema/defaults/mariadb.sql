-- Tables of com.example.ExampleAuthAdapter
-- Database: mariadb 10.6 or newer
-- Written by Hibernate ORM 7.4.13.Final
-- Columns stand in the order Hibernate gives them

create table auth_account (
    expires_at bigint,
    type varchar(32) not null,
    provider varchar(128) not null,
    provider_account_id varchar(512) not null,
    id varchar(255) not null,
    session_state varchar(255),
    token_type varchar(255),
    user_id varchar(255) not null,
    access_token longtext,
    id_token longtext,
    refresh_token longtext,
    scope longtext,
    primary key (id)
) engine=InnoDB;

create table auth_authenticator (
    credential_backed_up bit not null,
    counter bigint not null,
    credential_device_type varchar(32) not null,
    credential_id varchar(512) not null,
    provider_account_id varchar(512) not null,
    transports varchar(255),
    user_id varchar(255) not null,
    credential_public_key longtext not null,
    primary key (credential_id)
) engine=InnoDB;

create table auth_session (
    expires datetime(6) not null,
    id varchar(255) not null,
    session_token varchar(255) not null,
    user_id varchar(255) not null,
    primary key (id)
) engine=InnoDB;

create table auth_user (
    email_verified datetime(6),
    email varchar(255),
    id varchar(255) not null,
    name varchar(255),
    image longtext,
    primary key (id)
) engine=InnoDB;

create table auth_verification_token (
    expires datetime(6) not null,
    identifier varchar(255) not null,
    token varchar(255) not null,
    primary key (identifier, token)
) engine=InnoDB;

create index ix_auth_account_user_id on auth_account (user_id);

alter table if exists auth_account add constraint uk_auth_account_provider unique (provider, provider_account_id);

create index ix_auth_authenticator_user_id on auth_authenticator (user_id);

create index ix_auth_session_user_id on auth_session (user_id);

create index ix_auth_session_expires on auth_session (expires);

alter table if exists auth_session add constraint uk_auth_session_token unique (session_token);

alter table if exists auth_user add constraint uk_auth_user_email unique (email);

create index ix_auth_verification_token_expires on auth_verification_token (expires);

alter table if exists auth_account add constraint fk_auth_account_user foreign key (user_id) references auth_user (id) on delete cascade;

alter table if exists auth_authenticator add constraint fk_auth_authenticator_user foreign key (user_id) references auth_user (id) on delete cascade;

alter table if exists auth_session add constraint fk_auth_session_user foreign key (user_id) references auth_user (id) on delete cascade;
