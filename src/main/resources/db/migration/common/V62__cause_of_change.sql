-- A change that no person asked for has a cause of the system's own, worded when it is shown.
alter table visit_change add column cause varchar(32);
alter table visit_change alter column ground drop not null;
update visit_change set cause = 'HINDERED_SINCE_SEAL', ground = null
  where ground = '封存后登记：名录库已有请假或者回避';
alter table visit_change add constraint visit_change_reason
  check ((ground is null and cause is not null) or (ground is not null and cause is null));
