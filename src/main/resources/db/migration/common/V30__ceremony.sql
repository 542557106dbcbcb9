-- Draws 抽取, from preparation to disclosure.
create sequence draw_witness_seq start with 100 increment by 100;
create sequence draw_file_seq start with 100 increment by 100;

create table draw (
  id varchar(32) primary key,
  order_number varchar(32) not null,
  live_order varchar(32),
  name varchar(300) not null,
  state varchar(16) not null,
  randomness varchar(64) not null,
  opens date not null,
  closes date not null,
  predecessor varchar(32),
  draw_sequence integer,
  prepared_at timestamp with time zone not null,
  prepared_by varchar(80) not null,
  sealed_at timestamp with time zone,
  conducted_at timestamp with time zone,
  disclose_after date,
  disclosed_at timestamp with time zone,
  finished_at timestamp with time zone,
  seal varchar(64),
  commitment varchar(64),
  regulation varchar(64),
  locked_nonce ${bytes},
  result_commitment varchar(64),
  shortfall text,
  void_ground varchar(1000),
  voided_by varchar(80),
  voided_at timestamp with time zone,
  version bigint not null,
  -- Of one order at most one draw is not void; a successor replaces one void draw.
  constraint draw_live_order_once unique (live_order),
  constraint draw_predecessor_once unique (predecessor),
  constraint draw_sequence_once unique (draw_sequence),
  constraint draw_order foreign key (order_number) references draw_order (number),
  constraint draw_predecessor foreign key (predecessor) references draw (id)
);
create index draw_by_state on draw (state);

create table draw_stratum (
  draw_id varchar(32) not null,
  name varchar(64) not null,
  library varchar(1) not null,
  rate integer not null,
  frame integer not null,
  quota integer not null,
  reserve integer not null,
  constraint draw_stratum_once primary key (draw_id, name),
  constraint draw_stratum_draw foreign key (draw_id) references draw (id)
);

create table draw_exclusion (
  draw_id varchar(32) not null,
  library varchar(1) not null,
  rule varchar(8) not null,
  excluded integer not null,
  constraint draw_exclusion_once primary key (draw_id, library, rule),
  constraint draw_exclusion_draw foreign key (draw_id) references draw (id)
);

create table draw_witness (
  id bigint primary key,
  draw_id varchar(32) not null,
  witness_number smallint not null,
  commitment varchar(64),
  committed_at timestamp with time zone,
  salt varchar(32),
  digits varchar(20),
  revealed_at timestamp with time zone,
  version bigint not null,
  constraint draw_witness_once unique (draw_id, witness_number),
  constraint draw_witness_draw foreign key (draw_id) references draw (id)
);

create table draw_file (
  id bigint primary key,
  draw_id varchar(32) not null,
  path varchar(128) not null,
  content ${bytes} not null,
  constraint draw_file_once unique (draw_id, path),
  constraint draw_file_draw foreign key (draw_id) references draw (id)
);

-- The last sequence number given to a seal: one row, locked by whoever seals.
create table draw_sequence (
  id smallint primary key,
  last_number integer not null
);
insert into draw_sequence values (1, 0);
