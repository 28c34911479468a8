create table jhi_authority (
    name varchar(50) not null,
    primary key (name)
);
