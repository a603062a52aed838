-- When the database wrote the record, by its own clock: whether an import is dead is not a matter of the business clock.
alter table declaration.declaration_file add column begun_at timestamptz not null default clock_timestamp();
comment on column declaration.declaration_file.begun_at is 'When the record was written, by the database clock';
