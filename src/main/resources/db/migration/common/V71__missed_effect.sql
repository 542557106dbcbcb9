-- What the clockwork did not do inside its time and will not do any more, until somebody has seen to it.
create table missed_effect (
  id varchar(140) primary key,
  duty varchar(32) not null,
  subject varchar(100) not null,
  missed_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by varchar(80),
  note varchar(500),
  version bigint not null,
  constraint missed_effect_settled check (
    (settled_at is null and settled_by is null and note is null)
    or (settled_at is not null and settled_by is not null and note is not null)
  )
);
create index missed_effect_by_duty on missed_effect (duty, settled_at);
