create sequence bank_account_seq start with 1 increment by 50;
create sequence bank_session_seq start with 1 increment by 50;
create sequence bank_user_seq start with 1 increment by 50;
create table bank_account (
    id bigint not null,
    iban varchar(255),
    primary key (id)
);
create table bank_session (
    id bigint not null,
    market varchar(255),
    primary key (id)
);
create table bank_user (
    id bigint not null,
    badge varchar(255),
    primary key (id)
);
