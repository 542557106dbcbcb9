-- The auditor's public key, and the nonce of a draw locked to it beside the service's own key.
create sequence auditor_key_seq start with 100 increment by 100;
create table auditor_key (
  id bigint primary key,
  fingerprint varchar(64) not null,
  pem varchar(4000) not null,
  kept_at timestamp with time zone not null,
  kept_by varchar(80) not null
);
alter table draw add column auditor_nonce ${bytes};
alter table draw add column auditor_key varchar(64);
