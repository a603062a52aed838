create function runtime.grant_schema(schema_name text) returns void language plpgsql as $$
begin
  execute format('grant usage on schema %I to ${app}, ${worker}', schema_name);
  execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to ${app}, ${worker}', schema_name);
  execute format('alter default privileges in schema %I grant usage, select on sequences to ${app}, ${worker}', schema_name);
  execute format('alter default privileges in schema %I grant execute on functions to ${app}, ${worker}', schema_name);
end $$;
comment on function runtime.grant_schema is 'Grants of a module schema for app and worker, as default privileges: call it right after CREATE SCHEMA, before any table.';

create function runtime.agencies() returns text[] language sql stable as
$$ select string_to_array(coalesce(current_setting('pension.agencies', true), ''), ',') $$;
comment on function runtime.agencies is 'Agency codes in the scope of the transaction; row-level security compares with any((select runtime.agencies())).';
grant execute on function runtime.agencies to ${app}, ${worker};

select runtime.grant_schema('runtime');

create table runtime.idempotency_key (
  scope text not null,
  key text not null check (length(key) between 1 and 200),
  input_hash text not null,
  answer jsonb not null,
  trace_id text not null,
  recorded_at timestamptz not null default now(),
  constraint idempotency_key_pk primary key (scope, key)
);
comment on table runtime.idempotency_key is 'Answers of commands by idempotency key, written in the transaction of the effect.';
