-- The grounds of triggered inspections are rows of a rule file; a visit keeps the words of its day.
alter table filed_visit alter column ground set data type varchar(32);
alter table filed_visit add column ground_zh varchar(100);
alter table filed_visit add column ground_en varchar(100);
update filed_visit set ground = lower(ground) where ground is not null;
update filed_visit set
  ground_zh = case ground when 'complaint' then '投诉举报' when 'transfer' then '转办交办'
    when 'hazard' then '隐患线索' when 'order' then '上级部署' else '复查' end,
  ground_en = case ground when 'complaint' then 'complaint' when 'transfer' then 'transfer'
    when 'hazard' then 'hazard' when 'order' then 'order of a superior body' else 're-check' end
  where ground is not null;
