-- Quick reports 快报: versions of their own series, beside the official ones, at the sender and at every receiver.
alter table exchange.submission drop constraint submission_action, add constraint submission_action check (action in ('normal', 'replacement', 'recall', 'quick'));
alter table exchange.submission drop constraint submission_version_once, drop constraint submission_sequence_once;
create unique index submission_version_once on exchange.submission (definition_id, node_code, period, version, (action = 'quick'));
create unique index submission_sequence_once on exchange.submission (definition_id, node_code, sequence, (action = 'quick'));
comment on column exchange.submission.action is 'normal | replacement | recall, or quick: a quick report as known at an instant, numbered by itself, never official.';
alter table exchange.intake drop constraint intake_action, add constraint intake_action check (action in ('normal', 'replacement', 'recall', 'quick'));
alter table exchange.intake drop constraint intake_role, add constraint intake_role check (role in ('statistical', 'comparison', 'quick'));
alter table exchange.intake add constraint intake_quick check ((role = 'quick') = (action = 'quick'));
comment on column exchange.intake.role is 'statistical: it counts; comparison: by a second line, compared; quick: a quick report, shown apart.';
alter table exchange.delivery drop constraint delivery_role, add constraint delivery_role check (role in ('statistical', 'comparison', 'quick'));
alter table exchange.intake add column known_at timestamptz;
comment on column exchange.intake.known_at is 'The facts as their unit knew them at this instant, by the header; null in rows from before quick reports.';
