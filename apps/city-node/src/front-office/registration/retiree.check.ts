import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

/**
 * Where pensions are in payment, the month's expense is booked; until payment exists it is one manual entry for each
 * fund.
 */
export const benefitExpenseBooked: CloseCheck = {
  id: 'benefit-expense-booked',
  severity: 'soft',
  daily: false,
  title: { zh: '当月待遇支出已记账', en: 'Benefit expense of the month booked' },
  run: (tx, { unit, period }) =>
    nothingStandsOut(
      tx,
      { zh: '险种（退休人数）', en: 'scheme (retirees)' },
      `
    select scheme || ' (' || count(*) || ')' as what from registration.retiree r where retirement_month < $2
      and not exists (select from fund_ledger.journal_line l where l.reporting_unit = $1 and l.scheme = r.scheme and l.book_month = $2 and l.account_code like '5001%')
    group by scheme`,
      [unit, period.number],
    ),
};
