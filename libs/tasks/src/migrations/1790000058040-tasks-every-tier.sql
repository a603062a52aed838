alter table control.task
  add column subject text,
  drop constraint task_once,
  add constraint task_once unique nulls not distinct (issuer, order_number, kind, subject);
comment on schema control is 'Work for people at a node of any tier (task), and which order brought which package (package_order, a city''s own). Readable by others: task.';
comment on table control.task is 'Work that an order gives to people of this unit: one from above, or the own side of one that this unit issued.';
comment on column control.task.issuer is 'Node that issued the order: one above, or this one.';
comment on column control.task.order_number is 'Number of the order from that issuer to its target.';
comment on column control.task.kind is 'Kind of the order, or of what follows from it (assess-differences, adjustment-settlement).';
comment on column control.task.subject is 'What tells tasks of own orders apart, whose numbers count for each target: the target. Null for orders from above.';
comment on column control.task.evidence is 'What was done: note, bank line, entries that were booked or named, dataset version.';
