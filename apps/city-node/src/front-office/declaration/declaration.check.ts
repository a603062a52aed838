import { nothingStandsOut, type CloseCheck } from '@pnet/fund-ledger';

/** No declaration of the month waits for its reviewer. */
export const declarationsDecided: CloseCheck = {
  id: 'declarations-decided',
  severity: 'soft',
  daily: false,
  title: { zh: '申报全部复核', en: 'All declarations decided' },
  run: (tx, { period }) =>
    nothingStandsOut(
      tx,
      { zh: '申报', en: 'declaration' },
      `
    select declaration_id as what from declaration.declaration where posting_period = $1 and status = 'submitted'`,
      [period.number],
    ),
};
