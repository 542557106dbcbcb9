create table duty (
  name varchar(32) primary key,
  looked_at timestamp with time zone,
  failure varchar(100) not null,
  paused_at timestamp with time zone,
  paused_by varchar(100),
  pause_ground varchar(500),
  constraint duty_pause check (
    (paused_at is null and paused_by is null and pause_ground is null)
    or (paused_at is not null and paused_by is not null and pause_ground is not null)
  )
);
