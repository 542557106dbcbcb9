-- What machine clients log in with. The secret itself is nowhere: only its keyed digest.
create table access_token (
  name varchar(40) not null primary key,
  digest varchar(64) not null,
  role varchar(20) not null,
  department varchar(8),
  inspector varchar(64),
  rights varchar(200) not null,
  made_by varchar(80) not null,
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version bigint not null,
  constraint access_token_order check (expires_at > made_at)
);
