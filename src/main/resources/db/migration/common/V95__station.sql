-- The market supervision station at which an inspector serves (R04, own-station); empty where none is known.
alter table inspector add column station varchar(200) default '' not null;
