import { openVerifier, verifyExchange, type ExchangeVerification } from '@pnet/exchange';
import { ledgerTotals, verifyLedger, type LedgerTotal, type LedgerVerification } from '@pnet/fund-ledger';
import { ok, systemClock, unwrap, YearMonth, type PlainDate } from '@pnet/kernel';
import { openDatabase, verifyAuditSeals, verifyEvidence, type EvidenceFinding, type Tx } from '@pnet/runtime';
import { pyramid, verifyFacts, type PyramidUnit } from '@pnet/warehouse';
import { explained } from '../network/database-failure.js';
import type { NodeState } from '../network/home-folder.js';

/** The sealed version of a month's books that stands at its own node. */
export interface SealedBooks {
  readonly period: number;
  readonly version: number;
  readonly digest: string;
}

/** A unit's rows of PI05 as an upper node has loaded them: one text a row, amounts in yuan. */
export type FactRows = ReadonlyMap<string, readonly string[]>;

/** Everything about one node's money, read in one snapshot of its database. */
export interface NodeLedger {
  readonly node: NodeState;
  readonly verification: LedgerVerification;
  /** What contradicts a seal, a signed message or another row: sub-ledgers, exchange, facts, audit. */
  readonly proof: readonly EvidenceFinding[];
  readonly exchange: ExchangeVerification;
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

const rowText = (row: LedgerTotal): string =>
  [
    row.scheme,
    row.fund,
    row.account,
    row.counterpartUnit === '' ? '-' : row.counterpartUnit,
    row.opening,
    row.debit,
    row.credit,
    row.closing,
  ].join(' ');

/** Months are closed in their order, so what lies before the last closed one is closed too. */
const lastClosedDay = (closed: readonly number[]): PlainDate | undefined =>
  closed.length === 0 ? undefined : YearMonth.ofNumber(Math.max(...closed)).lastDay();

async function brokenAudit(tx: Tx): Promise<EvidenceFinding[]> {
  const seals = await verifyAuditSeals(tx);
  return seals.ok
    ? []
    : [
        {
          check: 'audit.day_seal',
          subject: seals.error.params['day']?.toString() ?? '',
          detail: `${seals.error.code}: the rows of the day are not those that were sealed`,
        },
      ];
}

/**
 * Reads one node; upper nodes also by what they have loaded. `certificates`: the folder with the authority that proves
 * signatures. Errors: `NETW-2001` … `NETW-2004`.
 */
export const readNodeLedger = (node: NodeState, certificates: string): Promise<NodeLedger> =>
  explained(node, () => readLedger(node, certificates));

async function readLedger(node: NodeState, certificates: string): Promise<NodeLedger> {
  const database = await openDatabase({ ...node.database, poolSize: 1 });
  try {
    return unwrap(
      await database.unitOfWork.system(async (tx) => {
        const verification = await verifyLedger(tx);
        const exchange = await verifyExchange(
          tx,
          openVerifier(certificates, () => systemClock.now().toDate()),
        );
        const closed = (
          await tx.rows<{ book_month: number }>(
            `select book_month from fund_ledger.period where reporting_unit = $1 group by book_month having bool_and(state = 'closed') order by book_month`,
            [node.code],
          )
        ).map((row) => row.book_month);
        const proof = [
          ...(await verifyEvidence(tx, lastClosedDay(closed))),
          ...exchange.findings,
          ...(node.tier === 'city' ? [] : await verifyFacts(tx)),
          ...(await brokenAudit(tx)),
        ];
        const totals = new Map<number, readonly string[]>();
        for (const period of closed)
          totals.set(
            period,
            (await ledgerTotals(tx, { unit: node.code, period: YearMonth.ofNumber(period) })).map(rowText).sort(),
          );
        const sealed = await tx.rows<SealedBooks>(
          `select distinct on (period) period, version, encode(digest, 'hex') as digest from exchange.submission where definition_id = 'PI05' and node_code = $1 and action <> 'quick' order by period, version desc`,
          [node.code],
        );
        const upper =
          node.tier === 'city'
            ? emptyUpper
            : await readUpper(
                (sql, params) => tx.rows(sql, params),
                (period) => pyramid(tx, { unit: node.code, period: YearMonth.ofNumber(period) }),
              );
        return ok({ node, verification, proof, exchange, closed, totals, sealed, ...upper });
      }, 'REPEATABLE READ'),
    );
  } finally {
    await database.close();
  }
}

type Upper = Pick<NodeLedger, 'facts' | 'versions' | 'pyramids'>;
const emptyUpper: Upper = { facts: new Map(), versions: new Map(), pyramids: new Map() };

async function readUpper(
  rows: <R extends object>(sql: string, params?: readonly unknown[]) => Promise<R[]>,
  readPyramid: (period: number) => Promise<PyramidUnit[]>,
): Promise<Upper> {
  const facts = new Map<string, string[]>();
  for (const row of await rows<{ key: string; text: string }>(
    `select reporting_unit || '/' || period as key, concat_ws(' ', scheme, fund, account, counterpart_unit, opening, debit, credit, closing) as text from warehouse.fact_pi05`,
  )) {
    const list = facts.get(row.key);
    if (list) list.push(row.text);
    else facts.set(row.key, [row.text]);
  }
  for (const list of facts.values()) list.sort();
  const loaded = await rows<{ unit: string; period: number; version: number; digest: string }>(
    `select reporting_unit as unit, period, version, digest from warehouse.dataset_version where dataset_id = 'PI05' order by period, reporting_unit`,
  );
  const pyramids = new Map<number, readonly PyramidUnit[]>();
  for (const period of new Set(loaded.map((row) => row.period))) pyramids.set(period, await readPyramid(period));
  return {
    facts,
    pyramids,
    versions: new Map(loaded.map((row) => [`${row.unit}/${row.period}`, { version: row.version, digest: row.digest }])),
  };
}
