import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

/** Days after which money that nobody could be credited with needs an explanation. */
export const SUSPENSE_DAYS = 30;

/** Every line of the bank is booked, matched or as 暂收. */
export const bankLinesBooked: CloseCheck = {
  id: 'bank-lines-booked',
  severity: 'hard',
  daily: true,
  title: { zh: '银行到账全部记账', en: 'All bank lines booked' },
  run: (tx, { period, through }) =>
    nothingStandsOut(
      tx,
      { zh: '银行到账（日期）', en: 'bank line (date)' },
      `
    select bank_line_id || ' (' || value_date || ')' as what from treasury.bank_line
    where value_date between $1 and $2 and state = 'new'`,
      [period.firstDay().toString(), through.toString()],
    ),
};

/** Money without a payer is not older than the limit. */
export const suspenseYoung: CloseCheck = {
  id: 'suspense-young',
  severity: 'soft',
  daily: false,
  title: { zh: `暂收款不超过${SUSPENSE_DAYS}天`, en: `Unmatched money younger than ${SUSPENSE_DAYS} days` },
  run: (tx, { through }) =>
    nothingStandsOut(
      tx,
      { zh: '银行到账（金额，日期）', en: 'bank line (amount, date)' },
      `
    select bank_line_id || ' (' || suspense_amount || ', ' || value_date || ')' as what from treasury.bank_line
    where suspense_amount > 0 and value_date < $1::date - $2::int`,
      [through.toString(), SUSPENSE_DAYS],
    ),
};
