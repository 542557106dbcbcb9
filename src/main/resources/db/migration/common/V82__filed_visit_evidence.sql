-- Evidence of a visit that no draw orders: a complaint letter, a photograph, a letter of transfer.
create sequence filed_evidence_seq start with 100 increment by 100;

create table filed_evidence (
  id bigint primary key,
  visit_id bigint not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  sha256 varchar(64) not null,
  content ${bytes} not null,
  added_by varchar(80) not null,
  added_at timestamp with time zone not null,
  constraint filed_evidence_once unique (visit_id, sha256),
  constraint filed_evidence_visit foreign key (visit_id) references filed_visit (id)
);
