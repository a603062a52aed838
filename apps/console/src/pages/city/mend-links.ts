/** Where what a check of the close found is mended: a page with its search. */
export interface MendPlace {
  readonly to: string;
  readonly search: Readonly<Record<string, string>>;
}

/** Days of a month, for the filters of lists. */
const days = (month: string): { readonly from: string; readonly to: string } => ({
  from: `${month}-01`,
  to: `${month}-${String(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate())}`,
});

const places: Readonly<Record<string, (month: string) => MendPlace>> = {
  'declarations-decided': (month) => ({ to: '/declarations', search: { postingPeriod: month, status: 'submitted' } }),
  'assessment-finished': (month) => ({ to: '/assessment', search: { postingPeriod: month } }),
  'relations-assessed': (month) => ({ to: '/assessment', search: { postingPeriod: month } }),
  'bank-lines-booked': (month) => ({ to: '/bank-lines', search: { ...days(month), state: 'new' } }),
  'bank-reconciled': (month) => ({ to: '/reconciliations', search: { postingPeriod: month } }),
  'allocations-posted': () => ({ to: '/receipt-postings', search: {} }),
  'late-fees-finished': () => ({ to: '/late-fees', search: {} }),
  'late-fees-agree': () => ({ to: '/late-fees', search: {} }),
  'suspense-young': () => ({ to: '/suspense', search: {} }),
  'benefit-expense-booked': () => ({ to: '/manual-entries', search: {} }),
  'manual-entries-decided': () => ({ to: '/manual-entries', search: { state: 'prepared' } }),
  'flow-tie-out': (month) => ({ to: '/journal-entries', search: { postingPeriod: month, fund: 'account' } }),
  'trial-balance': (month) => ({ to: '/ledger-reports', search: { month, report: 'trial' } }),
};

/** The place where a check's findings are mended, where this node has that page. */
export function mendPlace(checkId: string, month: string, paths: readonly string[]): MendPlace | undefined {
  const place = places[checkId]?.(month);
  return place && paths.includes(place.to) ? place : undefined;
}

/** Employers that the check of relations names: `12 (3); 15 (1)`. */
export const employersIn = (detail: string): readonly string[] =>
  [...detail.matchAll(/(?:^|[;：:]\s*)(\d{1,18}) \(/g)].map((match) => match[1] ?? '');
