-- What the order said when the draw was prepared 任务摘要: a changed order asks for a new preparation (R19).
alter table draw add column order_digest varchar(64);
