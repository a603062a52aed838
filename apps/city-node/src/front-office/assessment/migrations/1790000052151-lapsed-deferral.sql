-- A deferral that has lapsed is ended with its own last day, when its months are deferred anew.
alter table assessment.demand_deferral
  drop constraint demand_deferral_ended,
  add constraint demand_deferral_ended check ((state = 'ended') = (ended_on is not null) and num_nonnulls(ended_on, ended_by, ended_at, end_reason) in (0, 4) and (ended_on is null or ended_on <= deferred_to));
comment on column assessment.demand_deferral.state is 'requested, approved, refused, ended (before its day, by an act; or by its day, when its months were deferred anew). A lapsed one stays approved until then: its day says so.';
comment on column assessment.demand_deferral.ended_on is 'Last day of one that was ended: earlier than its day, or its day; fees run from the day after.';
