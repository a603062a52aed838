import { YearMonth, unwrap } from '@pnet/kernel';
import { Batches } from '@pnet/runtime';
import { AssessMonth, cityMigrations, contributionTerms, type ContributionTerms } from '@pnet/city-node';
import type { Arena, Benchmark } from './benchmark.js';
import { benchClock, city, clerk, declareMonth, digestOf, inOne, readBuiltIn, registerCity } from './city.js';

/** Terms of the measured month, which the floor writes as literals. */
async function termsOfMonth(arena: Arena): Promise<ContributionTerms> {
  const source = await inOne(arena, (tx) =>
    readBuiltIn(tx, { region: city.regionCode, scheme: city.scheme }, benchClock.now()),
  );
  const [terms] = unwrap(contributionTerms(source, city.regionCode, YearMonth.of(city.month)));
  if (!terms) throw new Error('no terms of the month');
  return terms;
}

const assessment = ({ database }: Arena): AssessMonth =>
  new AssessMonth(database.unitOfWork, new Batches(database.unitOfWork), benchClock, city, readBuiltIn);

/** The act as a clerk calls it. */
export async function assessMonth(arena: Arena): Promise<void> {
  unwrap(
    await assessment(arena).execute({ scheme: city.scheme, period: city.month }, clerk, {
      onProgress: () => undefined,
    }),
  );
}

async function twoWorkers(arena: Arena): Promise<void> {
  const assess = assessment(arena);
  const planned = unwrap(await assess.plan({ scheme: city.scheme, period: city.month }, clerk));
  await Promise.all([1, 2].map(async () => unwrap(await assess.work(planned))));
}

/**
 * Demands and lines of all approved declarations in one statement: no chunks, no checks of what cannot be here, values
 * as literals.
 */
const assessFloor = (t: ContributionTerms, schema: string): string => `
  with head as materialized (
    select nextval('assessment.demand_id') as demand_id, d.declaration_id, d.employer_id, d.agency_code
    from declaration.declaration d where d.scheme = '110' and d.posting_period = ${city.period} and d.status = 'approved'),
  line as (
    insert into ${schema}.demand_line (person_id, scheme, contribution_month, kind, posting_period, demand_id, employer_id, declared_wage, base, clamped,
      employer_amount, personal_amount, account_amount, policy_version)
    select l.person_id, '110', ${city.period}, '10', ${city.period}, h.demand_id, h.employer_id, l.declared_wage, b.base,
      case when l.declared_wage < ${t.lower} then 'lower' when l.declared_wage > ${t.upper} then 'upper' else 'none' end,
      round(b.base * ${t.employer_rate}, 2), round(b.base * ${t.personal_rate}, 2), round(b.base * ${t.account_rate}, 2), '${t.policy_version}'
    from head h join declaration.declaration_line l on l.declaration_id = h.declaration_id
    cross join lateral (select least(greatest(l.declared_wage, ${t.lower}), ${t.upper}) as base) b
    returning demand_id, declared_wage, base, employer_amount, personal_amount, account_amount),
  total as (
    select demand_id, count(*) as persons, sum(declared_wage) as wage, sum(base) as base, sum(employer_amount) as employer, sum(personal_amount) as personal, sum(account_amount) as account
    from line group by demand_id)
  insert into ${schema}.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, sequence_no, category, collection_mode, agency_code, declaration_id, persons, wage_total, base_total,
    employer_amount, personal_amount, account_amount, amount, remainder, policy_version, assessed_at, assessed_by, status)
  select demand_id, '${city.code}110${city.period}10' || lpad(h.employer_id::text, 10, '0') || '01', h.employer_id, '110', ${city.period}, '10', 1, 'employee', 'agency', h.agency_code, h.declaration_id,
    s.persons, s.wage, s.base, s.employer, s.personal, s.account, s.employer + s.personal, 0, '${t.policy_version}', '${benchClock.now().toString()}', '${clerk.actor.userId}', 'open'
  from head h join total s using (demand_id)`;

async function floor(arena: Arena): Promise<void> {
  const terms = await termsOfMonth(arena);
  await inOne(arena, async (tx) => {
    await tx.execute(
      `insert into assessment.month_version (scheme, contribution_month, policy_version, first_used_at) values ('110', ${city.period}, $1, $2)`,
      [terms.policy_version, benchClock.now().toString()],
    );
    await tx.execute(assessFloor(terms, 'assessment'));
  });
}

/** Approved declarations of a month become demands and lines of persons. */
export const assessMonthBenchmark: Benchmark = {
  name: 'assess-month',
  bar: 1.5,
  folders: cityMigrations,
  rows: (scale) => scale,
  prepare: async (arena) => {
    await registerCity(arena);
    await declareMonth(arena);
  },
  act: assessMonth,
  floor,
  bareTables: ['assessment.demand', 'assessment.demand_line'],
  bareFloor: async (arena) => {
    const terms = await termsOfMonth(arena);
    await inOne(arena, (tx) => tx.execute(assessFloor(terms, 'bare')));
  },
  twoWorkers,
  digest: (arena) =>
    digestOf(
      arena,
      `
    select row('d', demand_number, employer_id, scheme, posting_period, kind, sequence_no, category, collection_mode, agency_code, declaration_id, persons, wage_total, base_total,
      employer_amount, personal_amount, account_amount, amount, remainder, policy_version, assessed_at, assessed_by, status, collected_amount) as line from assessment.demand
    union all
    select row('l', l.person_id, l.scheme, l.contribution_month, l.difference_period, l.kind, l.posting_period, d.demand_number, l.employer_id, l.declared_wage, l.base, l.clamped,
      l.employer_amount, l.personal_amount, l.account_amount, l.policy_version) from assessment.demand_line l join assessment.demand d using (demand_id)
    union all
    select row('v', scheme, contribution_month, policy_version, settled_version, first_used_at) from assessment.month_version
    union all
    select row('x', declaration_id, person_id, reason) from assessment.exclusion`,
    ),
};
