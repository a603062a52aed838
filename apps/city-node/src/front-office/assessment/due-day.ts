import { YearMonth, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import { computeDueDay, type CalendarExceptions, type DueDayRule, type ParameterSource } from '@pnet/policy';

/** Months around a day in which the next working day is looked for. */
const MONTHS_AHEAD = 2;

/**
 * The day until which demands of a posting period that are assessed on a day are to be paid 缴费截止日, `YYYY-MM-DD`. Errors:
 * `POLI-3001`.
 */
export function dueDay(
  source: ParameterSource,
  region: string,
  demand: { readonly postingPeriod: YearMonth; readonly assessedOn: PlainDate },
): Result<string> {
  const { postingPeriod, assessedOn } = demand;
  const rule = source.value('collection.due-day', region, postingPeriod.toString());
  if (!rule.ok) return err(rule.error);
  const content = rule.value.value as unknown as DueDayRule;
  const regular = postingPeriod.plusMonths(Number(content.monthsAfter));
  const months = new Set<string>();
  for (const first of [regular, assessedOn.yearMonth])
    for (const month of YearMonth.range(first.plusMonths(-1), first.plusMonths(MONTHS_AHEAD)))
      months.add(month.toString());
  let exceptions: CalendarExceptions = {};
  for (const month of months) {
    const days = source.value('calendar.exceptions', region, month);
    if (!days.ok) return err(days.error);
    exceptions = { ...exceptions, ...(days.value.value as CalendarExceptions) };
  }
  const on = { postingPeriod: postingPeriod.toString(), assessedOn: assessedOn.toString() };
  return ok(computeDueDay(on, content, exceptions).value);
}
