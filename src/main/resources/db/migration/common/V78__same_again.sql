-- What a draw was prepared from 抽取依据: prepared again from the same, it stays as it is (R19).
alter table draw add column material_digest varchar(64);
-- The request that a draw was ordered with, and by whom 任务请求: the same again is the same draw.
alter table draw add column asked_digest varchar(64);
alter table draw add column asked_by varchar(80);
create index draw_asked on draw (asked_digest);
