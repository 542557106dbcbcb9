-- Of which district the inspectors of a matter may be 属地要求 (R13).
alter table matter add column territory varchar(8) default 'ANY' not null;
