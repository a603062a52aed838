import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Exact, fen } from './exact.js';
import { articles, type Traced } from './trace.js';

/** What is paid at once, yuan. */
export interface LumpSum {
  readonly accountRefund: string;
  /** Months that are missing to a monthly pension. */
  readonly missingMonths: number;
}

/**
 * Payment of the account at once to a person of legal age whose months fall short, on written request; the relation
 * ends. Errors: `POLI-2008` the minimum is reached.
 * @source 社会保险法实施若干规定第三条
 */
export function computeLumpSum(facts: {
  contributionMonths: number;
  minimumMonths: number;
  month: string;
  accountBalance: string;
}): Result<Traced<LumpSum>> {
  const { contributionMonths, minimumMonths, month, accountBalance } = facts;
  if (contributionMonths >= minimumMonths)
    return err(
      domainError(
        'POLI-2008',
        { months: contributionMonths, month, minimum: minimumMonths },
        { pointer: '/contributionMonths' },
      ),
    );
  const accountRefund = fen(new Exact(accountBalance));
  const missingMonths = minimumMonths - contributionMonths;
  return ok({
    value: { accountRefund, missingMonths },
    trace: [
      {
        step: 'lump-sum.account',
        formula: 'refund = account balance',
        inputs: {
          contributionMonths: String(contributionMonths),
          minimumMonths: String(minimumMonths),
          missingMonths: String(missingMonths),
        },
        value: accountRefund,
        source: articles.lumpSum,
      },
    ],
  });
}
