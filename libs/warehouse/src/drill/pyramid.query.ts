import { Money, type YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { unitsBelow } from '../dimensions/units.query.js';
import { consolidateBooks, ledgerSums } from '../totals/ledger-sums.query.js';
import { bookFigures, type BookFigures } from '../totals/totals.query.js';

/** One unit of the pyramid: its own books as loaded here, and the total of its subtree. Yuan as text. */
export interface PyramidUnit {
  readonly unit: string;
  readonly name: string;
  readonly parent: string | null;
  readonly depth: number;
  /** Of PI05: null where none is loaded. */
  readonly version: number | null;
  readonly digest: string | null;
  readonly status: 'provisional' | 'official' | null;
  /** The unit's own books by scheme and fund, nothing eliminated: what its ledger must show for the month. */
  readonly own: readonly {
    readonly scheme: string;
    readonly fund: string;
    readonly income: string;
    readonly expense: string;
    readonly opening: string;
    readonly closing: string;
  }[];
  readonly total: BookFigures | null;
}

/** The pyramid of a unit and month, top down, for `pnet verify`: every unit below with digest, own books and total. */
export async function pyramid(
  tx: Tx,
  question: { readonly unit: string; readonly period: YearMonth },
): Promise<PyramidUnit[]> {
  const period = question.period.number;
  const units = await unitsBelow(tx, question.unit, period);
  const books = await ledgerSums(tx, { roots: units.map((unit) => unit.code), from: period, to: period, schemes: [] });
  const own = await ownBooks(
    tx,
    units.map((unit) => unit.code),
    period,
  );
  const versions = await tx.rows<{ unit: string; version: number; digest: string; status: 'provisional' | 'official' }>(
    `select reporting_unit as unit, version, digest, status from warehouse.dataset_version where dataset_id = 'PI05' and period = $1 and reporting_unit = any ($2::text[])`,
    [period, units.map((unit) => unit.code)],
  );
  return units.map((unit) => {
    const version = versions.find((one) => one.unit === unit.code);
    const sum = consolidateBooks(
      books.filter((book) => book.root === unit.code),
      period,
      period,
    );
    return {
      unit: unit.code,
      name: unit.name,
      parent: unit.parentCode,
      depth: unit.depth,
      version: version?.version ?? null,
      digest: version?.digest ?? null,
      status: version?.status ?? null,
      own: own.filter((book) => book.unit === unit.code).map(({ unit: _unit, ...book }) => book),
      total: sum && bookFigures(sum),
    };
  });
}

async function ownBooks(
  tx: Tx,
  units: readonly string[],
  period: number,
): Promise<(PyramidUnit['own'][number] & { readonly unit: string })[]> {
  const rows = await tx.rows<{
    unit: string;
    scheme: string;
    fund: string;
    income: string;
    expense: string;
    opening: string;
    closing: string;
  }>(
    `select reporting_unit as unit, scheme, fund,
            coalesce(sum(credit - debit) filter (where account like '4%'), 0) as income, coalesce(sum(debit - credit) filter (where account like '5%'), 0) as expense,
            coalesce(-sum(opening) filter (where left(account, 1) in ('3', '4', '5')), 0) as opening, coalesce(-sum(closing) filter (where left(account, 1) in ('3', '4', '5')), 0) as closing
       from warehouse.fact_pi05 where period = $1 and reporting_unit = any ($2::text[]) group by 1, 2, 3 order by 1, 2, 3`,
    [period, [...units]],
  );
  const text = (amount: string): string => Money.of(amount).toString();
  return rows.map((row) => ({
    ...row,
    income: text(row.income),
    expense: text(row.expense),
    opening: text(row.opening),
    closing: text(row.closing),
  }));
}
