-- Simulated years 年度模拟: whose turn it is, and the last report of each plan.
create table simulation_turn (
  id smallint primary key,
  state varchar(16) not null,
  plan_number varchar(32) not null,
  seed varchar(32) not null,
  done integer not null,
  total integer not null,
  told_at timestamp with time zone not null,
  constraint simulation_turn_one check (id = 1)
);
insert into simulation_turn values (1, 'NONE', '', '', 0, 0, '2026-01-01T00:00:00Z');

create table year_simulation (
  plan_number varchar(32) primary key,
  seed varchar(32) not null,
  runs integer not null,
  inputs varchar(64) not null,
  made_at timestamp with time zone not null,
  made_by varchar(80) not null,
  figures text not null,
  shortages text not null
);
