-- The park 园区 of an enterprise: quiet periods may be set for a whole park.
alter table enterprise add column park varchar(100);
update enterprise set park = '' where park is null;
alter table enterprise alter column park set not null;
