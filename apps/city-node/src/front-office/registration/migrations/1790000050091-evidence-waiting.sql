-- What waits for a second person's look at its evidence is counted on every start page; what came with a registration does not wait.
create index person_fact_waiting on registration.person_fact (recorded_at) where reviewed_at is null and superseded_at is null and evidence <> '参保登记';
create index payee_account_waiting on registration.payee_account (recorded_at) where reviewed_at is null and superseded_at is null and evidence <> '参保登记';
