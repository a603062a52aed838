-- The scheme is a part of the key of a value. What is there is of 110, as what names none always is (DEFAULT_SCHEME).
alter table policy_store.parameter_value add column scheme text not null default '110';
alter table policy_store.parameter_value
  alter column scheme drop default,
  add constraint parameter_value_scheme check (scheme ~ '^[0-9]{3}$'),
  drop constraint parameter_value_once,
  add constraint parameter_value_once unique (issuer, package_number, key, region, scheme, effective_from, known_from, enacted);
comment on column policy_store.parameter_value.scheme is '险种 AAE140 that the value is of; another scheme never reads it.';

-- A value of 110 has the content that it was sealed with before there were schemes; any other scheme is a part of it.
create or replace view policy_store.parameter_value_evidence as
  select parameter_value_id::text as key, null::date as day,
    case when scheme = '110' then proof.text(to_jsonb(v), 'scheme') else proof.text(to_jsonb(v)) end as content from policy_store.parameter_value v;

drop function policy_store.value_at(text, text, integer, date);
drop function policy_store.values_in_force(text, integer, integer, date);

create function policy_store.values_in_force(p_region text, p_scheme text, p_from integer, p_to integer, p_known_at date)
returns table (key text, month integer, value jsonb, text_value text, numeric_value numeric, unit text, region text, source text, certainty text,
  provisional boolean, parameter_value_id bigint, issuer text, package_number integer, known_from date)
language sql stable parallel safe as $$
  select distinct on (v.key, m.month)
    v.key, m.month, v.value,
    case when jsonb_typeof(v.value) = 'string' then v.value #>> '{}' end,
    case when jsonb_typeof(v.value) = 'string' and v.value #>> '{}' ~ '^-?[0-9]+([.][0-9]+)?$' then (v.value #>> '{}')::numeric end,
    v.unit, v.region, v.source, v.certainty, v.provisional, v.parameter_value_id, v.issuer, v.package_number, v.known_from
  from policy_store.parameter_value v
  join policy_store.package p on p.issuer = v.issuer and p.number = v.package_number and p.state = 'activated'
  join (select month from generate_series(p_from, p_to) as month where month % 100 between 1 and 12) m
    on v.effective_from <= m.month and (v.effective_to is null or m.month <= v.effective_to)
  where v.enacted and v.known_from <= p_known_at and v.scheme = p_scheme and v.region = any (policy_store.region_chain(p_region))
  order by v.key, m.month, array_position(policy_store.region_chain(p_region), v.region), v.known_from desc, v.parameter_value_id desc
$$;
comment on function policy_store.values_in_force is
  'The value of every parameter of a scheme for each month YYYYMM from p_from to p_to in a region, as known on a day: join it by month in mass work. A parameter without a row has no value, which is an error, never the last one, nor that of another scheme.';

create function policy_store.value_at(p_key text, p_region text, p_scheme text, p_month integer, p_known_at date) returns jsonb language sql stable parallel safe as
$$ select f.value from policy_store.values_in_force(p_region, p_scheme, p_month, p_month, p_known_at) f where f.key = p_key $$;
comment on function policy_store.value_at is 'One value in force of a scheme for a month, as known on a day; null where there is none. For single look-ups: mass work joins values_in_force.';
