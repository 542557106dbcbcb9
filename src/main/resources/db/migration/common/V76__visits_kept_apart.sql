-- Visits of several draws at one enterprise in one time that could not be merged, and why (R12).
create sequence visit_apart_seq start with 100 increment by 100;
create table visit_apart (
  id bigint not null,
  visit_id bigint not null,
  other_id bigint not null,
  why_zh varchar(1000) not null,
  why_en varchar(1000) not null,
  noted_at timestamp with time zone not null,
  primary key (id),
  constraint visit_apart_visit foreign key (visit_id) references visit (id),
  constraint visit_apart_other foreign key (other_id) references visit (id)
);
create index visit_apart_by_visit on visit_apart (visit_id);
create index visit_apart_by_other on visit_apart (other_id);
