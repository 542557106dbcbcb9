-- A visit that no draw orders has a team and a result like any other, once it is made.
alter table visit add column filed_visit_id bigint;
alter table visit add constraint visit_filed_once unique (filed_visit_id);
alter table visit add constraint visit_filed
  foreign key (filed_visit_id) references filed_visit (id);
alter table visit alter column draw_id drop not null;
alter table visit alter column stratum drop not null;
alter table visit add constraint visit_origin
  check ((draw_id is null) = (filed_visit_id is not null));
alter table visit add constraint visit_stratum check ((draw_id is null) = (stratum is null));

-- In public its kind stands where others have their plan, order and draw.
alter table published_result alter column draw_id drop not null;
alter table published_result alter column plan_number drop not null;
alter table published_result alter column plan_name drop not null;
alter table published_result alter column order_number drop not null;
alter table published_result alter column order_name drop not null;
alter table published_result alter column order_type drop not null;
alter table published_result add column inspection_kind varchar(16) default 'RANDOM' not null;
alter table published_result add constraint published_result_kind
  check ((inspection_kind = 'RANDOM') = (draw_id is not null));
