import { Money } from '@pnet/kernel';
import { readSheet } from '../registration/sheet.js';

/** Columns of the three files of an opening, as the node names them; `*` marks those that must be filled in. */
export const openingColumns = {
  balances: ['personId*', 'personal*', 'employer*', 'months*', 'personalInterest', 'employerInterest'],
  months: ['personId*', 'from*', 'to*', 'base*', 'originUnit*', 'originEmployer'],
  ledger: ['fund*', 'accountCode*', 'debit*', 'credit*'],
} as const;

/** One of the three files. */
export type OpeningPart = keyof typeof openingColumns;

/** What was read of a file; `faults` name line and column. */
export interface ReadPart {
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly faults: readonly { readonly line: number; readonly column: string }[];
}

const bare = (column: string): string => column.replace('*', '');

/** Reads a csv file whose first line is the names of its columns. Amounts stay text: the node judges them. */
export function readPart(part: OpeningPart, text: string): ReadPart {
  const [head, ...body] = readSheet(text);
  const names: readonly string[] = head?.cells ?? [];
  const columns = openingColumns[part];
  const missing = columns.filter((column) => column.endsWith('*') && !names.includes(bare(column)));
  if (missing.length > 0) return { rows: [], faults: missing.map((column) => ({ line: 1, column: bare(column) })) };
  const faults: { line: number; column: string }[] = [];
  const rows = body.map(({ line, cells }) => {
    const row: Record<string, string | number> = {};
    for (const column of columns) {
      const name = bare(column);
      const text = (cells[names.indexOf(name)] ?? '').trim();
      if (text !== '') row[name] = part === 'balances' && name === 'months' ? Number(text) : text;
      if (text === '' ? column.endsWith('*') : Number.isNaN(row[name])) faults.push({ line, column: name });
    }
    return row;
  });
  return { rows, faults };
}

/** What the rows add up to, beside what the maker states; a text that is no amount counts as nothing. */
export const sumOf = (rows: ReadPart['rows'], column: string): string =>
  Money.sum(
    rows.map((row) => {
      const parsed = Money.parse(row[column]);
      return parsed.ok ? parsed.value : Money.zero;
    }),
  ).toString();
