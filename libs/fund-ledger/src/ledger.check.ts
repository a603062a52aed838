import { nothingStandsOut, type CloseCheck } from './close-check.js';
/** Debits equal credits and closing balances sum to zero in each book. */
export const trialBalanceEven: CloseCheck = {
  id: 'trial-balance',
  severity: 'hard',
  daily: true,
  title: { zh: '试算平衡', en: 'Trial balance' },
  run: (tx, { unit, period }) =>
    nothingStandsOut(
      tx,
      { zh: '账簿', en: 'book' },
      `
    select scheme || ' ' || fund || ': debit ' || sum(debit) || ', credit ' || sum(credit) || ', closing ' || sum(closing) as what
    from fund_ledger.balances($1, $2) group by scheme, fund having sum(debit) <> sum(credit) or sum(closing) <> 0`,
      [unit, period.number],
    ),
};

/** No entry of these days waits for its second person. */
export const manualEntriesDecided: CloseCheck = {
  id: 'manual-entries-decided',
  severity: 'hard',
  daily: true,
  title: { zh: '手工凭证全部审核', en: 'All manual entries decided' },
  run: (tx, { unit, through }) =>
    nothingStandsOut(
      tx,
      { zh: '手工凭证', en: 'manual entry' },
      `
    select manual_entry_id as what from fund_ledger.manual_entry where reporting_unit = $1 and state = 'prepared' and entry_date <= $2`,
      [unit, through.toString()],
    ),
};
