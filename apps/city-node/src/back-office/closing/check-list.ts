import {
  manualEntriesDecided,
  trialBalanceEven,
  type CheckResult,
  type CloseCheck,
  type CloseScope,
} from '@pnet/fund-ledger';
import { domainError, type DomainError } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { flowTieOut } from '../../books/individual-account/index.js';
import { bankLinesBooked, bankReconciled, suspenseYoung } from '@pnet/treasury';
import { assessmentFinished } from '../../front-office/assessment/index.js';
import { allocationsPosted, lateFeesAgree, lateFeesFinished } from '../../front-office/collection/index.js';
import { declarationsDecided } from '../../front-office/declaration/index.js';
import { benefitExpenseBooked } from '../../front-office/registration/index.js';
import { relationsAssessed } from './relations.check.js';

/** The check-list of a city, in the order in which a clerk goes through it. */
const closeChecks: readonly CloseCheck[] = [
  declarationsDecided,
  assessmentFinished,
  relationsAssessed,
  bankLinesBooked,
  bankReconciled,
  allocationsPosted,
  lateFeesFinished,
  lateFeesAgree,
  suspenseYoung,
  benefitExpenseBooked,
  manualEntriesDecided,
  flowTieOut,
  trialBalanceEven,
];

/** Runs the list, or those items that a day has; `onDone` hears after each how many of how many are done. */
export async function runChecks(
  tx: Tx,
  scope: CloseScope,
  which: 'day' | 'month',
  checks: readonly CloseCheck[] = closeChecks,
  onDone: (done: number, total: number) => void = () => undefined,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  const asked = checks.filter((item) => which === 'month' || item.daily);
  for (const check of asked) {
    results.push({ id: check.id, title: check.title, severity: check.severity, ...(await check.run(tx, scope)) });
    onDone(results.length, asked.length);
  }
  return results;
}

/** What stands in the way: hard checks that fail (`CLOS-1001`), then soft ones without an explanation (`CLOS-1002`). */
export function whatForbids(
  results: readonly CheckResult[],
  scope: CloseScope,
  explanations: Readonly<Record<string, string>>,
): DomainError | undefined {
  for (const [severity, code] of [
    ['hard', 'CLOS-1001'],
    ['soft', 'CLOS-1002'],
  ] as const) {
    const failed = results.filter(
      (result) => !result.ok && result.severity === severity && (severity === 'hard' || !explanations[result.id]),
    );
    if (failed.length === 0) continue;
    const items = failed.map((result) => ({
      code: 'CLOS-1003',
      pointer: `/checks/${result.id}`,
      params: { check: result.id, count: result.count, detail: result.detail },
    }));
    return domainError(
      code,
      { period: scope.period.toString(), checks: failed.map((result) => result.id).join(', ') },
      { items },
    );
  }
  return undefined;
}
