create schema policy_store;
select runtime.grant_schema('policy_store');

create table policy_store.package (
  issuer text not null,
  number integer not null,
  region text not null,
  title text not null,
  known_from date not null,
  activates_on date not null,
  state text not null,
  digest text not null,
  signature text,
  content jsonb not null,
  case_count integer not null,
  recorded_at timestamptz not null,
  activated_at timestamptz,
  refused_code text,
  constraint package_pk primary key (issuer, number),
  constraint package_number_positive check (number > 0),
  constraint package_state_known check (state in ('received', 'verified', 'installed', 'activated', 'refused', 'replaced')),
  constraint package_dates check (activates_on >= known_from),
  constraint package_activated check ((state in ('activated', 'replaced')) = (activated_at is not null)),
  constraint package_refused check ((state = 'refused') = (refused_code is not null))
);
comment on table policy_store.package is 'Policy packages 政策包 as received. Installed is not activated: values count only in state activated.';
comment on column policy_store.package.issuer is 'Unit that issued and signed the package; built-in for the values that come with the program.';
comment on column policy_store.package.number is 'Consecutive by issuer, from 1.';
comment on column policy_store.package.region is 'GB/T 2260 code of the region for which it was issued; 000000 the nation.';
comment on column policy_store.package.title is 'What it publishes, in words.';
comment on column policy_store.package.known_from is 'Day of publication.';
comment on column policy_store.package.activates_on is 'First day on which it may be activated.';
comment on column policy_store.package.state is 'received, verified, installed, activated, refused, or replaced by a newer set of built-in values.';
comment on column policy_store.package.digest is 'SHA-256 of the canonical bytes, hexadecimal.';
comment on column policy_store.package.signature is 'The issuer''s signature over the canonical bytes, base64; null for built-in values.';
comment on column policy_store.package.content is 'The whole package as received.';
comment on column policy_store.package.case_count is 'Cases of its own that were run before it was installed.';
comment on column policy_store.package.recorded_at is 'When this node recorded it.';
comment on column policy_store.package.activated_at is 'When this node activated it.';
comment on column policy_store.package.refused_code is 'Code of the error for which it was refused.';
revoke delete on policy_store.package from ${app}, ${worker};

create table policy_store.parameter_value (
  parameter_value_id bigint generated always as identity,
  issuer text not null,
  package_number integer not null,
  key text not null,
  region text not null,
  effective_from integer not null,
  effective_to integer,
  known_from date not null,
  value jsonb not null,
  unit text not null,
  source text not null,
  certainty text not null,
  provisional boolean not null,
  enacted boolean not null,
  recorded_at timestamptz not null,
  constraint parameter_value_pk primary key (parameter_value_id),
  constraint parameter_value_package_fk foreign key (issuer, package_number) references policy_store.package (issuer, number),
  constraint parameter_value_once unique (issuer, package_number, key, region, effective_from, known_from, enacted),
  constraint parameter_value_from_month check (effective_from % 100 between 1 and 12),
  constraint parameter_value_to_month check (effective_to % 100 between 1 and 12 and effective_to >= effective_from),
  constraint parameter_value_source check (source <> '')
);
comment on table policy_store.parameter_value is 'Dated values on two axes: for which months they hold, and since when they are known. Append-only.';
comment on column policy_store.parameter_value.parameter_value_id is 'Surrogate, for references from results.';
comment on column policy_store.parameter_value.issuer is 'Issuer of the package that brought it.';
comment on column policy_store.parameter_value.package_number is 'Number of the package that brought it.';
comment on column policy_store.parameter_value.key is 'Parameter, for example contribution.base-lower.';
comment on column policy_store.parameter_value.region is 'Region that owns the value, GB/T 2260; 000000 the nation.';
comment on column policy_store.parameter_value.effective_from is 'First month YYYYMM for which it holds.';
comment on column policy_store.parameter_value.effective_to is 'Last month YYYYMM; null: until one known later replaces it.';
comment on column policy_store.parameter_value.known_from is 'Day since which it is known: no result as known before it may use it.';
comment on column policy_store.parameter_value.value is 'A decimal or choice as a JSON string, or a record or table of such.';
comment on column policy_store.parameter_value.unit is 'Unit of the value, as the parameter''s definition has it.';
comment on column policy_store.parameter_value.source is 'Document that states it; never empty.';
comment on column policy_store.parameter_value.certainty is 'law, official, secondary, unverified, derived, fitted or demonstration.';
comment on column policy_store.parameter_value.provisional is 'A provisional value 暂用值: results that used it are recomputed when the real one is published.';
comment on column policy_store.parameter_value.enacted is 'False for what is announced and not enacted: scenarios only.';
comment on column policy_store.parameter_value.recorded_at is 'When this node recorded it.';
create index parameter_value_by_key on policy_store.parameter_value (key, region, effective_from);
revoke update, delete on policy_store.parameter_value from ${app}, ${worker};

create table policy_store.provisional_use (
  subject_kind text not null,
  subject_id text not null,
  parameter_value_id bigint not null,
  month integer not null,
  recorded_at timestamptz not null,
  constraint provisional_use_pk primary key (subject_kind, subject_id, parameter_value_id, month),
  constraint provisional_use_value_fk foreign key (parameter_value_id) references policy_store.parameter_value (parameter_value_id)
);
comment on table policy_store.provisional_use is 'Which results used a provisional value: they are recomputed when the real one is published.';
comment on column policy_store.provisional_use.subject_kind is 'What the result is, for example assessment-run or determination.';
comment on column policy_store.provisional_use.subject_id is 'Its identifier in the module that made it.';
comment on column policy_store.provisional_use.parameter_value_id is 'The provisional value.';
comment on column policy_store.provisional_use.month is 'Month YYYYMM whose value was used.';
comment on column policy_store.provisional_use.recorded_at is 'When the use was recorded.';
create index provisional_use_by_value on policy_store.provisional_use (parameter_value_id);

create function policy_store.region_chain(p_region text) returns text[] language sql immutable parallel safe as
$$ select array[p_region, left(p_region, 4) || '00', left(p_region, 2) || '0000', '000000'] $$;
comment on function policy_store.region_chain is 'Regions whose values hold in a region, nearest first: itself, city, province, nation.';

create function policy_store.values_in_force(p_region text, p_from integer, p_to integer, p_known_at date)
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
  where v.enacted and v.known_from <= p_known_at and v.region = any (policy_store.region_chain(p_region))
  order by v.key, m.month, array_position(policy_store.region_chain(p_region), v.region), v.known_from desc, v.parameter_value_id desc
$$;
comment on function policy_store.values_in_force is
  'The value of every parameter for each month YYYYMM from p_from to p_to in a region, as known on a day: join it by month in mass work. A parameter without a row has no value, which is an error, never the last one.';

create function policy_store.value_at(p_key text, p_region text, p_month integer, p_known_at date) returns jsonb language sql stable parallel safe as
$$ select f.value from policy_store.values_in_force(p_region, p_month, p_month, p_known_at) f where f.key = p_key $$;
comment on function policy_store.value_at is 'One value in force for a month, as known on a day; null where there is none. For single look-ups: mass work joins values_in_force.';
