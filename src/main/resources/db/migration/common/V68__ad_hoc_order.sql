-- An order that derives from no item of the plan 计划外任务 has a reason and the approval of another person.
alter table draw_order add column ad_hoc_reason varchar(500);
alter table draw_order add column ad_hoc_by varchar(80);
alter table draw_order add column ad_hoc_approved_by varchar(80);
alter table draw_order add column ad_hoc_approved_at timestamp with time zone;
alter table draw_order add constraint draw_order_ad_hoc check
  ((ad_hoc_reason is null) = (ad_hoc_by is null));
