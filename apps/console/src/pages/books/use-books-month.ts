import { useLedgerPeriods } from '../../api/month.js';
import { thisMonth } from '../../shell/search.js';
import { firstOpenMonth } from '../city/first-open-month.js';

/** The months of the books, newest first, and the one to look at: the earliest that is open. */
export function useBooksMonth(): { readonly months: readonly string[]; readonly month: string } {
  const periods = useLedgerPeriods().data ?? [];
  const months = [...new Set(periods.map((period) => period.postingPeriod))].sort().reverse();
  return { months, month: firstOpenMonth(periods) ?? thisMonth().toString() };
}
