-- Public values that a sealed draw waits for, in the order of its notice; several may be named.
alter table draw_order alter column randomness set data type varchar(1000);
alter table draw alter column randomness set data type varchar(1000);

create sequence draw_value_seq start with 100 increment by 100;
create table draw_value (
  id bigint primary key,
  draw_id varchar(32) not null,
  place smallint not null,
  source varchar(128) not null,
  digits smallint not null,
  earliest timestamp with time zone not null,
  typed varchar(128),
  typed_by varchar(80),
  typed_at timestamp with time zone,
  confirmed_by varchar(80),
  came_at timestamp with time zone,
  verified boolean not null,
  version bigint not null,
  constraint draw_value_once unique (draw_id, place),
  constraint draw_value_draw foreign key (draw_id) references draw (id)
);
