-- Changes after the draw 抽取后变更, as changes.csv says them; inspectors by their pseudonyms.
create sequence draw_change_seq start with 100 increment by 100;

create table draw_change (
  id bigint primary key,
  draw_id varchar(32) not null,
  change_counter integer not null,
  kind varchar(16) not null,
  target varchar(20) not null,
  department varchar(8) not null,
  inspector varchar(20) not null,
  change_day date,
  replacement varchar(20) not null,
  ground varchar(32) not null,
  made_at timestamp with time zone not null,
  constraint draw_change_once unique (draw_id, change_counter),
  constraint draw_change_draw foreign key (draw_id) references draw (id)
);
