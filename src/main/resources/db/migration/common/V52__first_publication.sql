-- A correction is no late result for being a correction: what counts is when the first version came.
alter table published_result add column first_published_on date;
