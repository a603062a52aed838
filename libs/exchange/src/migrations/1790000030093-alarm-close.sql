-- An operator closes an alarm and says why.
alter table exchange.alarm add column close_reason text,
  add constraint alarm_close_reason check (close_reason is null or closed_at is not null);
comment on column exchange.alarm.close_reason is 'What the operator found who closed it; null: it settled by itself.';
create index alarm_closed_ix on exchange.alarm (alarm_id) where closed_at is not null;
