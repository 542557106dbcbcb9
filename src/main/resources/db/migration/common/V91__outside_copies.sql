-- Copies of the ledger's checkpoint that stand outside of this installation, and the label of a
-- draw that they allow; without one before the randomness it is local.
create sequence ledger_copy_seq start with 100 increment by 100;
create table ledger_copy (
  id bigint primary key,
  ledger_size bigint not null,
  root varchar(64) not null,
  kind varchar(16) not null,
  place varchar(300) not null,
  recorded_at timestamp with time zone not null,
  recorded_by varchar(80) not null,
  constraint ledger_copy_once unique (ledger_size, kind, place)
);
alter table draw add column production boolean;
alter table draw add column label varchar(16);
