-- A result of a special inspection names its campaign 所属专项检查计划, also those of before.
alter table published_result add column campaign_id bigint;
alter table published_result add column campaign_title varchar(200);
update published_result set
  campaign_id = (select f.campaign_id from visit v join filed_visit f on f.id = v.filed_visit_id
    where v.id = published_result.visit_id),
  campaign_title = (select c.title from visit v join filed_visit f on f.id = v.filed_visit_id
    join campaign c on c.id = f.campaign_id where v.id = published_result.visit_id);
alter table published_result add constraint published_result_campaign
  foreign key (campaign_id) references campaign (id);
alter table published_result add constraint published_result_named
  check ((campaign_id is null) = (campaign_title is null));
alter table published_result add constraint published_result_special
  check (campaign_id is null or inspection_kind = 'SPECIAL');
