-- The day of which the team was reminded, and the last warning about the result with the due day meant.
alter table visit add column reminded_for date;
alter table visit add column warned varchar(8);
alter table visit add column warned_due date;

-- One row for each certificate number and last day that was warned of; the certificate may go.
create table certificate_warning (
  id varchar(80) primary key,
  warned_at timestamp with time zone not null
);
