-- The credit-risk classes that a stratum is made of. Whoever is drawn by class is drawn under a
-- pseudonym, and the folder of such a draw is the auditor's.
create table order_stratum_class (
  stratum_id bigint not null,
  risk_class varchar(1) not null,
  constraint order_stratum_class_once primary key (stratum_id, risk_class),
  constraint order_stratum_class_stratum foreign key (stratum_id) references order_stratum (id),
  constraint order_stratum_class_known check (risk_class in ('A', 'B', 'C', 'D'))
);
