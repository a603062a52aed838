-- The register is the exchange's: every node has it, and who may send and who is expected come from one place.
insert into exchange.reporting_unit (unit_code, name_zh, name_en, kind, tier, region_code, parent_code, comparison_parent_code, valid_from, valid_to, origin, recorded_at, superseded_at)
  select unit_code, name, '', kind, tier, region_code, parent_code, comparison_parent_code, valid_from, valid_to, 'first', recorded_at, superseded_at from warehouse.reporting_unit;
drop table warehouse.reporting_unit;
create view warehouse.reporting_unit as
  select unit_code, name_zh as name, kind, tier, region_code, parent_code, comparison_parent_code, valid_from, valid_to, recorded_at, superseded_at from exchange.reporting_unit;
comment on view warehouse.reporting_unit is 'The register of reporting units, as the dimension of all facts.';
revoke insert, update, delete on warehouse.reporting_unit from ${app}, ${worker};

create function warehouse.members(roots text[], from_period integer, to_period integer) returns table (root text, unit_code text, first_period integer, last_period integer) language sql stable as $$
  -- Lines change in few months: the tree is walked once for each of those, and holds until the next.
  with change as (
    select distinct p from (
      select from_period as p
      union select valid_from from exchange.reporting_unit where superseded_at is null
      union select (valid_to / 100 + valid_to % 100 / 12) * 100 + valid_to % 100 % 12 + 1 from exchange.reporting_unit where superseded_at is null and valid_to is not null) every_change
    where p between from_period and to_period
  ), span as (
    select row_number() over (order by p) as n, p as first_period, coalesce(lead(p) over (order by p) - 1, to_period) as last_period from change
  ), membership as (
    select r.root, t.unit_code, s.*, s.n - row_number() over (partition by r.root, t.unit_code order by s.n) as stay
    from span s cross join unnest(roots) r (root) cross join lateral warehouse.subtree(r.root, s.first_period) t
  )
  select root, unit_code, min(first_period), max(last_period) from membership group by root, unit_code, stay
$$;
comment on function warehouse.members is 'Units below each root (and itself), each stay of months YYYYMM once: the total of a month follows the parents that held in it.';
