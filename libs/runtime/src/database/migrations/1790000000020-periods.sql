create function runtime.period_month(period integer) returns integer language sql immutable parallel safe as $$
  select case
    when period < 10000 then period * 100 + 12
    when period > 9999999 then period / 100
    when period % 100 > 32 then period - period % 100 + (period % 100 - 32) * 3
    else period end
$$;
comment on function runtime.period_month is 'The month YYYYMM in which a period ends: of a month itself, of a quarter YYYY33 … YYYY36 (ISO 8601-2), of a year YYYY, of a day YYYYMMDD.';

create function runtime.is_period(period integer) returns boolean language sql immutable parallel safe as $$
  select case
    when period between 1900 and 2200 then true
    when period between 190001 and 220036 then period % 100 between 1 and 12 or period % 100 between 33 and 36
    when period between 19000101 and 22001231 then period % 100 between 1 and extract(day from
      make_date(period / 10000, least(greatest(period / 100 % 100, 1), 12), 1) + interval '1 month' - interval '1 day') and period / 100 % 100 between 1 and 12
    else false end
$$;
comment on function runtime.is_period is 'Whether a number is a period: a month YYYYMM, a quarter YYYY33 … YYYY36, a year YYYY, a day YYYYMMDD.';
grant execute on function runtime.period_month, runtime.is_period to ${app}, ${worker};

create function runtime.period_number(period text) returns integer language sql immutable parallel safe as $$
  select case when period ~ '^[0-9]{4}-Q[1-4]$' then left(period, 4)::integer * 100 + 32 + right(period, 1)::integer else replace(period, '-', '')::integer end
$$;
comment on function runtime.period_number is 'The number of a period from its text: 2026-07, 2026-Q3, 2026, 2026-07-15.';
grant execute on function runtime.period_number to ${app}, ${worker};
