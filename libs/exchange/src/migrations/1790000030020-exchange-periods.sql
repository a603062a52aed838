-- A dataset is monthly, quarterly, yearly, or made by a change: its definition says which of the four a period has to be.
alter table exchange.submission drop constraint submission_period, add constraint submission_period check (runtime.is_period(period));
alter table exchange.intake drop constraint intake_period, add constraint intake_period check (runtime.is_period(period));
alter table exchange.period_lock drop constraint period_lock_period, add constraint period_lock_period check (runtime.is_period(period));
comment on column exchange.submission.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';
comment on column exchange.intake.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';
comment on column exchange.period_lock.period is 'Month YYYYMM, quarter YYYY33 … YYYY36, year YYYY, or day of a change YYYYMMDD.';
comment on column exchange.submission.definition_version is 'Version of the definition that it was sealed by; its rows are read by that one for ever.';
comment on column exchange.intake.definition_version is 'Version of the definition that its node sealed it by; its rows are read and judged by that one for ever.';
