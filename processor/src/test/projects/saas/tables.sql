create table organization (
    id uuid not null,
    name varchar(255),
    primary key (id)
);
insert into organization (id, name) values ('00000000-0000-7000-8000-000000000001', 'Acme');
