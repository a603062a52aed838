import { ledgerTotals, verifyLedger, type LedgerTotal, type LedgerVerification } from '@pnet/fund-ledger';
import { ok, unwrap, YearMonth } from '@pnet/kernel';
import { openDatabase } from '@pnet/runtime';
import { pyramid, type PyramidUnit } from '@pnet/warehouse';
import { explained } from '../network/database-failure.js';
import type { NodeState } from '../network/home-folder.js';

/** The sealed version of a month's books that stands at its own node. */
export interface SealedBooks { readonly period: number; readonly version: number; readonly digest: string }

/** A unit's rows of PI05 as an upper node has loaded them: one text a row, amounts in yuan. */
export type FactRows = ReadonlyMap<string, readonly string[]>;

/** Everything about one node's money, read in one snapshot of its database. */
export interface NodeLedger {
  readonly node: NodeState;
  readonly verification: LedgerVerification;
  /** Closed months, `YYYYMM`. */
  readonly closed: readonly number[];
  /** Ledger totals of each closed month as rows, re-derived from the journal. */
  readonly totals: ReadonlyMap<number, readonly string[]>;
  readonly sealed: readonly SealedBooks[];
  /** At upper nodes: by `unit/period` the loaded rows, and by period the pyramid. */
  readonly facts: FactRows;
  readonly versions: ReadonlyMap<string, { readonly version: number; readonly digest: string }>;
  readonly pyramids: ReadonlyMap<number, readonly PyramidUnit[]>;
}

const rowText = (row: LedgerTotal): string => [row.scheme, row.fund, row.account, row.counterpartUnit === '' ? '-' : row.counterpartUnit, row.opening, row.debit, row.credit, row.closing].join(' ');
const monthOf = (period: number): YearMonth => YearMonth.of(`${Math.floor(period / 100)}-${String(period % 100).padStart(2, '0')}`);

/** Reads one node; upper nodes also by what they have loaded. Errors: `NETW-2001` … `NETW-2004`. */
export const readNodeLedger = (node: NodeState): Promise<NodeLedger> => explained(node, () => readLedger(node));

async function readLedger(node: NodeState): Promise<NodeLedger> {
  const database = await openDatabase({ ...node.database, poolSize: 1 });
  try {
    return unwrap(await database.unitOfWork.system(async (tx) => {
      const verification = await verifyLedger(tx);
      const closed = (await tx.rows<{ book_month: number }>(
        `select book_month from fund_ledger.period where reporting_unit = $1 group by book_month having bool_and(state = 'closed') order by book_month`, [node.code])).map((row) => row.book_month);
      const totals = new Map<number, readonly string[]>();
      for (const period of closed) totals.set(period, (await ledgerTotals(tx, { unit: node.code, period: monthOf(period) })).map(rowText).sort());
      const sealed = await tx.rows<SealedBooks>(
        `select distinct on (period) period, version, encode(digest, 'hex') as digest from exchange.submission where definition_id = 'PI05' and node_code = $1 order by period, version desc`, [node.code]);
      const upper = node.tier === 'city' ? emptyUpper : await readUpper((sql, params) => tx.rows(sql, params), (period) => pyramid(tx, { unit: node.code, period: monthOf(period) }));
      return ok({ node, verification, closed, totals, sealed, ...upper });
    }, 'REPEATABLE READ'));
  } finally {
    await database.close();
  }
}

type Upper = Pick<NodeLedger, 'facts' | 'versions' | 'pyramids'>;
const emptyUpper: Upper = { facts: new Map(), versions: new Map(), pyramids: new Map() };

async function readUpper(rows: <R extends object>(sql: string, params?: readonly unknown[]) => Promise<R[]>, readPyramid: (period: number) => Promise<PyramidUnit[]>): Promise<Upper> {
  const facts = new Map<string, string[]>();
  for (const row of await rows<{ key: string; text: string }>(
    `select reporting_unit || '/' || period as key, concat_ws(' ', scheme, fund, account, counterpart_unit, opening, debit, credit, closing) as text from warehouse.fact_pi05`)) {
    const list = facts.get(row.key);
    if (list) list.push(row.text); else facts.set(row.key, [row.text]);
  }
  for (const list of facts.values()) list.sort();
  const loaded = await rows<{ unit: string; period: number; version: number; digest: string }>(
    `select reporting_unit as unit, period, version, digest from warehouse.dataset_version where dataset_id = 'PI05' order by period, reporting_unit`);
  const pyramids = new Map<number, readonly PyramidUnit[]>();
  for (const period of new Set(loaded.map((row) => row.period))) pyramids.set(period, await readPyramid(period));
  return { facts, pyramids, versions: new Map(loaded.map((row) => [`${row.unit}/${row.period}`, { version: row.version, digest: row.digest }])) };
}
