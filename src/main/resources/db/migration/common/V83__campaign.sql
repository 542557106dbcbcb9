-- The plan of a special inspection 专项检查计划, with the largest number of its visits.
create sequence campaign_seq start with 100 increment by 100;

create table campaign (
  id bigint primary key,
  version bigint not null,
  title varchar(200) not null,
  opens date not null,
  closes date not null,
  ground varchar(1000) not null,
  largest_number integer not null,
  drafted_by varchar(80) not null,
  drafted_at timestamp with time zone not null,
  authority varchar(32),
  authority_name varchar(200),
  document_number varchar(100),
  approved_on date,
  approved_by varchar(80),
  filed_with varchar(200),
  filing_number varchar(100),
  filing_receipt varchar(100),
  filed_at timestamp with time zone,
  published_on date,
  closed_on date,
  close_ground varchar(500),
  constraint campaign_days check (closes >= opens),
  constraint campaign_number check (largest_number > 0),
  constraint campaign_approval check ((approved_on is null) = (document_number is null)),
  constraint campaign_filing check ((filed_at is null) = (filing_number is null)),
  constraint campaign_end check ((closed_on is null) = (close_ground is null))
);
create index campaign_by_day on campaign (opens);

create table campaign_department (
  campaign_id bigint not null,
  department_code varchar(8) not null,
  constraint campaign_department_once primary key (campaign_id, department_code),
  constraint campaign_department_campaign foreign key (campaign_id) references campaign (id),
  constraint campaign_department_department foreign key (department_code) references department (code)
);

create table campaign_matter (
  campaign_id bigint not null,
  matter_code varchar(64) not null,
  constraint campaign_matter_once primary key (campaign_id, matter_code),
  constraint campaign_matter_campaign foreign key (campaign_id) references campaign (id),
  constraint campaign_matter_matter foreign key (matter_code) references matter (code)
);
create index campaign_matter_by_matter on campaign_matter (matter_code);
