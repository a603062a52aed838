import { given, textOf, type RawSearch } from '../../shell/search.js';

/** The address of the import page: the opened file and the shown rows. */
export interface FilesSearch {
  readonly file?: string;
  readonly rows?: 'correct' | 'wrong';
}

/** Reads the address. */
export function filesSearch(raw: RawSearch): FilesSearch {
  const file = textOf(raw['file']);
  return given({
    file: file && /^\d{1,18}$/.test(file) ? file : undefined,
    rows: raw['rows'] === 'correct' ? ('correct' as const) : raw['rows'] === 'wrong' ? ('wrong' as const) : undefined,
  });
}
