-- Schema of SampleAdapter for PostgreSQL 16

create table "sample_user" (id varchar(255));

create index ix on "sample_user" (id);