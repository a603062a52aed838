create table exchange.reporting_unit (
  unit_code text not null,
  name_zh text not null,
  name_en text not null,
  kind text not null constraint reporting_unit_kind check (kind in ('nation', 'province', 'corps', 'city', 'province-direct', 'district', 'development-zone', 'industry')),
  tier text not null constraint reporting_unit_tier check (tier in ('city', 'province', 'national')),
  region_code text not null,
  parent_code text,
  comparison_parent_code text,
  predecessors text[] not null default '{}',
  valid_from integer not null,
  valid_to integer,
  origin text not null,
  recorded_at timestamptz not null,
  superseded_at timestamptz,
  constraint reporting_unit_pk primary key (unit_code, valid_from, recorded_at),
  constraint reporting_unit_months check (valid_from % 100 between 1 and 12 and (valid_to is null or (valid_to % 100 between 1 and 12 and valid_to >= valid_from))),
  constraint reporting_unit_not_own_parent check (parent_code is distinct from unit_code and comparison_parent_code is distinct from unit_code),
  constraint reporting_unit_code check (unit_code ~ '^[0-9A-Z]{6,18}$')
);
create unique index reporting_unit_current on exchange.reporting_unit (unit_code, valid_from) where superseded_at is null;
create index reporting_unit_parent on exchange.reporting_unit (parent_code) where superseded_at is null;
comment on table exchange.reporting_unit is 'The register of reporting units 填报单位 as this node knows it, bitemporal: months in which a line holds, and when it was recorded. Signed orders bring its lines; current ones have no superseded_at.';
comment on column exchange.reporting_unit.unit_code is 'Code of the unit and of its node; not the same as its region.';
comment on column exchange.reporting_unit.name_zh is 'Name in Chinese.';
comment on column exchange.reporting_unit.name_en is 'Name in English; empty where none was given.';
comment on column exchange.reporting_unit.kind is 'What the unit is, as the standards name it; kind is not level.';
comment on column exchange.reporting_unit.tier is 'Tier of the node: city, province or national.';
comment on column exchange.reporting_unit.region_code is 'GB/T 2260 region, whose parameters hold for the unit.';
comment on column exchange.reporting_unit.parent_code is 'The one statistical parent: totals go along it; null at the root.';
comment on column exchange.reporting_unit.comparison_parent_code is 'A second parent that receives the same datasets for comparison only; never adds.';
comment on column exchange.reporting_unit.predecessors is 'Units that this one came from by a split or merge in its first month; their history stays under them.';
comment on column exchange.reporting_unit.valid_from is 'First month YYYYMM for which the line holds.';
comment on column exchange.reporting_unit.valid_to is 'Last month YYYYMM for which the line holds; null: open.';
comment on column exchange.reporting_unit.origin is 'What brought the line: first (with the node), enrolment, or the order: issuer/target/number.';
comment on column exchange.reporting_unit.recorded_at is 'When the line was recorded here.';
comment on column exchange.reporting_unit.superseded_at is 'When a later record replaced the line; null: current.';
revoke delete on exchange.reporting_unit from ${app}, ${worker};

create function exchange.unit_parent(unit text, at_period integer) returns text language sql stable as $$
  select u.parent_code from exchange.reporting_unit u where u.unit_code = unit and u.superseded_at is null
  order by (u.valid_from <= at_period and (u.valid_to is null or u.valid_to >= at_period)) desc, u.valid_from > at_period desc,
    case when u.valid_from > at_period then u.valid_from else -u.valid_from end
  limit 1
$$;
comment on function exchange.unit_parent is 'Statistical parent of a unit in a month YYYYMM; of its next line where none holds yet, of its last where it is closed.';

create function exchange.unit_path(unit text, at_period integer) returns table (unit_code text, height integer) language sql stable as $$
  with recursive path as (
    select unit as unit_code, 0 as height
    union all
    select exchange.unit_parent(p.unit_code, at_period), p.height + 1 from path p where p.unit_code is not null and p.height < 16
  )
  select unit_code, height from path where unit_code is not null
$$;
comment on function exchange.unit_path is 'A unit and all above it along statistical parents in a month YYYYMM, upwards.';

create function exchange.unit_receiver(unit text, at_period integer) returns text language sql stable as $$
  select p.unit_code from exchange.unit_path(unit, at_period) p
  where p.height > 0 and not exists (select from exchange.reporting_unit u where u.unit_code = p.unit_code and u.superseded_at is null and u.tier = 'city')
  order by p.height limit 1
$$;
comment on function exchange.unit_receiver is 'Whom a unit dials: the nearest above it that takes datasets in. Nodes of city-type units take none, so what lies below a city sends to its province; totals go along parents all the same.';

create view exchange.reporting_unit_evidence as
  select concat_ws('/', unit_code, valid_from, extract(epoch from recorded_at)) as key, null::date as day, proof.text(to_jsonb(u), 'superseded_at') as content
  from exchange.reporting_unit u;
comment on view exchange.reporting_unit_evidence is 'Lines of the register as they were recorded, as the chain seals them.';

create view exchange.reporting_unit_end_evidence as
  select concat_ws('/', unit_code, valid_from, extract(epoch from recorded_at)) as key, null::date as day, proof.text(jsonb_build_object('superseded', superseded_at)) as content
  from exchange.reporting_unit u where superseded_at is not null;
comment on view exchange.reporting_unit_end_evidence is 'When lines of the register were replaced, as the chain seals it.';

create view exchange.reporting_unit_proof as
  select concat_ws('/', a.unit_code, a.valid_from) as subject, format('%s-%s and %s-%s hold at once', a.valid_from, a.valid_to, b.valid_from, b.valid_to) as detail
  from exchange.reporting_unit a join exchange.reporting_unit b on b.unit_code = a.unit_code and b.superseded_at is null and b.valid_from > a.valid_from
  where a.superseded_at is null and (a.valid_to is null or a.valid_to >= b.valid_from)
  union all
  select concat_ws('/', a.unit_code, a.valid_from), format('superseded %s, and nothing was recorded then', a.superseded_at)
  from exchange.reporting_unit a where a.superseded_at is not null and not exists (select from exchange.reporting_unit b where b.unit_code = a.unit_code and b.recorded_at = a.superseded_at);
comment on view exchange.reporting_unit_proof is 'Lines of the register that contradict each other.';
revoke insert, update, delete on exchange.reporting_unit_evidence, exchange.reporting_unit_end_evidence, exchange.reporting_unit_proof from ${app}, ${worker};
