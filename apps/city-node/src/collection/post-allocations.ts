import { DomainFailure } from '@pnet/kernel';
import { postEntriesFrom } from '@pnet/fund-ledger';
import type { Tx } from '@pnet/runtime';
import { recordCollected } from '../assessment/index.js';
import { creditContributionsFrom } from '../individual-account/index.js';
import { bookBankLines } from '../treasury/index.js';
import {
  collectedSums, creditedRecords, entryRows, leftOver, listDifferences, postPartial, postWhole, receivedMoney, releasedMoney, unmatchedMoney,
} from './post-statements.js';

/** Which allocations are booked: a condition on `a` and its parameters. */
export interface PostingScope { readonly condition: string; readonly params: readonly unknown[]; readonly unit: string; readonly now: string; readonly userId: string }

/** Entries of a select, or the coded failure that rolls the chunk back. */
async function post(tx: Tx, scope: PostingScope, select: string): Promise<void> {
  const posted = await postEntriesFrom(tx, { unit: scope.unit, recordedBy: scope.userId, select: entryRows(select), params: scope.params });
  if (!posted.ok) throw new DomainFailure(posted.error);
}

/** Allocations, demands and contribution records: what new money and re-classified money have in common. Returns the records written. */
async function creditAllocations(tx: Tx, { condition, params }: PostingScope): Promise<number> {
  await tx.execute(postPartial(condition), params);
  await tx.execute(postWhole(condition), params);
  await recordCollected(tx, { select: collectedSums(condition), params });
  return creditContributionsFrom(tx, { select: creditedRecords(condition), params });
}

/**
 * Books planned allocations of new bank lines: allocation, demand, contribution records, entries of both books and the bank
 * line's state, in the caller's transaction. Returns the records written.
 */
export async function postReceivedAllocations(tx: Tx, scope: PostingScope): Promise<number> {
  const records = await creditAllocations(tx, scope);
  await post(tx, scope, receivedMoney(scope.condition));
  await bookBankLines(tx, { select: leftOver(scope.condition), params: scope.params, bookedAt: scope.now });
  await tx.execute(listDifferences(scope.condition, `$${scope.params.length + 1}`), [...scope.params, scope.now]);
  return records;
}

/** Books the re-classification of 暂收 that was matched later: no cash moves but the account fund's part. */
export async function postReleasedAllocation(tx: Tx, scope: PostingScope): Promise<number> {
  const records = await creditAllocations(tx, scope);
  await post(tx, scope, releasedMoney(scope.condition));
  return records;
}

/** Books bank lines that nothing matched as 暂收. `lines` selects their `bank_line_id`. Returns their number. */
export async function postUnmatched(tx: Tx, scope: PostingScope, lines: string): Promise<number> {
  await post(tx, scope, unmatchedMoney(lines));
  return bookBankLines(tx, {
    select: `select b.bank_line_id, b.amount as suspense_amount, '200101'::text as suspense_account from (${lines}) l join treasury.bank_line b on b.bank_line_id = l.bank_line_id where b.state = 'new'`,
    params: scope.params, bookedAt: scope.now,
  });
}
