import type { DatasetPort } from '@pnet/exchange';
import type { PlainDate } from '@pnet/kernel';
import { datasetOrderBy, pi10 } from '@pnet/standards';

/** Text as a dimension takes it: one line without backslashes and control characters. */
const asDimension = (text: string, length: number): string =>
  `coalesce(nullif(btrim(left(btrim(translate(${text}, E'\\\\\\t\\n\\r', '/   ')), ${length})), ''), '-')`;

/**
 * $1 region, $2 day of the change, $3 instant up to which packages count. Which package counts is read from when it was
 * activated, not from its state of today: a day that is over keeps its values when a later package replaces them.
 */
const SQL = `
  with package as (
    select p.issuer, p.number from policy_store.package p
    where p.activated_at <= $3::timestamptz and (p.issuer <> 'built-in' or not exists (
      select from policy_store.package later where later.issuer = p.issuer and later.number > p.number and later.activated_at <= $3::timestamptz))
  ), in_force as (
    select distinct on (v.scheme, v.key) v.scheme, v.key, v.value, v.unit, v.effective_from, v.known_from, v.provisional, v.region, v.source
    from policy_store.parameter_value v join package p on p.issuer = v.issuer and p.number = v.package_number
    where v.enacted and v.known_from <= $2::date and v.region = any (policy_store.region_chain($1))
      and to_char($2::date, 'YYYYMM')::integer between v.effective_from and coalesce(v.effective_to, 999912)
    order by v.scheme, v.key, array_position(policy_store.region_chain($1), v.region), v.known_from desc, v.parameter_value_id desc
  ), item as (
    select f.*, i.item, i.text from in_force f cross join lateral (
      select '-' as item, f.value #>> '{}' as text where jsonb_typeof(f.value) not in ('object', 'array')
      union all select o.key, o.value #>> '{}' from jsonb_each(case jsonb_typeof(f.value) when 'object' then f.value else '{}' end) o
      union all select lpad(a.place::text, 3, '0'), a.value #>> '{}' from jsonb_array_elements(case jsonb_typeof(f.value) when 'array' then f.value else '[]' end) with ordinality a (value, place)) i
  )
  select * from (
    select scheme, key as parameter, ${asDimension('item', 120)} as item, ${asDimension('text', 500)} as value, unit,
      left(effective_from::text, 4) || '-' || right(effective_from::text, 2) as effective, known_from::text as known, provisional::integer::text as provisional, region as set_by,
      ${asDimension('source', 300)} as source, case when text ~ '^-?[0-9]{1,12}([.][0-9]{1,6})?$' then text::numeric end as amount
    from item) line
  order by ${datasetOrderBy(pi10)}`;

/** PI10 policy parameters: every value that this unit computes with on a day, with where it comes from. */
export const pi10Port = (region: string): DatasetPort => ({
  definitionId: 'PI10',
  query: (day: PlainDate, knownAt) => ({ sql: SQL, params: [region, day.toString(), knownAt.toString()] }),
});
