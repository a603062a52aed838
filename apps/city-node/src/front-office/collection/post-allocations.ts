import { DomainFailure } from '@pnet/kernel';
import { postEntriesFrom, ruledEntries } from '@pnet/fund-ledger';
import type { Tx } from '@pnet/runtime';
import { recordCollected } from '../assessment/index.js';
import { creditContributionsFrom } from '../../books/individual-account/index.js';
import { bookBankLines } from '@pnet/treasury';
import { cashPlaces, ledgerAccounts } from '@pnet/standards';
import {
  COLLECTED_SUMS,
  LEFT_OVER,
  LIST_DIFFERENCES,
  RECEIVED_MONEY,
  RELEASED_MONEY,
  creditedRecords,
  plannedAllocations,
  postStatements,
  unmatchedMoney,
  type CreditingKind,
} from './post-statements.js';

/** Who books, when, in whose books. */
export interface PostingAct {
  readonly unit: string;
  readonly now: string;
  readonly userId: string;
}

/** Which planned allocations are booked: a condition on `a` and its parameters. */
export interface PostingScope extends PostingAct {
  readonly condition: string;
  readonly params: readonly unknown[];
}

/** The rules of these kinds of event for every place where the money can lie. */
const rulesOf = (...kinds: string[]): string[] =>
  kinds.flatMap((kind) => cashPlaces.map(({ suffix }) => `${kind}-${suffix}`));

const RECEIVED = ruledEntries(rulesOf('contribution-received'), RECEIVED_MONEY);
const RELEASED = ruledEntries(rulesOf('unmatched-matched', 'overpayment-applied'), RELEASED_MONEY);
const unmatched = (lines: string): string => ruledEntries(rulesOf('unmatched-receipt'), unmatchedMoney(lines));

/** Entries of a select, or the coded failure that rolls the chunk back. */
async function post(tx: Tx, act: PostingAct, select: string, params: readonly unknown[]): Promise<void> {
  const posted = await postEntriesFrom(tx, {
    unit: act.unit,
    recordedBy: act.userId,
    select,
    params,
  });
  if (!posted.ok) throw new DomainFailure(posted.error);
}

/** Allocations, demands and contribution records: what new money and re-classified money have in common. */
async function creditAllocations(
  tx: Tx,
  { condition, params }: PostingScope,
): Promise<{ ids: string[]; records: number }> {
  const planned = await tx.rows<{ id: string; kind: CreditingKind }>(plannedAllocations(condition), params);
  const ids = planned.map((row) => row.id);
  await recordCollected(tx, { select: COLLECTED_SUMS, params: [ids] });
  let records = 0;
  for (const kind of ['whole', 'reached', 'detailed'] as const) {
    const own = planned.filter((row) => row.kind === kind).map((row) => row.id);
    if (own.length === 0) continue;
    await tx.execute(postStatements[kind], [own]);
    records += await creditContributionsFrom(tx, { select: creditedRecords(kind), params: [own] });
  }
  return { ids, records };
}

/**
 * Books planned allocations of new bank lines: allocation, demand, contribution records, entries of both books and the
 * bank line's state, in the caller's transaction. Returns the records written.
 */
export async function postReceivedAllocations(tx: Tx, scope: PostingScope): Promise<number> {
  const { ids, records } = await creditAllocations(tx, scope);
  await post(tx, scope, RECEIVED, [ids]);
  await bookBankLines(tx, { select: LEFT_OVER, params: [ids], bookedAt: scope.now });
  await tx.execute(LIST_DIFFERENCES, [ids, scope.now]);
  return records;
}

/** Books the re-classification of 暂收 that was matched later: no cash moves but the account fund's part. */
export async function postReleasedAllocation(tx: Tx, scope: PostingScope): Promise<number> {
  const { ids, records } = await creditAllocations(tx, scope);
  await post(tx, scope, RELEASED, [ids]);
  return records;
}

/** Books bank lines that nothing matched as 暂收. `lines` selects their `bank_line_id`. Returns their number. */
export async function postUnmatched(
  tx: Tx,
  act: PostingAct,
  { lines, params }: { lines: string; params: readonly unknown[] },
): Promise<number> {
  await post(tx, act, unmatched(lines), params);
  return bookBankLines(tx, {
    select: `select b.bank_line_id, b.amount as suspense_amount, '${ledgerAccounts.unmatched}'::text as suspense_account from (${lines}) l join treasury.bank_line b on b.bank_line_id = l.bank_line_id where b.state = 'new'`,
    params,
    bookedAt: act.now,
  });
}
