-- Schema of SampleAdapter for H2 2.4.240
-- Hibernate 7.4.13.Final

create table sample_user (
    id varchar(255) not null,
    primary key (id)
);

create table "app".sample_session (
    user_id varchar(255) default ';' not null
);

create index ix_sample_session on "app".sample_session (user_id);
