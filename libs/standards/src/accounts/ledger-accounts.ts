/** Accounts of the chart that code singles out, by what they are: it writes no account number itself. */
export const ledgerAccounts = {
  incomeAccount: '1002',
  fiscalAccount: '1003',
  expenditureAccount: '1004',
  stateTreasury: '1005',
  /** 待查到账 */
  unmatched: '200101',
  /** 待转金 */
  overpaid: '200102',
  /** 一般基金结余 */
  fundBalance: '3001',
  contributions: '4001',
  transfersIn: '4007',
  lateFees: '400801',
  benefits: '5001',
  pensions: '500101',
  transfersOut: '5004',
} as const;
