create schema warehouse;
select runtime.grant_schema('warehouse');
comment on schema warehouse is 'Facts of sealed datasets, their dimensions, roll-ups and published statistics of a province or national node.';

create table warehouse.reporting_unit (
  unit_code text not null,
  name text not null,
  kind text not null,
  tier text not null,
  region_code text not null,
  parent_code text,
  comparison_parent_code text,
  valid_from integer not null,
  valid_to integer,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  constraint reporting_unit_pk primary key (unit_code, valid_from, recorded_at),
  constraint reporting_unit_tier check (tier in ('city', 'province', 'national')),
  constraint reporting_unit_months check (valid_from % 100 between 1 and 12 and (valid_to is null or (valid_to % 100 between 1 and 12 and valid_to >= valid_from))),
  constraint reporting_unit_not_own_parent check (parent_code is distinct from unit_code)
);
create unique index reporting_unit_current on warehouse.reporting_unit (unit_code, valid_from) where superseded_at is null;
create index reporting_unit_parent on warehouse.reporting_unit (parent_code) where superseded_at is null;
comment on table warehouse.reporting_unit is 'Reporting units 填报单位, bitemporal: months in which a line holds, and when it was recorded; the current lines have no superseded_at.';
comment on column warehouse.reporting_unit.unit_code is 'Code of the unit; the code of its node.';
comment on column warehouse.reporting_unit.name is 'Name in Chinese.';
comment on column warehouse.reporting_unit.kind is 'City, province-direct, district, development zone, industry, corps, province, nation: as the standards name it.';
comment on column warehouse.reporting_unit.tier is 'Tier of the node: city, province or national.';
comment on column warehouse.reporting_unit.region_code is 'GB/T 2260 region; not the same thing as the unit.';
comment on column warehouse.reporting_unit.parent_code is 'The one statistical parent: roll-ups go along it; null at the root.';
comment on column warehouse.reporting_unit.comparison_parent_code is 'A second parent that receives the same datasets for comparison only; never adds.';
comment on column warehouse.reporting_unit.valid_from is 'First month YYYYMM for which the line holds.';
comment on column warehouse.reporting_unit.valid_to is 'Last month YYYYMM for which the line holds; null: open.';
comment on column warehouse.reporting_unit.recorded_at is 'When the line was recorded here.';
comment on column warehouse.reporting_unit.superseded_at is 'When a later record replaced the line; null: current.';

create table warehouse.account (
  account_code text not null,
  name_zh text not null,
  name_en text not null,
  class text not null,
  constraint account_pk primary key (account_code),
  constraint account_class check (class in ('asset', 'liability', 'net-asset', 'income', 'expense'))
);
comment on table warehouse.account is 'Accounts of the chart 会计科目, as the standards of this release have them.';
comment on column warehouse.account.account_code is 'Code of the chart.';
comment on column warehouse.account.name_zh is 'Name in Chinese.';
comment on column warehouse.account.name_en is 'Name in English.';
comment on column warehouse.account.class is 'Asset, liability, net asset, income or expense.';

create table warehouse.elimination_pair (
  pair_id text not null,
  income_account text not null,
  expense_account text not null,
  constraint elimination_pair_pk primary key (pair_id),
  constraint elimination_pair_income unique (income_account),
  constraint elimination_pair_expense unique (expense_account)
);
comment on table warehouse.elimination_pair is 'Inter-unit heads that a total eliminates pairwise by counterpart.';
comment on column warehouse.elimination_pair.pair_id is 'Identifier of the pair in the standards.';
comment on column warehouse.elimination_pair.income_account is 'Four-digit head of the unit that receives; its details belong to it.';
comment on column warehouse.elimination_pair.expense_account is 'Four-digit head of the unit that pays; its details belong to it.';

create table warehouse.period (
  period integer not null,
  year integer not null,
  quarter integer not null,
  month integer not null,
  constraint period_pk primary key (period)
);
insert into warehouse.period select y * 100 + m, y, (m + 2) / 3, m from generate_series(1990, 2100) y, generate_series(1, 12) m;
comment on table warehouse.period is 'Months, for questions by quarter and year.';
comment on column warehouse.period.period is 'Month YYYYMM.';
comment on column warehouse.period.year is 'Year.';
comment on column warehouse.period.quarter is 'Quarter 1-4.';
comment on column warehouse.period.month is 'Month 1-12.';

create function warehouse.subtree(root text, at_period integer) returns table (unit_code text, depth integer) language sql stable as $$
  with recursive tree as (
    select u.unit_code, 0 as depth from warehouse.reporting_unit u
     where u.unit_code = root and u.superseded_at is null and u.valid_from <= at_period and (u.valid_to is null or u.valid_to >= at_period)
    union all
    select u.unit_code, t.depth + 1 from warehouse.reporting_unit u join tree t on u.parent_code = t.unit_code
     where u.superseded_at is null and u.valid_from <= at_period and (u.valid_to is null or u.valid_to >= at_period) and t.depth < 16
  )
  select unit_code, depth from tree
$$;
comment on function warehouse.subtree is 'A unit and everything below it along statistical parents, in a month YYYYMM; a second parent never counts.';

create table warehouse.dataset_version (
  dataset_id text not null,
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  digest text not null,
  origin text not null,
  intake_id bigint,
  status text not null,
  row_count integer not null,
  relayed_by text,
  first_arrived_at timestamptz not null,
  loaded_at timestamptz not null,
  accepted_at timestamptz,
  constraint dataset_version_pk primary key (dataset_id, reporting_unit, period),
  constraint dataset_version_period check (period % 100 between 1 and 12),
  constraint dataset_version_origin check (origin in ('intake', 'own') and (origin = 'own') = (intake_id is null)),
  constraint dataset_version_status check (status in ('provisional', 'official') and (status = 'official') = (accepted_at is not null))
);
create index dataset_version_period_idx on warehouse.dataset_version (period, dataset_id);
comment on table warehouse.dataset_version is 'The one version of a dataset whose rows stand in the fact table, by unit and month.';
comment on column warehouse.dataset_version.dataset_id is 'Definition, for example PI05.';
comment on column warehouse.dataset_version.reporting_unit is 'Unit that the rows are about.';
comment on column warehouse.dataset_version.period is 'Month YYYYMM.';
comment on column warehouse.dataset_version.version is 'Version of the sealed dataset; a later one replaces all rows.';
comment on column warehouse.dataset_version.digest is 'Digest of the sealed dataset, as its node signed it.';
comment on column warehouse.dataset_version.origin is 'intake: received from below; own: of this node''s own books.';
comment on column warehouse.dataset_version.intake_id is 'The intake that was loaded; null for own books.';
comment on column warehouse.dataset_version.status is 'provisional until accepted, then official.';
comment on column warehouse.dataset_version.row_count is 'Rows loaded.';
comment on column warehouse.dataset_version.relayed_by is 'The parent that relayed it; null when it came directly.';
comment on column warehouse.dataset_version.first_arrived_at is 'When the first version of unit and month that proved valid arrived: on time is measured by it.';
comment on column warehouse.dataset_version.loaded_at is 'When this version was loaded.';
comment on column warehouse.dataset_version.accepted_at is 'When this version was accepted.';

create table warehouse.comparison_version (
  dataset_id text not null,
  reporting_unit text not null,
  period integer not null,
  version integer not null,
  digest text not null,
  intake_id bigint not null,
  loaded_at timestamptz not null,
  constraint comparison_version_pk primary key (dataset_id, reporting_unit, period)
);
comment on table warehouse.comparison_version is 'Versions received for comparison only, from a unit whose statistical parent is another: compared by digest, never added.';
comment on column warehouse.comparison_version.dataset_id is 'Definition, for example PI05.';
comment on column warehouse.comparison_version.reporting_unit is 'Unit that the dataset is about.';
comment on column warehouse.comparison_version.period is 'Month YYYYMM.';
comment on column warehouse.comparison_version.version is 'Version received.';
comment on column warehouse.comparison_version.digest is 'Digest received.';
comment on column warehouse.comparison_version.intake_id is 'The intake that holds its rows.';
comment on column warehouse.comparison_version.loaded_at is 'When it was received as valid.';
