-- An objection 异议 is to one version of a result; an upheld one is owed a correction of it.
alter table objection add column result_id bigint not null;
alter table objection add constraint objection_result
  foreign key (result_id) references part_result (id);
create index objection_by_state on objection (state);
create index follow_up_by_closing on follow_up (closed_on);
