-- Who goes on a visit that no draw orders 检查组: the first certificate of each member.
create table filed_visit_seat (
  filed_visit_id bigint not null,
  inspector varchar(64) not null,
  constraint filed_visit_seat_once primary key (filed_visit_id, inspector),
  constraint filed_visit_seat_visit foreign key (filed_visit_id) references filed_visit (id)
);
create index filed_visit_seat_by_inspector on filed_visit_seat (inspector);
