-- What the departments concerned say of a prepared draw 部门确认 (R19), and the approval of its scheme.
create sequence draw_confirmation_seq start with 100 increment by 100;

create table draw_confirmation (
  id bigint primary key,
  draw_id varchar(32) not null,
  department varchar(8) not null,
  answer varchar(16) not null,
  reason varchar(1000),
  answered_by varchar(80),
  answered_at timestamp with time zone,
  version bigint not null,
  constraint draw_confirmation_once unique (draw_id, department),
  constraint draw_confirmation_draw foreign key (draw_id) references draw (id),
  -- Whoever declines says why; whoever has not answered says nothing.
  constraint draw_confirmation_reason check ((answer = 'DECLINED') = (reason is not null)),
  constraint draw_confirmation_deed check (
    (answer = 'WAITING') = (answered_by is null) and (answer = 'WAITING') = (answered_at is null))
);

alter table draw add column approved_by varchar(80);
alter table draw add column approved_at timestamp with time zone;
