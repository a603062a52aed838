-- A unit that moves is told where its new parent listens, so that it dials without a restart.
alter table exchange.reporting_unit add column parent_address text constraint reporting_unit_parent_address check (parent_address ~ '^[^[:space:]/@]+:[0-9]{1,5}$');
comment on column exchange.reporting_unit.parent_address is 'Where the node listens that takes what the unit sends while the line holds, host:port, as the order said that moved it; null: the configuration of the unit''s node says it.';
