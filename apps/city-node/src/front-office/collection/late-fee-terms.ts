import { createHash } from 'node:crypto';
import { YearMonth, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import { choiceInForce } from '../assessment/index.js';
import type { LateFeeTerms } from './late-fee-statements.js';

/** The rates and the ceiling, and which version of the parameters they are of. */
export interface LateFeeRule extends Pick<LateFeeTerms, 'rates' | 'ceiling'> {
  readonly policyVersion: string;
}

/** Before any due day. */
const ALWAYS = '1900-01-01';

/** The daily rates of the months `first` … the last day, and the ceiling in force then. Errors: `POLI-3001`. */
export function lateFeeRule(
  source: ParameterSource,
  region: string,
  { first, through }: { readonly first: PlainDate; readonly through: PlainDate },
): Result<LateFeeRule> {
  const rates: { from: string; rate: string }[] = [];
  const packages = new Set<string>();
  for (const month of YearMonth.range(first.yearMonth, through.yearMonth)) {
    const value = source.value('late-fee.daily-rate', region, month.toString());
    if (!value.ok) return err(value.error);
    const rate = String(value.value.value);
    packages.add(value.value.packageNumber ?? source.version);
    if (rates.at(-1)?.rate !== rate)
      rates.push({ from: rates.length === 0 ? ALWAYS : month.firstDay().toString(), rate });
  }
  const ceiling = choiceInForce(source, 'late-fee.ceiling', region, through.yearMonth);
  if (!ceiling.ok) return ceiling;
  const text = JSON.stringify(rates);
  const digest = createHash('sha256').update(`${text} ${ceiling.value}`).digest('hex').slice(0, 8);
  return ok({
    rates: text,
    ceiling: ceiling.value === 'principal' ? 'principal' : 'none',
    policyVersion: `${[...packages].sort().join('+')}#${digest}`,
  });
}
