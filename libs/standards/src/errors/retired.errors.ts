/** Codes that were answered once and are not any more; none is used again for anything else. */
export const retiredCodes: readonly string[] = [
  // The two-person rule, once for each module: DUTY-1001.
  'ACCT-1005',
  'ASMT-1105',
  'ASMT-2004',
  'CTRL-1003',
  'DECL-2004',
  'EXCH-1127',
  'LEDG-2006',
  'LEDG-4005',
  'REGI-1104',
  'TREA-1107',
  'WHSE-4006',
  'WHSE-4009',
];
