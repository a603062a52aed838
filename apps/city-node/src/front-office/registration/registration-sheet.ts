import { Money, PlainDate, YearMonth, domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import { itemsOfIssues, type FileRow } from '@pnet/runtime';
import { codeList, registrationColumns, type RegisteredKind, type RegistrationColumn } from '@pnet/standards';
import { employerInputSchema, personInputSchema, type EmployerInput, type PersonInput } from './registration-input.js';

/** What is registered by a row of a kind. */
export interface InputOf {
  readonly persons: PersonInput;
  readonly employers: EmployerInput;
}

/** A row of a file of registrations: its line, its cells by field, and what it registers or what is wrong with it. */
export interface RegistrationRow<K extends RegisteredKind> {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly input: InputOf[K] | undefined;
  /** Each with the field as its pointer. */
  readonly faults: readonly DomainError[];
}

type Language = 'zh' | 'en';
const MOST_ROWS = 10_000;

/** Headings that the file of wrong rows has beside the columns, so that it can be corrected and read again. */
export const faultHeadings = {
  zh: ['行号', '错误代码', '错误原因'],
  en: ['Line', 'Codes', 'What is wrong'],
} as const;

/**
 * Rows of a file whose first row names the columns. Errors: `REGI-1022` columns that nobody knows, are there twice or
 * lack, `REGI-1023` too many rows, `REGI-1024` none.
 */
export function readRegistrations<K extends RegisteredKind>(
  kind: K,
  [head, ...rows]: readonly FileRow[],
  language: Language,
): Result<RegistrationRow<K>[]> {
  const columns = registrationColumns[kind];
  const order = columnsOf(head?.cells ?? [], columns);
  if (!order.ok) return order;
  const { known } = order.value;
  const lacking = columns.filter((column) => column.needed && !known.includes(column));
  const twice = columns.filter((column) => known.indexOf(column) !== known.lastIndexOf(column));
  const { strange } = order.value;
  if (strange.length + lacking.length + twice.length > 0)
    return err(
      domainError('REGI-1022', {
        strange: strange.join('、') || '—',
        lacking: lacking.map((column) => column[language]).join('、') || '—',
        twice: twice.map((column) => column[language]).join('、') || '—',
      }),
    );
  if (rows.length > MOST_ROWS) return err(domainError('REGI-1023', { rows: rows.length, limit: MOST_ROWS }));
  if (rows.length === 0) return err(domainError('REGI-1024'));
  return ok(rows.map((row) => rowOf(kind, row, known, language)));
}

/** The column of each cell of the heading; none for the headings of a file of wrong rows. */
function columnsOf(
  head: readonly string[],
  columns: readonly RegistrationColumn[],
): Result<{ known: (RegistrationColumn | undefined)[]; strange: string[] }> {
  const skipped = new Set<string>([...faultHeadings.zh, ...faultHeadings.en]);
  const strange: string[] = [];
  const known = head.map((cell) => {
    const named = columns.find(({ field, zh, en, item }) =>
      [field, item, zh, en, `${zh} ${item ?? ''}`, `${en} ${item ?? ''}`].includes(cell),
    );
    if (!named && cell !== '' && !skipped.has(cell)) strange.push(cell.slice(0, 40));
    return named;
  });
  return ok({ known, strange });
}

function rowOf<K extends RegisteredKind>(
  kind: K,
  { line, cells }: FileRow,
  order: readonly (RegistrationColumn | undefined)[],
  language: Language,
): RegistrationRow<K> {
  const said: Record<string, string> = {};
  const input: Record<string, unknown> = {};
  const faults: DomainError[] = [];
  order.forEach((column, index) => {
    if (!column) return;
    const text = cells[index] ?? '';
    said[column.field] = text;
    const pointer = column.field;
    if (text === '') {
      if (column.needed) faults.push(domainError('REGI-1020', { column: column[language] }, { pointer }));
      return;
    }
    const value = valueOf(column, text);
    if (value === undefined)
      faults.push(domainError('REGI-1021', { column: column[language], text: text.slice(0, 60) }, { pointer }));
    else put(input, column.field, value);
  });
  if (faults.length > 0) return { line, cells: said, input: undefined, faults };
  const schema = kind === 'persons' ? personInputSchema : employerInputSchema;
  const parsed = schema.safeParse(input);
  if (parsed.success) return { line, cells: said, input: parsed.data as InputOf[K], faults };
  const found = itemsOfIssues(parsed.error.issues).map(({ code, params, pointer = '' }) =>
    domainError(code, params, { pointer: fieldOf(pointer) }),
  );
  return { line, cells: said, input: undefined, faults: found };
}

/** `/relation/startMonth` as the field of a column. */
export const fieldOf = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');

function put(input: Record<string, unknown>, field: string, value: unknown): void {
  const [head = '', rest] = field.split('.');
  input[head] = rest === undefined ? value : { ...(input[head] as object | undefined), [rest]: value };
}

const codeOf = (list: string, text: string): string | undefined =>
  codeList(list).codes.find(({ code, title }) => code === text || title.zh === text || title.en === text)?.code;

/** The value of a cell as the command takes it; undefined where it is none. */
function valueOf({ codes, holds }: RegistrationColumn, text: string): string | boolean | undefined {
  if (codes) return codeOf(codes, text);
  switch (holds) {
    case 'day':
      return dayOf(text);
    case 'month':
      return monthOf(text);
    case 'amount': {
      const amount = text.replaceAll(/[\s,，¥￥]/gu, '');
      return Money.parse(amount).ok ? amount : undefined;
    }
    case 'yes-no': {
      const code = codeOf('yes-no', text);
      return code === undefined ? undefined : code === '1';
    }
    case undefined:
      return text;
  }
}

/** A day as spreadsheets write it: `2026-07-01`, `20260701`, `2026/7/1`, `2026年7月1日`. */
function dayOf(text: string): string | undefined {
  const [, year, month, day] =
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const written = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return PlainDate.parse(written).ok ? written : undefined;
}

/** A month: `2026-07`, `202607`, `2026/7`, `2026年7月`. */
function monthOf(text: string): string | undefined {
  const [, year, month] = /^(\d{4})(\d{2})$/.exec(text) ?? /^(\d{4})[-/.年](\d{1,2})月?$/.exec(text) ?? [];
  const written = `${year}-${month?.padStart(2, '0')}`;
  return YearMonth.parse(written).ok ? written : undefined;
}
