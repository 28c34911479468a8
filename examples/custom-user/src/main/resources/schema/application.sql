create table Account (iban varchar(255) not null, balance numeric(38,2), primary key (iban));

create table VeryImportantEntity (id ${uuid} not null, purpose varchar(255), primary key (id));
