create table sample_parent (id varchar(255));

create table sample_child (id varchar(255));

create index ix_sample_child on sample_child (id);
