-- An upload is received outside any transaction, so its process tells from time to time that it is alive.
alter table declaration.declaration_file add column alive_at timestamptz not null default clock_timestamp();
comment on column declaration.declaration_file.alive_at is 'When the process that takes the file in last told that it is alive, by the database clock';
