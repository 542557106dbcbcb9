-- An annual plan 抽查计划 has versions, each with its items, papers and attachments.
create sequence plan_version_seq start with 1000100 increment by 100;
create sequence plan_item_seq start with 100 increment by 100;
create sequence plan_confirmation_seq start with 100 increment by 100;
create sequence plan_attachment_seq start with 100 increment by 100;

create table plan_version (
  id bigint primary key,
  version bigint not null,
  plan_id bigint not null,
  ordinal integer not null,
  -- True where the papers were done elsewhere and came with a file.
  taken_over boolean not null,
  change_ground varchar(500),
  drafted_by varchar(80) not null,
  drafted_at timestamp with time zone,
  approved_by varchar(200) not null,
  approved_on date,
  filed_with varchar(200) not null,
  filing_number varchar(100) not null,
  filing_receipt varchar(100) not null,
  filed_at timestamp with time zone,
  accepted boolean,
  reply varchar(500) not null,
  answered_at timestamp with time zone,
  published_on date,
  constraint plan_version_once unique (plan_id, ordinal),
  constraint plan_version_plan foreign key (plan_id) references annual_plan (id),
  constraint plan_version_answer check ((accepted is null) = (answered_at is null)),
  constraint plan_version_ground check ((ordinal = 1) = (change_ground is null))
);

-- The papers of before become those of a first version that was taken over; its id is the plan's.
insert into plan_version (id, version, plan_id, ordinal, taken_over, drafted_by, approved_by,
    approved_on, filed_with, filing_number, filing_receipt, reply, published_on)
  select id, 0, id, 1, true, '', approved_by, approved_on, filed_with, filing_number, '', '',
    published_on from annual_plan;

alter table annual_plan drop column approved_by;
alter table annual_plan drop column approved_on;
alter table annual_plan drop column filed_with;
alter table annual_plan drop column filing_number;
alter table annual_plan drop column published_on;

create table plan_item (
  id bigint primary key,
  version_id bigint not null,
  code varchar(64) not null,
  department_code varchar(8) not null,
  kind varchar(16) not null,
  library varchar(1) not null,
  industries varchar(2000) not null,
  rate integer,
  targets integer,
  opens date not null,
  closes date not null,
  batches integer not null,
  constraint plan_item_once unique (version_id, code),
  constraint plan_item_version foreign key (version_id) references plan_version (id),
  constraint plan_item_department foreign key (department_code) references department (code),
  constraint plan_item_extent check ((rate is null) <> (targets is null)),
  constraint plan_item_days check (closes >= opens and batches > 0)
);

create table plan_item_matter (
  item_id bigint not null,
  matter_code varchar(64) not null,
  constraint plan_item_matter_once primary key (item_id, matter_code),
  constraint plan_item_matter_item foreign key (item_id) references plan_item (id),
  constraint plan_item_matter_matter foreign key (matter_code) references matter (code)
);
create index plan_item_matter_by_matter on plan_item_matter (matter_code);

create table plan_confirmation (
  id bigint primary key,
  version bigint not null,
  version_id bigint not null,
  department_code varchar(8) not null,
  answered_by varchar(80),
  answered_at timestamp with time zone,
  -- Why the department declined; empty where it confirmed or has not answered.
  reason varchar(500),
  constraint plan_confirmation_once unique (version_id, department_code),
  constraint plan_confirmation_version foreign key (version_id) references plan_version (id),
  constraint plan_confirmation_department foreign key (department_code) references department (code),
  constraint plan_confirmation_answer check ((answered_by is null) = (answered_at is null))
);

create table plan_attachment (
  id bigint primary key,
  version_id bigint not null,
  file_name varchar(200) not null,
  media_type varchar(100) not null,
  content ${bytes} not null,
  added_by varchar(80) not null,
  added_at timestamp with time zone not null,
  constraint plan_attachment_version foreign key (version_id) references plan_version (id)
);
create index plan_attachment_by_version on plan_attachment (version_id);
