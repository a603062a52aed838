-- Long work of an order (sealing a scanned dataset) is done outside the transaction that takes the order in.
alter table exchange.order_in add column work_due_at timestamptz;
comment on column exchange.order_in.work_due_at is 'When the long work of an installed order is to be done (again), outside any transaction; null when there is none or the order has ended.';
create index order_in_work_due_ix on exchange.order_in (work_due_at) where work_due_at is not null;
