-- Refused logins 登录失败: one row. Logins of no account are counted and hushed as those of an account
-- are counted and locked; what left no entry in the audit trail is told with the next entry.
create table refused_login (
  id integer primary key check (id = 1),
  failures integer not null,
  hushed_until timestamp with time zone,
  unrecorded bigint not null,
  version bigint not null
);
insert into refused_login (id, failures, unrecorded, version) values (1, 0, 0, 0);
