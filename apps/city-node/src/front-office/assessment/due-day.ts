import { err, ok, type PlainDate, type Result, type YearMonth } from '@pnet/kernel';
import {
  computeDueDay,
  monthsAround,
  type CalendarExceptions,
  type DueDayRule,
  type ParameterSource,
} from '@pnet/policy';

/**
 * The day until which demands of a posting period that are assessed on a day are to be paid 缴费截止日, `YYYY-MM-DD`.
 * Errors: `POLI-3001`.
 */
export function dueDay(
  source: ParameterSource,
  region: string,
  demand: { readonly postingPeriod: YearMonth; readonly assessedOn: PlainDate },
): Result<string> {
  const on = { postingPeriod: demand.postingPeriod.toString(), assessedOn: demand.assessedOn.toString() };
  const found = source.value('collection.due-day', region, on.postingPeriod);
  if (!found.ok) return err(found.error);
  const rule = found.value.value as unknown as DueDayRule;
  let exceptions: CalendarExceptions = {};
  for (const month of monthsAround(on.postingPeriod, on.assessedOn, rule)) {
    const days = source.value('calendar.exceptions', region, month);
    if (!days.ok) return err(days.error);
    exceptions = { ...exceptions, ...(days.value.value as CalendarExceptions) };
  }
  return ok(computeDueDay(on, rule, exceptions).value);
}
