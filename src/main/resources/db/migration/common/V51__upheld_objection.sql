-- What the office answered to the objection that a correction follows, public with the correction.
alter table published_result add column objection_answer varchar(500);
