-- A draft can be written anew 修改草案; whoever did so does not approve it (R18).
alter table campaign add column revision integer default 1 not null;

create table campaign_reviser (
  campaign_id bigint not null,
  reviser varchar(80) not null,
  constraint campaign_reviser_once primary key (campaign_id, reviser),
  constraint campaign_reviser_campaign foreign key (campaign_id) references campaign (id)
);
