create table USER_ATTRIBUTE (
    ID varchar(36) not null,
    USER_ID varchar(36),
    NAME varchar(255),
    VALUE_TEXT varchar(255),
    primary key (ID)
);
