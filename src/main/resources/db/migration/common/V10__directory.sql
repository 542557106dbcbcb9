-- The directories 名录库: what the office keeps of the files that it brings.

create sequence department_seq start with 100 increment by 100;
create sequence district_seq start with 100 increment by 100;
create sequence enterprise_seq start with 100 increment by 100;
create sequence inspector_seq start with 100 increment by 100;
create sequence certificate_seq start with 100 increment by 100;
create sequence inspector_leave_seq start with 100 increment by 100;
create sequence matter_seq start with 100 increment by 100;
create sequence recusal_seq start with 100 increment by 100;
create sequence import_run_seq start with 100 increment by 100;

create table department (
  id bigint primary key,
  code varchar(8) not null,
  name varchar(200) not null,
  english varchar(200) not null,
  version bigint not null,
  constraint department_code_once unique (code)
);

create table district (
  id bigint primary key,
  code varchar(6) not null,
  name varchar(200) not null,
  english varchar(200) not null,
  version bigint not null,
  constraint district_code_once unique (code)
);

create table enterprise (
  id bigint primary key,
  credit_code varchar(18) not null,
  name varchar(300) not null,
  library varchar(1) not null,
  risk_class varchar(1),
  placement_ground varchar(500) not null,
  placed_from date,
  state varchar(16) not null,
  industry varchar(5) not null,
  entity_type varchar(100) not null,
  founded_on date,
  district_code varchar(6) not null,
  address varchar(500) not null,
  business_address varchar(500) not null,
  registered_with varchar(200) not null,
  supervised_by varchar(200) not null,
  version bigint not null,
  constraint enterprise_credit_code_once unique (credit_code),
  constraint enterprise_district foreign key (district_code) references district (code)
);
create index enterprise_by_library on enterprise (library, state);
create index enterprise_by_district on enterprise (district_code);
create index enterprise_by_name on enterprise (name);

create table inspector (
  id bigint primary key,
  staff_number varchar(64),
  name varchar(100) not null,
  department_code varchar(8) not null,
  district_code varchar(6) not null,
  position_title varchar(100) not null,
  expert boolean not null,
  version bigint not null,
  constraint inspector_staff_number_once unique (staff_number),
  constraint inspector_department foreign key (department_code) references department (code),
  constraint inspector_district foreign key (district_code) references district (code)
);
create index inspector_by_department on inspector (department_code);
create index inspector_by_district on inspector (district_code);

create table certificate (
  id bigint primary key,
  inspector_id bigint not null,
  ordinal smallint not null,
  number varchar(64) not null,
  valid_until date not null,
  state varchar(16) not null,
  version bigint not null,
  constraint certificate_number_once unique (number),
  constraint certificate_inspector foreign key (inspector_id) references inspector (id)
);
create index certificate_by_inspector on certificate (inspector_id);

create table inspector_qualification (
  inspector_id bigint not null,
  qualification varchar(100) not null,
  constraint inspector_qualification_once primary key (inspector_id, qualification),
  constraint inspector_qualification_inspector foreign key (inspector_id) references inspector (id)
);

create table inspector_leave (
  id bigint primary key,
  inspector_id bigint not null,
  first_day date not null,
  last_day date not null,
  version bigint not null,
  constraint inspector_leave_once unique (inspector_id, first_day),
  constraint inspector_leave_inspector foreign key (inspector_id) references inspector (id),
  constraint inspector_leave_order check (last_day >= first_day)
);

create table matter (
  id bigint primary key,
  code varchar(64) not null,
  name varchar(300) not null,
  item varchar(500) not null,
  kind varchar(16) not null,
  department_code varchar(8) not null,
  legal_basis text not null,
  target varchar(500) not null,
  rate varchar(200) not null,
  frequency varchar(200) not null,
  method varchar(300) not null,
  staffing varchar(500) not null,
  seats smallint not null,
  qualification varchar(100),
  qualified smallint not null,
  version bigint not null,
  constraint matter_code_once unique (code),
  constraint matter_department foreign key (department_code) references department (code),
  constraint matter_seats check (seats >= 1 and qualified between 0 and seats)
);
create index matter_by_department on matter (department_code);

create table recusal (
  id bigint primary key,
  inspector_id bigint not null,
  enterprise_id bigint not null,
  ground varchar(500) not null,
  first_day date not null,
  last_day date not null,
  version bigint not null,
  constraint recusal_once unique (inspector_id, enterprise_id, first_day),
  constraint recusal_inspector foreign key (inspector_id) references inspector (id),
  constraint recusal_enterprise foreign key (enterprise_id) references enterprise (id),
  constraint recusal_order check (last_day >= first_day)
);
create index recusal_by_enterprise on recusal (enterprise_id);

create table import_run (
  id bigint primary key,
  kind varchar(16) not null,
  file_name varchar(300) not null,
  digest varchar(64) not null,
  encoding varchar(16) not null,
  row_choice varchar(16) not null,
  row_count integer not null,
  created_count integer not null,
  changed_count integer not null,
  unchanged_count integer not null,
  missing_count integer not null,
  fault_count integer not null,
  imported_at timestamp with time zone not null,
  imported_by varchar(100) not null
);
create index import_run_by_time on import_run (imported_at);
