-- a draft

alter table users add column nick varchar(255);
