import { given, textOf, type RawSearch } from '../../shell/search.js';

/** The address of a query page: what is looked for, the opened record and its tab. */
export interface RecordSearch {
  readonly q?: string;
  readonly id?: string;
  readonly tab?: string;
}

/** Reads the address. */
export const recordSearch = (raw: RawSearch): RecordSearch =>
  given({
    q: textOf(raw['q']),
    id: /^\d{1,18}$/.test(textOf(raw['id']) ?? '') ? textOf(raw['id']) : undefined,
    tab: textOf(raw['tab']),
  });
