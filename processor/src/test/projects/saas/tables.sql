create table organization (
    id uuid not null,
    name varchar(255),
    primary key (id)
);
