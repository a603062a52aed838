import { Decimal } from '@pnet/kernel';

/** How a number is shown: as itself, or as a day, a month or a year. */
export type NumberForm = 'number' | 'day' | 'month' | 'year';

/** A cell as the sheet stores it. */
export interface StoredCell {
  /** `s` shared text, `str`, `inlineStr`, `b`, `e`, `d`, or `n`. */
  readonly type: string;
  /** Stored value or result; undefined where there is none. */
  readonly value: string | undefined;
  readonly formula: boolean;
  readonly form: NumberForm;
}

/** Its text as shown, or why it has none. */
export type CellText = { readonly text: string } | { readonly fault: 'RUNT-4031' | 'RUNT-4032' | 'RUNT-4033' };

/** What a spreadsheet keeps of a number. */
const DIGITS = 15;
/** From here on, two decimals are more than it keeps. */
const CENTS_MAX = 1e13;
const INTEGER_MAX = 1e15;

/**
 * The text of a cell. A number is what fifteen digits say of it, which is what a spreadsheet keeps and shows: `0.1+0.2`
 * is `0.3`, and no digit of an amount is lost. Faults: `RUNT-4031` a formula without a stored result, `RUNT-4032` an
 * error value, `RUNT-4033` a number longer than that, whose last digits are gone.
 */
export function cellText(cell: StoredCell, shared: readonly string[], from1904: boolean): CellText {
  if (cell.formula && !hasResult(cell)) return { fault: 'RUNT-4031' };
  if (cell.type === 'e') return { fault: 'RUNT-4032' };
  return cell.value ? valueText(cell.value, cell, shared, from1904) : { text: '' };
}

/** A formula may well give an empty text, and nothing else that is empty. */
const hasResult = ({ value, type }: StoredCell): boolean => value !== undefined && (value !== '' || type === 'str');

function valueText(value: string, { type, form }: StoredCell, shared: readonly string[], from1904: boolean): CellText {
  switch (type) {
    case 's':
      return textOrFault(shared[Number(value)]);
    case 'str':
    case 'inlineStr':
      return { text: value };
    case 'b':
      return { text: value === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { text: value.replace(/T00:00:00(\.0+)?Z?$/, '') };
    default:
      return numberText(value, form, from1904);
  }
}

const textOrFault = (text: string | undefined): CellText => (text === undefined ? { fault: 'RUNT-4032' } : { text });

function numberText(stored: string, form: NumberForm, from1904: boolean): CellText {
  const number = Number(stored);
  if (!Number.isFinite(number)) return { fault: 'RUNT-4032' };
  const size = Math.abs(number);
  if (size >= INTEGER_MAX || (size >= CENTS_MAX && !Number.isInteger(number))) return { fault: 'RUNT-4033' };
  const day = form === 'number' ? undefined : dayText(number, form, from1904);
  return { text: day ?? new Decimal(number.toPrecision(DIGITS)).toFixed() };
}

const DAY_MS = 86_400_000;
const DAYS_1904 = 1462;
/** Before 1 March 1900 the count of days is off by one. */
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

function dayText(serial: number, form: NumberForm, from1904: boolean): string | undefined {
  const days = from1904 ? serial + DAYS_1904 : serial;
  if (days < FIRST_SURE_DAY || days > LAST_DAY + 1) return undefined;
  const iso = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY_MS) / 1000) * 1000).toISOString();
  const [date = '', time = ''] = iso.split('T');
  if (form === 'year') return date.slice(0, 4);
  if (form === 'month') return date.slice(0, 7);
  return time.startsWith('00:00:00') ? date : `${date} ${time.slice(0, 8)}`;
}

/** Formats that have numbers only, as Chinese programs show them. */
const BUILT_IN: ReadonlyMap<number, NumberForm> = new Map([
  ...[14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
]);

/** How numbers of a format are shown; `code` where the workbook defines it. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return BUILT_IN.get(id) ?? 'number';
  const letters = code
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .split(';')[0]
    ?.toLowerCase();
  if (letters === undefined || letters.includes('general')) return 'number';
  if (letters.includes('d')) return 'day';
  if (!letters.includes('y')) return 'number';
  return letters.includes('m') ? 'month' : 'year';
}
