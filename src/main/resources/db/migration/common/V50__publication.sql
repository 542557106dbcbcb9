-- What the public may know of results 公示, with the names of the day of publication.
create sequence published_matter_seq start with 100 increment by 100;

create table published_result (
  result_id bigint primary key,
  visit_id bigint not null,
  department_code varchar(8) not null,
  corrects bigint,
  correction_ground varchar(500),
  credit_code varchar(18) not null,
  name varchar(300) not null,
  search_name varchar(6000) not null,
  inspected_on date not null,
  published_at timestamp with time zone not null,
  published_on date not null,
  due_on date not null,
  draw_id varchar(32) not null,
  plan_number varchar(32) not null,
  plan_name varchar(300) not null,
  order_number varchar(32) not null,
  order_name varchar(300) not null,
  order_type varchar(16) not null,
  constraint published_result_visit foreign key (visit_id) references visit (id),
  constraint published_result_result foreign key (result_id) references part_result (id),
  constraint published_result_corrects_once unique (corrects),
  constraint published_result_corrects foreign key (corrects) references published_result (result_id),
  -- Only a correction has a ground.
  constraint published_result_ground check ((corrects is null) = (correction_ground is null)),
  constraint published_result_draw foreign key (draw_id) references draw (id)
);
create index published_result_by_code on published_result (credit_code);
create index published_result_by_day on published_result (published_on);
create index published_result_by_time on published_result (published_at, result_id);
create index published_result_by_inspection on published_result (inspected_on);
create index published_result_by_visit on published_result (visit_id);
create index published_result_by_draw on published_result (draw_id);

create table published_matter (
  id bigint primary key,
  result_id bigint not null,
  matter_code varchar(64) not null,
  name varchar(300) not null,
  item varchar(500) not null,
  department_code varchar(8) not null,
  department_name varchar(200) not null,
  department_english varchar(200) not null,
  constraint published_matter_once unique (result_id, matter_code),
  constraint published_matter_result foreign key (result_id) references published_result (result_id)
);
create index published_matter_by_department on published_matter (department_code);

create table published_matter_code (
  published_matter_id bigint not null,
  code smallint not null,
  constraint published_matter_code_once primary key (published_matter_id, code),
  constraint published_matter_code_matter
    foreign key (published_matter_id) references published_matter (id)
);
create index published_matter_code_by_code on published_matter_code (code);
