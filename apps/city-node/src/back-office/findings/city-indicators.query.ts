import { Money, type Instant, type YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import {
  accountOf,
  compileFilter,
  describeIndicator,
  indicatorDefinitions,
  newestDefinition,
  readTerm,
  type DatasetDefinition,
  type DatasetTerm,
  type FundTerm,
  type IndicatorTerm,
  type IndicatorValue,
} from '@pnet/standards';
import { cityDatasetPorts } from '../datasets/index.js';

/** What the indicators of a city are asked: its month, as known at an instant. */
export interface IndicatorQuestion {
  readonly unit: string;
  readonly region: string;
  readonly month: YearMonth;
  readonly knownAt: Instant;
}

/** A row that a side of an indicator adds up: its dimensions by name, and its amount in yuan or persons. */
export interface IndicatorRow {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly amount: string | null;
}

/** The rows of one side of an indicator. */
export interface IndicatorRows {
  readonly indicatorId: string;
  readonly side: 'numerator' | 'denominator';
  /** The dataset whose facts these are; `PI05`, the books, for figures of the fund. */
  readonly dataset: string;
  readonly rows: readonly IndicatorRow[];
}

type PortRow = Readonly<Record<string, string | null>>;

const text = (value: string | null | undefined): string => value ?? '';

/** Rows of a dataset that a term adds up, with the amount of each. */
function rowsOfTerm(definition: DatasetDefinition, term: DatasetTerm, rows: readonly PortRow[]): IndicatorRow[] {
  const names = definition.dimensions.map(({ name }) => name);
  const passes = compileFilter(definition, term.where);
  return rows
    .filter((row) => passes(names.map((name) => text(row[name]))))
    .map((row) => ({
      dimensions: Object.fromEntries(names.map((name) => [name, text(row[name])])),
      amount: amountOf(term, row),
    }));
}

/** Of a row, in yuan or heads; null where one of the measures is not reported. */
function amountOf({ of }: DatasetTerm, row: PortRow): string | null {
  const parts = [...of.plus.map((name) => [name, 1] as const), ...(of.minus ?? []).map((name) => [name, -1] as const)];
  if (parts.some(([name]) => row[name] === null || row[name] === undefined)) return null;
  return parts
    .reduce((sum, [name, sign]) => {
      const amount = Money.of(text(row[name]));
      return sign > 0 ? sum.plus(amount) : sum.minus(amount);
    }, Money.zero)
    .toString();
}

/** What rows come to: zero without any, null where none of them is reported. */
function sumOf(rows: readonly IndicatorRow[]): string | null {
  const amounts = rows.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return rows.length > 0 && amounts.length === 0
    ? null
    : Money.sum(amounts.map((amount) => Money.of(amount))).toString();
}

const MONTHS_OF_MEAN = 12;
const FUND_AMOUNT = `case :figure when 'income' then b.credit - b.debit when 'expense' then b.debit - b.credit else -b.closing end`;

/** Accounts of the books that a figure of the fund adds up, in the month or in each of the last twelve. */
const FUND_ROWS = `
  select p.month, b.scheme, b.fund, b.account_code as account, sum(${FUND_AMOUNT})::numeric(18,2)::text as amount
  from (select to_char(d, 'YYYYMM')::integer as month from generate_series(to_date(:first::integer::text, 'YYYYMM'), to_date(:last::integer::text, 'YYYYMM'), interval '1 month') d) p
  cross join lateral fund_ledger.balances(:unit, p.month) b
  where case :figure when 'income' then b.account_code like '4%' when 'expense' then b.account_code like '5%' else left(b.account_code, 1) in ('3', '4', '5') end
  group by p.month, b.scheme, b.fund, b.account_code order by p.month, b.scheme, b.fund, b.account_code`;

interface FundRow {
  readonly month: number;
  readonly scheme: string;
  readonly fund: string;
  readonly account: string;
  readonly amount: string;
}

function fundRows(tx: Tx, { unit, month }: IndicatorQuestion, term: FundTerm): Promise<FundRow[]> {
  const first = term.over === 'month' ? month : month.plusMonths(1 - MONTHS_OF_MEAN);
  return tx.rows<FundRow>(FUND_ROWS, { unit, figure: term.fund, first: first.number, last: month.number });
}

/** The rows of each dataset of the city, read once, one statement a dataset. */
function datasetsOf(tx: Tx, { unit, region, month, knownAt }: IndicatorQuestion): (id: string) => Promise<PortRow[]> {
  const ports = cityDatasetPorts(unit, region);
  const read = new Map<string, Promise<PortRow[]>>();
  return (id) => {
    const known = read.get(id);
    if (known) return known;
    const port = ports.find(({ definitionId }) => definitionId === id);
    const query = port?.query(month, knownAt);
    const rows = query ? tx.rows<PortRow>(query.sql, query.params) : Promise.resolve([]);
    read.set(id, rows);
    return rows;
  };
}

/** The value of a term by month, yuan or heads as text. */
async function monthsOf(
  tx: Tx,
  question: IndicatorQuestion,
  term: IndicatorTerm,
  dataset: (id: string) => Promise<PortRow[]>,
): Promise<Map<number, string | null>> {
  if ('fund' in term) {
    const months = new Map<number, Money>();
    for (const row of await fundRows(tx, question, term))
      months.set(row.month, (months.get(row.month) ?? Money.zero).plus(Money.of(row.amount)));
    return new Map([...months].map(([month, amount]) => [month, amount.toString()]));
  }
  const definition = newestDefinition(term.dataset);
  const rows = definition ? rowsOfTerm(definition, term, await dataset(term.dataset)) : [];
  return new Map([[question.month.number, definition ? sumOf(rows) : null]]);
}

/** Every indicator of the city in a month, from its own database: the definitions are those of the upper tiers. */
export async function cityIndicators(tx: Tx, question: IndicatorQuestion): Promise<IndicatorValue[]> {
  const dataset = datasetsOf(tx, question);
  const read = new Map<IndicatorTerm, Map<number, string | null>>();
  for (const { numerator, denominator } of indicatorDefinitions)
    for (const term of [numerator, denominator])
      if (term && !read.has(term)) read.set(term, await monthsOf(tx, question, term, dataset));
  return indicatorDefinitions.map((definition) =>
    describeIndicator(definition, (term) => readTerm(term, read.get(term) ?? new Map(), question.month)),
  );
}

/** The rows of one side of an indicator; undefined where it has no such side. */
export async function indicatorRows(
  tx: Tx,
  question: IndicatorQuestion,
  { indicatorId, side }: Pick<IndicatorRows, 'indicatorId' | 'side'>,
): Promise<IndicatorRows | undefined> {
  const term = indicatorDefinitions.find(({ id }) => id === indicatorId)?.[side];
  if (!term) return undefined;
  if ('fund' in term) {
    const rows = (await fundRows(tx, question, term)).map(({ month, scheme, fund, account, amount }) => ({
      dimensions: { month: String(month), scheme, fund, account: `${account} ${accountOf(account)?.title.zh ?? ''}` },
      amount,
    }));
    return { indicatorId, side, dataset: 'PI05', rows };
  }
  const definition = newestDefinition(term.dataset);
  const rows = definition ? rowsOfTerm(definition, term, await datasetsOf(tx, question)(term.dataset)) : [];
  const adds = rows.filter(({ amount }) => amount !== null && !Money.of(amount).isZero());
  return { indicatorId, side, dataset: term.dataset, rows: adds };
}
