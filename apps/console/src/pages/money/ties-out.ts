import { Money } from '@pnet/kernel';
import type { BankLine, Statement } from '../../api/money.js';
import type { Demand } from '../../api/contributions.js';

/** Whether opening, in and out make the closing balance. */
export const tiesOut = (one: Pick<Statement, 'opening' | 'totalIn' | 'totalOut' | 'closing'>): boolean =>
  Money.of(one.opening).plus(Money.of(one.totalIn)).minus(Money.of(one.totalOut)).equals(Money.of(one.closing));

/** What is still owed on a demand. */
export const outstanding = (demand: Pick<Demand, 'amount' | 'collectedAmount'>): Money =>
  Money.of(demand.amount).minus(Money.of(demand.collectedAmount));

/** What of 暂收 a demand can take: no more than is there, no more than is owed. */
export const matchable = (
  line: Pick<BankLine, 'suspenseAmount'>,
  demand: Pick<Demand, 'amount' | 'collectedAmount'>,
): string => Money.of(line.suspenseAmount).min(outstanding(demand)).toString();
