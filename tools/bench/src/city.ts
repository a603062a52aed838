import { Instant, YearMonth, fixedClock, ok, unwrap, type Clock } from '@pnet/kernel';
import { loadChart, openBooks, openPeriod } from '@pnet/fund-ledger';
import { builtInValues, createParameterSource } from '@pnet/policy';
import type { RequestContext, Tx } from '@pnet/runtime';
import type { ReadParameters } from '@pnet/city-node';
import type { Arena } from './benchmark.js';

/** The city in which acts are measured: its node, its districts, and the month that is worked on. */
export const city = {
  code: '430100',
  regionCode: '430100',
  scheme: '110',
  period: 202607,
  month: '2026-07',
  agencies: ['430102', '430103', '430104', '430105', '430106'],
} as const;

/** Stands still on 20 July 2026: act and floor write the same instants. */
export const benchClock: Clock = fixedClock(Instant.of('2026-07-20T02:00:00Z'));

/** Who asks for the acts. */
export const clerk: RequestContext = {
  actor: { userId: 'clerk-1', name: '经办', posts: ['handler', 'reviewer', 'finance'], agencies: city.agencies },
  traceId: 'bench',
};

/** The values that come with the program. */
export const readBuiltIn: ReadParameters = (_tx, { scheme }, knownAt) =>
  Promise.resolve(
    createParameterSource(builtInValues, { scheme, knownAt: knownAt.toPlainDate().toString(), version: 'built-in' }),
  );

const PERSONS_EACH = 50;

/** Runs statements of the preparation or of a floor in one transaction, as the worker role. */
export async function inOne<T>(arena: Arena, work: (tx: Tx) => Promise<T>): Promise<T> {
  return unwrap(await arena.database.unitOfWork.system(async (tx) => ok(await work(tx))));
}

/** Weights of GB 11643 for the first 17 digits. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkDigit = (number: string): string =>
  `substr('10X98765432', 1 + (${WEIGHTS.map((weight, index) => `substr(${number}, ${index + 1}, 1)::integer * ${weight}`).join(' + ')}) % 11, 1)`;

/**
 * Registers `scale` persons with valid citizen numbers at employers of 50 each, and opens the books of the month; all
 * made by the server.
 */
export async function registerCity(arena: Arena): Promise<void> {
  await inOne(arena, async (tx) => {
    await tx.execute(
      `
      insert into registration.employer (employer_id, unified_credit_code, name, agency_code, category, economic_type, bank_account_number, registered_on, status_on, recorded_at, recorded_by)
      select e, '91430100' || lpad(e::text, 10, '0'), '单位' || e, '43010' || e % 5 + 2, '10', '170', '6222' || lpad(e::text, 10, '0'), '2020-01-01', '2020-01-01', now(), 'bench'
      from generate_series(1, $1::integer / ${PERSONS_EACH}) e`,
      [arena.scale],
    );
    await tx.execute(
      `
      insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by)
      select p, '01', n || ${checkDigit('n')}, '人员' || p % 977, (2 - p % 2)::text, born, '43010' || (1 + (p - 1) / ${PERSONS_EACH}) % 5 + 2, now(), 'bench'
      from generate_series(1, $1::integer) p cross join lateral (select date '1968-01-01' + p / 900 as born offset 0) b
      cross join lateral (select '430102' || to_char(born, 'YYYYMMDD') || lpad((p % 900)::text, 3, '0') as n offset 0) d`,
      [arena.scale],
    );
    await tx.execute(
      `
      insert into registration.relation (person_id, employer_id, scheme, start_month, recorded_at, recorded_by)
      select p, 1 + (p - 1) / ${PERSONS_EACH}, $2, 202501, now(), 'bench' from generate_series(1, $1::integer) p`,
      [arena.scale, city.scheme],
    );
    await loadChart(tx);
    await openBooks(tx, { unit: city.code, scheme: city.scheme, month: YearMonth.of('2026-01') });
    unwrap(await openPeriod(tx, { unit: city.code, month: YearMonth.of(city.month) }));
  });
}

/** A wage from 2,000.00 to about 40,000.00 that depends on the person only. */
const WAGE = `(2000 + ((p::bigint * 7919) % 3800) * 10 + ((p * 31) % 100) * 0.01)::numeric(18,2)`;

/** Declares and approves the month for every employer. */
export async function declareMonth(arena: Arena): Promise<void> {
  await inOne(arena, async (tx) => {
    await tx.execute(
      `
      insert into declaration.declaration (employer_id, scheme, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at, checker, reviewed_at)
      select e, $2, $3, '43010' || e % 5 + 2, 'approved', ${PERSONS_EACH}, 0, 0, w.total, 'maker', now(), 'checker', now()
      from generate_series(1, $1::integer / ${PERSONS_EACH}) e
      cross join lateral (select sum(${WAGE}) as total from generate_series((e - 1) * ${PERSONS_EACH} + 1, e * ${PERSONS_EACH}) p) w`,
      [arena.scale, city.scheme, city.period],
    );
    await tx.execute(
      `
      insert into declaration.declaration_line (person_id, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, declared_wage)
      select p, $1, $2, d.declaration_id, d.employer_id, $2, 'unchanged', ${WAGE}
      from declaration.declaration d cross join lateral generate_series((d.employer_id - 1) * ${PERSONS_EACH} + 1, d.employer_id * ${PERSONS_EACH}) p
      order by p`,
      [city.scheme, city.period],
    );
  });
}

/** A digest of the rows of a select, whatever their order; `select` yields one column `line`, a record or text. */
export async function digestOf(arena: Arena, select: string): Promise<string> {
  const row = await inOne(arena, (tx) =>
    tx.one<{ rows: string; digest: string }>(
      `select count(*)::text as rows, md5(coalesce(string_agg(md5(line), '' order by line collate "C"), '')) as digest from (select line::text from (${select}) r) s`,
    ),
  );
  return `${row?.rows ?? '?'} rows ${row?.digest ?? '?'}`;
}
