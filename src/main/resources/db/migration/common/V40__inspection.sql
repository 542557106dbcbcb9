-- Visits 检查, their teams, the departments' parts, the versions of their results, and what follows.
create sequence visit_seq start with 100 increment by 100;
create sequence visit_seat_seq start with 100 increment by 100;
create sequence visit_change_seq start with 100 increment by 100;
create sequence department_part_seq start with 100 increment by 100;
create sequence part_result_seq start with 100 increment by 100;
create sequence matter_result_seq start with 100 increment by 100;
create sequence objection_seq start with 100 increment by 100;
create sequence follow_up_seq start with 100 increment by 100;

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
  checked_in_at timestamp with time zone,
  closed_at timestamp with time zone,
  version bigint not null,
  constraint visit_once unique (draw_id, credit_code),
  constraint visit_draw foreign key (draw_id) references draw (id),
  constraint visit_target foreign key (credit_code) references enterprise (credit_code),
  -- What happens on a day has one; what is withheld says why in both languages.
  constraint visit_has_day check
    (state in ('ASSIGNED', 'CANCELLED', 'SUBSTITUTED') or visit_day is not null),
  constraint visit_withheld check ((withheld_zh is null) = (withheld_en is null))
);
create index visit_by_target on visit (credit_code);
create index visit_by_day on visit (state, library, visit_day);
create index visit_by_due on visit (state, due_on);

-- Whoever left stays on record with a time; a seat that nobody took over is vacant.
create table visit_seat (
  id bigint primary key,
  visit_id bigint not null,
  inspector varchar(64) not null,
  department_code varchar(8) not null,
  accepted_at timestamp with time zone,
  left_at timestamp with time zone,
  successor varchar(64),
  constraint visit_seat_once unique (visit_id, inspector),
  constraint visit_seat_visit foreign key (visit_id) references visit (id),
  constraint visit_seat_department foreign key (department_code) references department (code),
  constraint visit_seat_successor check (successor is null or left_at is not null)
);
create index visit_seat_by_inspector on visit_seat (inspector);

-- What was changed after the draw, with its ground.
create table visit_change (
  id bigint primary key,
  visit_id bigint not null,
  kind varchar(16) not null,
  note varchar(200) not null,
  ground varchar(500) not null,
  changed_by varchar(80) not null,
  changed_at timestamp with time zone not null,
  constraint visit_change_visit foreign key (visit_id) references visit (id)
);
create index visit_change_by_visit on visit_change (visit_id);

create table department_part (
  id bigint primary key,
  visit_id bigint not null,
  department_code varchar(8) not null,
  state varchar(16) not null,
  hand_over_due date,
  handed_over_on date,
  version bigint not null,
  constraint department_part_once unique (visit_id, department_code),
  constraint department_part_visit foreign key (visit_id) references visit (id),
  constraint department_part_department foreign key (department_code) references department (code),
  constraint department_part_hand_over check (handed_over_on is null or hand_over_due is not null)
);
create index department_part_by_state on department_part (state, department_code);
create index department_part_by_hand_over on department_part (hand_over_due);

create table part_matter (
  part_id bigint not null,
  matter_code varchar(64) not null,
  constraint part_matter_once primary key (part_id, matter_code),
  constraint part_matter_part foreign key (part_id) references department_part (id),
  constraint part_matter_matter foreign key (matter_code) references matter (code)
);

create table part_result (
  id bigint primary key,
  part_id bigint not null,
  version_number integer not null,
  recorded_by varchar(80) not null,
  recorded_at timestamp with time zone not null,
  correction_ground varchar(500),
  reviewed_by varchar(80),
  reviewed_at timestamp with time zone,
  return_reason varchar(1000),
  published_at timestamp with time zone,
  version bigint not null,
  constraint part_result_once unique (part_id, version_number),
  constraint part_result_part foreign key (part_id) references department_part (id),
  -- R18: work and its review by different people.
  constraint part_result_two_people check (reviewed_by <> recorded_by),
  constraint part_result_one_fate check (return_reason is null or published_at is null)
);

create table matter_result (
  id bigint primary key,
  result_id bigint not null,
  matter_code varchar(64) not null,
  found varchar(2000) not null,
  constraint matter_result_once unique (result_id, matter_code),
  constraint matter_result_result foreign key (result_id) references part_result (id),
  constraint matter_result_matter foreign key (matter_code) references matter (code)
);

create table matter_result_code (
  matter_result_id bigint not null,
  code smallint not null,
  constraint matter_result_code_once primary key (matter_result_id, code),
  constraint matter_result_code_result foreign key (matter_result_id) references matter_result (id)
);
create index matter_result_code_by_code on matter_result_code (code);

create table objection (
  id bigint primary key,
  part_id bigint not null,
  state varchar(16) not null,
  ground varchar(500) not null,
  received_by varchar(80) not null,
  received_at timestamp with time zone not null,
  answer varchar(500),
  answered_by varchar(80),
  answered_at timestamp with time zone,
  version bigint not null,
  constraint objection_part foreign key (part_id) references department_part (id),
  constraint objection_answered check ((state = 'RECEIVED') = (answer is null))
);
create index objection_by_part on objection (part_id);

create table follow_up (
  id bigint primary key,
  part_id bigint not null,
  kind varchar(24) not null,
  note varchar(500) not null,
  decided_by varchar(80) not null,
  decided_at timestamp with time zone not null,
  closed_on date,
  closed_note varchar(500),
  version bigint not null,
  constraint follow_up_once unique (part_id),
  constraint follow_up_part foreign key (part_id) references department_part (id),
  constraint follow_up_closed check ((closed_on is null) = (closed_note is null))
);
