-- The ledger 存证账本: its lines are added and never changed; its end is one row.
create table ledger_line (
  line_number bigint primary key,
  subject varchar(128) not null,
  line varchar(2000) not null,
  hash varchar(64) not null
);
create index ledger_line_by_subject on ledger_line (subject, line_number);

create table ledger_end (
  id smallint primary key,
  size bigint not null,
  peaks varchar(4200) not null,
  checkpoint varchar(1000),
  constraint ledger_end_one check (id = 1)
);
insert into ledger_end values (1, 0, '', null);
