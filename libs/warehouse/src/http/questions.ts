import { DomainFailure, YearMonth, domainError } from '@pnet/kernel';
import { monthInput, schemeInput, unitCodeInput } from '@pnet/runtime';
import { z } from 'zod';

const MONTHS_MAX = 240;

/** Code of a reporting unit; the node's own when left out. */
export const unitCode = unitCodeInput
  .optional()
  .meta({ description: '填报单位代码 reporting unit; default: this node', example: '430000' });
/** One scheme, or all when left out. */
export const scheme = schemeInput
  .unwrap()
  .optional()
  .meta({ description: '险种 scheme; default: all', example: '110' });
/** Identifier of a dataset with facts. */
export const datasetId = z.enum(['PI01', 'PI02', 'PI03', 'PI05', 'PI10']);

/** A unit and a range of months. */
export const rangeQuestion = z.strictObject({ unit: unitCode, from: monthInput, to: monthInput, scheme });
/** A unit and one month. */
export const monthQuestion = z.strictObject({ unit: unitCode, period: monthInput });
/** A unit, one month, and one scheme or all. */
export const monthAndSchemeQuestion = z.strictObject({ unit: unitCode, period: monthInput, scheme });

/**
 * The months of a range. Throws `WHSE-3003` when it is empty or longer than 240 months, `KERN-0003` when one is no
 * month.
 */
export function rangeOf(question: { readonly from: string; readonly to: string }): {
  readonly from: YearMonth;
  readonly to: YearMonth;
} {
  const [from, to] = [monthOf(question.from), monthOf(question.to)];
  if (to.compare(from) < 0 || from.monthsUntil(to) >= MONTHS_MAX)
    throw new DomainFailure(domainError('WHSE-3003', { from: question.from, to: question.to, max: MONTHS_MAX }));
  return { from, to };
}

/** A month from outside. Throws `KERN-0003`. */
export function monthOf(text: string): YearMonth {
  const parsed = YearMonth.parse(text);
  if (!parsed.ok) throw new DomainFailure(parsed.error);
  return parsed.value;
}
