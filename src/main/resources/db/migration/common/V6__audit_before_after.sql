-- How the subject of an entry stood before and after the deed; empty where nothing changed. The
-- digests of entries without them stay as they were.
alter table audit_entry add column state_before varchar(500) default '' not null;
alter table audit_entry add column state_after varchar(500) default '' not null;
create index audit_entry_actor on audit_entry (actor, entry_number);
create index audit_entry_verb on audit_entry (verb, entry_number);
create index audit_entry_time on audit_entry (recorded_at);
