-- Every edition of the regulation 规则版本 that was in force, byte for byte.
create table regulation_edition (
  digest varchar(64) primary key,
  in_force_from timestamp with time zone not null
);

create table regulation_file (
  digest varchar(64) not null,
  file_name varchar(64) not null,
  content ${bytes} not null,
  constraint regulation_file_once primary key (digest, file_name),
  constraint regulation_file_edition foreign key (digest) references regulation_edition (digest)
);
