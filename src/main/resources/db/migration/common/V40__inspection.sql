-- Visits 检查, their teams and matters, and the versions of their results.
create sequence visit_seq start with 100 increment by 100;
create sequence visit_seat_seq start with 100 increment by 100;
create sequence visit_result_seq start with 100 increment by 100;
create sequence matter_result_seq start with 100 increment by 100;

create table visit (
  id bigint primary key,
  draw_id varchar(32) not null,
  credit_code varchar(18) not null,
  library varchar(1) not null,
  stratum varchar(64) not null,
  state varchar(16) not null,
  visit_day date,
  due_on date,
  due_unofficial_year integer,
  notified_at timestamp with time zone,
  withheld_zh text,
  withheld_en text,
  cancelled_at timestamp with time zone,
  version bigint not null,
  constraint visit_once unique (draw_id, credit_code),
  constraint visit_draw foreign key (draw_id) references draw (id),
  constraint visit_target foreign key (credit_code) references enterprise (credit_code),
  -- What happens on a day has one; what is withheld says why in both languages.
  constraint visit_has_day check (state in ('ASSIGNED', 'CANCELLED') or visit_day is not null),
  constraint visit_withheld check ((withheld_zh is null) = (withheld_en is null))
);
create index visit_by_target on visit (credit_code);
create index visit_by_day on visit (state, library, visit_day);
create index visit_by_due on visit (state, due_on);

create table visit_seat (
  id bigint primary key,
  visit_id bigint not null,
  inspector varchar(64) not null,
  department_code varchar(8) not null,
  constraint visit_seat_once unique (visit_id, inspector),
  constraint visit_seat_visit foreign key (visit_id) references visit (id),
  constraint visit_seat_department foreign key (department_code) references department (code)
);
create index visit_seat_by_inspector on visit_seat (inspector);

create table visit_matter (
  visit_id bigint not null,
  matter_code varchar(64) not null,
  constraint visit_matter_once primary key (visit_id, matter_code),
  constraint visit_matter_visit foreign key (visit_id) references visit (id),
  constraint visit_matter_matter foreign key (matter_code) references matter (code)
);

create table visit_result (
  id bigint primary key,
  visit_id bigint not null,
  version_number integer not null,
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  reviewed_by varchar(80),
  reviewed_at timestamp with time zone,
  return_reason varchar(1000),
  published_at timestamp with time zone,
  version bigint not null,
  constraint visit_result_once unique (visit_id, version_number),
  constraint visit_result_visit foreign key (visit_id) references visit (id),
  -- R18: work and its review by different people.
  constraint visit_result_two_people check (reviewed_by <> recorded_by),
  constraint visit_result_one_fate check (return_reason is null or published_at is null)
);

create table matter_result (
  id bigint primary key,
  result_id bigint not null,
  matter_code varchar(64) not null,
  found varchar(2000) not null,
  constraint matter_result_once unique (result_id, matter_code),
  constraint matter_result_result foreign key (result_id) references visit_result (id),
  constraint matter_result_matter foreign key (matter_code) references matter (code)
);

create table matter_result_code (
  matter_result_id bigint not null,
  code smallint not null,
  constraint matter_result_code_once primary key (matter_result_id, code),
  constraint matter_result_code_result foreign key (matter_result_id) references matter_result (id)
);
create index matter_result_code_by_code on matter_result_code (code);
