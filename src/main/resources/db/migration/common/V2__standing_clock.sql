create table standing_clock (
  id integer primary key check (id = 1),
  stands_at timestamp with time zone not null
);
