-- Visits that no draw orders 非抽查检查: daily, special, triggered ones and service visits, with their papers.
create sequence filed_visit_seq start with 100 increment by 100;

create table filed_visit (
  id bigint primary key,
  version bigint not null,
  kind varchar(16) not null,
  credit_code varchar(18) not null,
  department_code varchar(8) not null,
  visit_day date not null,
  scheme varchar(1000) not null,
  ground varchar(16),
  ticket varchar(64),
  urgent_reason varchar(500),
  quiet boolean not null,
  regulation varchar(64) not null,
  proposed_by varchar(80) not null,
  proposed_at timestamp with time zone not null,
  approved_by varchar(80),
  approved_at timestamp with time zone,
  filing_number varchar(64),
  filing_receipt varchar(64),
  filed_at timestamp with time zone,
  accepted boolean,
  reply varchar(500),
  answered_at timestamp with time zone,
  made_at timestamp with time zone,
  cancelled_at timestamp with time zone,
  cancel_ground varchar(500),
  constraint filed_visit_target foreign key (credit_code) references enterprise (credit_code),
  constraint filed_visit_department foreign key (department_code) references department (code),
  constraint filed_visit_ground check ((kind = 'TRIGGERED') = (ground is not null)),
  constraint filed_visit_approval check ((approved_by is null) = (approved_at is null)),
  constraint filed_visit_filing check ((filing_number is null) = (filed_at is null)),
  constraint filed_visit_answer check ((accepted is null) = (answered_at is null)),
  constraint filed_visit_end check (made_at is null or cancelled_at is null)
);
create index filed_visit_by_target on filed_visit (credit_code, visit_day);
create index filed_visit_by_day on filed_visit (visit_day);
