create table account (
  login varchar(64) not null primary key,
  name varchar(100) not null,
  role varchar(20) not null,
  department varchar(8),
  inspector varchar(64) unique,
  password_hash varchar(400) not null,
  edition integer not null,
  must_change boolean not null,
  failures integer not null,
  locked_until timestamp with time zone,
  active boolean not null,
  version bigint not null
);

-- Rows are only ever added; each digest covers the one before.
create table audit_entry (
  entry_number bigint not null primary key,
  recorded_at timestamp with time zone not null,
  actor varchar(80) not null,
  verb varchar(40) not null,
  subject varchar(200) not null,
  detail varchar(4000) not null,
  digest varchar(64) not null
);
create index audit_entry_subject on audit_entry (subject);

-- The end of the chain: one row, locked by whoever adds an entry.
create table audit_head (
  id smallint not null primary key,
  last_number bigint not null,
  digest varchar(64) not null
);
insert into audit_head values (1, 0, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
