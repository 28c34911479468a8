-- a draft

alter table users drop column image;
