import { PlainDate, YearMonth } from '@pnet/kernel';
import { z } from 'zod';
import { computeArrearsFee, type DailyRateFrom } from '../formulas/arrears.js';
import { computeDueDay, type CalendarExceptions, type DueDayRule } from '../formulas/due-day.js';
import { defineCalculation } from './calculation.js';
import { amount, day, id, month, region } from './fields.js';

/**
 * `arrears-fee`: late fee on what is owed and not paid, by spans of days; money is owed up to and with its day of
 * receipt.
 */
export const arrearsFee = defineCalculation({
  name: 'arrears-fee',
  title: { zh: '欠费滞纳金（分次缴纳）', en: 'Late fee on arrears paid in parts' },
  schema: z.object({
    id,
    region,
    principal: amount,
    dueDate: day,
    throughDate: day,
    receipts: z.array(z.object({ date: day, amount })).max(200),
  }),
  results: ['fee', 'spans'],
  compute(input, { parameters }) {
    const [due, through] = [PlainDate.of(input.dueDate), PlainDate.of(input.throughDate)];
    const rates: DailyRateFrom[] = [];
    for (let when = due.plusDays(1).yearMonth; when.compare(through.yearMonth) <= 0; when = when.plusMonths(1)) {
      const dailyRate = parameters.text('late-fee.daily-rate', input.region, when.toString(), '/dueDate');
      if (rates.at(-1)?.dailyRate !== dailyRate) rates.push({ from: when.firstDay().toString(), dailyRate });
    }
    const ceiling = parameters.text<'none' | 'principal'>(
      'late-fee.ceiling',
      input.region,
      through.yearMonth.toString(),
      '/throughDate',
    );
    const receipts = input.receipts.map((receipt) => ({ on: receipt.date, amount: receipt.amount }));
    const arrears = { principal: input.principal, dueOn: input.dueDate, receipts, through: input.throughDate };
    const computed = computeArrearsFee(arrears, rates, ceiling);
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** Months around a day in which the next working day is looked for. */
const MONTHS_AHEAD = 2;

/** `due-day`: until when a demand of a posting period that is assessed on a day is to be paid. */
export const dueDayCalculation = defineCalculation({
  name: 'due-day',
  title: { zh: '缴费截止日', en: 'Day until which a demand is to be paid' },
  schema: z.object({ id, region, postingPeriod: month, assessedDate: day }),
  results: ['dueDate'],
  compute({ region: where, postingPeriod, assessedDate }, { parameters }) {
    const rule = parameters.record<DueDayRule>('collection.due-day', where, postingPeriod, '/postingPeriod');
    const months = monthsAround(postingPeriod, assessedDate, rule);
    const exceptions = Object.assign(
      {},
      ...months.map((when) =>
        parameters.record<CalendarExceptions>('calendar.exceptions', where, when, '/postingPeriod'),
      ),
    ) as CalendarExceptions;
    const computed = computeDueDay({ postingPeriod, assessedOn: assessedDate }, rule, exceptions);
    return { value: { dueDate: computed.value }, trace: computed.trace };
  },
});

/** Months in which the due day can lie, and those beside them: for their days the calendar is asked. */
export function monthsAround(postingPeriod: string, assessedOn: string, rule: DueDayRule): readonly string[] {
  const firsts = [
    YearMonth.of(postingPeriod).plusMonths(Number(rule.monthsAfter)),
    PlainDate.of(assessedOn).plusDays(Number(rule.leastDays)).yearMonth,
  ];
  const months = firsts.flatMap((first) => [...YearMonth.range(first.plusMonths(-1), first.plusMonths(MONTHS_AHEAD))]);
  return [...new Set(months.map(String))];
}
