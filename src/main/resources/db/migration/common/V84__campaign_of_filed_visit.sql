-- A special inspection is one of a campaign; those of before have none.
alter table filed_visit add column campaign_id bigint;
alter table filed_visit add constraint filed_visit_campaign
  foreign key (campaign_id) references campaign (id);
alter table filed_visit add constraint filed_visit_special
  check (campaign_id is null or kind = 'SPECIAL');
create index filed_visit_by_campaign on filed_visit (campaign_id);
