-- A daily or special inspection may name its matter, by which frequencies and exempt windows bind it.
alter table filed_visit add column matter varchar(64);
