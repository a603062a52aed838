import { PlainDate, YearMonth } from '@pnet/kernel';
import { articles, type Traced } from './trace.js';

/** Where a day is one of rest: the next working day, the last one before it, or the day itself. */
export const restDayMoves = ['after', 'before', 'keep'] as const;

/** What the parameter `collection.due-day` says. */
export interface DueDayRule {
  /** Day of the month, or `last`; a day that the month lacks is its last. */
  readonly day: string;
  /** Months after the posting period. */
  readonly monthsAfter: string;
  readonly onRestDay: (typeof restDayMoves)[number];
  /** Days that whoever is demanded has at least, from the day of the assessment. */
  readonly leastDays: string;
}

/** Days that are not as their weekday, `YYYY-MM-DD` → `rest` or `work`; the parameter `calendar.exceptions`. */
export type CalendarExceptions = Readonly<Record<string, string>>;

const SATURDAY = 5;
/** A Monday; weekdays are counted from it. */
const MONDAY = PlainDate.of('1999-01-04');

/** Whether a day is worked: Monday to Friday, but for the exceptions. */
export function isWorkingDay(day: PlainDate, exceptions: CalendarExceptions): boolean {
  const exception = exceptions[day.toString()];
  if (exception !== undefined) return exception === 'work';
  return ((MONDAY.daysUntil(day) % 7) + 7) % 7 < SATURDAY;
}

/**
 * The day until which a demand is to be paid 缴费截止日: the rule's day of its posting period, moved off a day of rest, and
 * never less than the least days after the assessment.
 */
export function computeDueDay(
  demand: { readonly postingPeriod: string; readonly assessedOn: string },
  rule: DueDayRule,
  exceptions: CalendarExceptions,
): Traced<string> {
  const month = YearMonth.of(demand.postingPeriod).plusMonths(Number(rule.monthsAfter));
  const regular = rule.day === 'last' ? month.lastDay() : dayOf(month, Number(rule.day));
  const least = PlainDate.of(demand.assessedOn).plusDays(Number(rule.leastDays));
  const late = regular.compare(least) < 0;
  const wanted = moved(late ? least : regular, rule.onRestDay, exceptions);
  // Who is given the least days gets no less for a day of rest.
  const due = wanted.compare(least) < 0 ? moved(least, 'after', exceptions) : wanted;
  return {
    value: due.toString(),
    trace: [
      {
        step: 'due-day',
        formula: 'due = working day of max(day of the period, assessed + leastDays)',
        inputs: { ...demand, ...rule, regular: regular.toString(), least: least.toString() },
        value: due.toString(),
        source: articles.dueDay,
      },
    ],
  };
}

function dayOf(month: YearMonth, day: number): PlainDate {
  const wanted = month.firstDay().plusDays(day - 1);
  return wanted.compare(month.lastDay()) > 0 ? month.lastDay() : wanted;
}

function moved(day: PlainDate, way: DueDayRule['onRestDay'], exceptions: CalendarExceptions): PlainDate {
  if (way === 'keep') return day;
  let found = day;
  while (!isWorkingDay(found, exceptions)) found = found.plusDays(way === 'after' ? 1 : -1);
  return found;
}
