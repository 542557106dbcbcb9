-- The annual plan 抽查计划 and its draw orders 抽查任务.

create sequence annual_plan_seq start with 100 increment by 100;
create sequence draw_order_seq start with 100 increment by 100;
create sequence order_stratum_seq start with 100 increment by 100;

create table annual_plan (
  id bigint primary key,
  number varchar(32) not null,
  name varchar(300) not null,
  plan_year integer not null,
  approved_by varchar(200) not null,
  approved_on date,
  filed_with varchar(200) not null,
  filing_number varchar(100) not null,
  published_on date,
  version bigint not null,
  constraint annual_plan_number_once unique (number)
);

create table draw_order (
  id bigint primary key,
  plan_id bigint not null,
  number varchar(32) not null,
  name varchar(300) not null,
  draw varchar(32) not null,
  kind varchar(16) not null,
  opens date not null,
  closes date not null,
  seal_at timestamp with time zone not null,
  randomness varchar(64) not null,
  -- True while a sealed draw stands on the order: nothing of it may change then.
  fixed boolean not null,
  version bigint not null,
  constraint draw_order_number_once unique (number),
  constraint draw_order_draw_once unique (draw),
  constraint draw_order_plan foreign key (plan_id) references annual_plan (id),
  constraint draw_order_days check (closes >= opens)
);
create index draw_order_by_plan on draw_order (plan_id);
create index draw_order_by_seal on draw_order (seal_at);

create table order_stratum (
  id bigint primary key,
  order_id bigint not null,
  name varchar(64) not null,
  library varchar(1) not null,
  rate integer not null,
  reserve integer not null,
  version bigint not null,
  constraint order_stratum_once unique (order_id, name),
  constraint order_stratum_order foreign key (order_id) references draw_order (id),
  constraint order_stratum_rate check (rate between 1 and 10000 and reserve >= 0)
);

create table order_stratum_industry (
  stratum_id bigint not null,
  industry varchar(5) not null,
  constraint order_stratum_industry_once primary key (stratum_id, industry),
  constraint order_stratum_industry_stratum foreign key (stratum_id) references order_stratum (id)
);

create table order_stratum_matter (
  stratum_id bigint not null,
  matter_code varchar(64) not null,
  constraint order_stratum_matter_once primary key (stratum_id, matter_code),
  constraint order_stratum_matter_stratum foreign key (stratum_id) references order_stratum (id),
  constraint order_stratum_matter_matter foreign key (matter_code) references matter (code)
);
create index order_stratum_matter_by_matter on order_stratum_matter (matter_code);
