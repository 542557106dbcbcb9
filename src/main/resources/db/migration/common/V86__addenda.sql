-- How many enterprises a draw left without a day 空缺户数, and how many addenda have supplemented it 补抽次数.
alter table draw add column lacking integer;
alter table draw add column addenda integer;
