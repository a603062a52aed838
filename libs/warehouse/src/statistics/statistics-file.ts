import { Decimal, domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { withoutEnd } from '@pnet/runtime';
import { provinceNames } from '@pnet/standards';

/** Whom published figures cover: enterprises' and government employees together, or the residents' scheme. */
export type StatisticsCoverage = 'urban-employees' | 'residents';

/** One year of one region as published: persons and yuan, both as text with two places; null = not published. */
export interface PublishedYear {
  readonly regionCode: string;
  readonly year: number;
  readonly insured: string | null;
  readonly employees: string | null;
  readonly retirees: string | null;
  readonly income: string | null;
  readonly expense: string | null;
  readonly closingBalance: string | null;
  /** As the file states it, yuan. */
  readonly statedResidual: string | null;
}

type Measure = Exclude<keyof PublishedYear, 'regionCode' | 'year'>;
interface Column {
  readonly name: string;
  readonly measure: Measure;
  readonly scale: string;
  readonly signed: boolean;
  readonly optional?: boolean;
}

const WAN = '10000';
const YI = '100000000';
const columnOf = (name: string, measure: Measure, scale: string, rest: Partial<Column> = {}): Column => ({
  name,
  measure,
  scale,
  signed: false,
  ...rest,
});

/** The two forms of file that are known, by the name of their columns; the unit stands in the name. */
const FORMS: Readonly<Record<StatisticsCoverage, readonly Column[]>> = {
  'urban-employees': [
    columnOf('insured_total_wanren', 'insured', WAN),
    columnOf('employees_wanren', 'employees', WAN),
    columnOf('retirees_wanren', 'retirees', WAN),
    columnOf('income_wanyuan', 'income', WAN),
    columnOf('expense_wanyuan', 'expense', WAN),
    columnOf('closing_balance_wanyuan', 'closingBalance', WAN, { signed: true }),
    columnOf('rollforward_residual_yiyuan', 'statedResidual', YI, { signed: true, optional: true }),
  ],
  'residents': [
    columnOf('insured_wanren', 'insured', WAN),
    columnOf('recipients_wanren', 'retirees', WAN),
    columnOf('income_yiyuan', 'income', YI),
    columnOf('expense_yiyuan', 'expense', YI),
    columnOf('closing_balance_yiyuan', 'closingBalance', YI, { signed: true }),
  ],
};

/** What the header line of a file says: whom it covers, and where each column stands. */
export interface StatisticsHeader {
  readonly coverage: StatisticsCoverage;
  readonly names: readonly string[];
  readonly places: readonly (Column & { readonly place: number })[];
}

/** Recognises the form of a file by its header. Errors: `WHSE-1001` when it is none of the known ones. */
export function readHeader(cells: readonly string[]): Result<StatisticsHeader> {
  const names = withoutEnd(cells);
  for (const coverage of Object.keys(FORMS) as StatisticsCoverage[]) {
    const known = FORMS[coverage];
    const wanted = ['province', 'year', ...known.filter((one) => !one.optional).map((one) => one.name)];
    const allowed = new Set(['province', 'year', ...known.map((one) => one.name)]);
    if (
      wanted.every((name) => names.includes(name)) &&
      names.every((name) => allowed.has(name)) &&
      new Set(names).size === names.length
    ) {
      const places = known
        .filter((one) => names.includes(one.name))
        .map((one) => ({ ...one, place: names.indexOf(one.name) }));
      return ok({ coverage, names, places });
    }
  }
  return err(domainError('WHSE-1001', { header: names.join(',').slice(0, 200) }));
}

const SUFFIX = /(壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/;
const codeByName = new Map(Object.entries(provinceNames).map(([prefix, name]) => [name.zh, `${prefix}0000`]));

/** GB/T 2260 code of a province by its Chinese name, short or full; `全国` is 000000, 新疆兵团 660000. */
export function regionCodeOf(name: string): string | undefined {
  const text = name.trim();
  if (text === '全国') return '000000';
  if (text === '新疆兵团' || text === '兵团' || text === '新疆生产建设兵团') return '660000';
  return codeByName.get(text) ?? codeByName.get(text.replace(SUFFIX, ''));
}

const NUMBER = /^-?\d{1,12}(\.\d{1,6})?$/;
const item = (row: number, name: string, code: string, params: ErrorItem['params']): ErrorItem => ({
  row,
  pointer: `/${name}`,
  code,
  params,
});

/** Reads one line. What is wrong comes as items with the row's line and the column's name. */
export function readRow(
  header: StatisticsHeader,
  cells: readonly string[],
  row: number,
): { value: PublishedYear } | { wrong: ErrorItem[] } {
  const found = Math.min(cells.length, Math.max(header.names.length, withoutEnd(cells).length));
  if (found !== header.names.length)
    return { wrong: [item(row, '', 'WHSE-1006', { found, expected: header.names.length })] };
  const wrong: ErrorItem[] = [];
  const cell = (name: string): string => (cells[header.names.indexOf(name)] ?? '').trim();
  const regionCode = regionCodeOf(cell('province'));
  if (!regionCode) wrong.push(item(row, 'province', 'WHSE-1002', { value: cell('province').slice(0, 40) }));
  const year = /^\d{4}$/.test(cell('year')) ? Number(cell('year')) : 0;
  if (year < 1990 || year > 2100) wrong.push(item(row, 'year', 'WHSE-1003', { value: cell('year').slice(0, 40) }));
  const values: Record<Measure, string | null> = {
    insured: null,
    employees: null,
    retirees: null,
    income: null,
    expense: null,
    closingBalance: null,
    statedResidual: null,
  };
  for (const place of header.places) {
    const read = readValue(place, (cells[place.place] ?? '').trim(), row);
    if (typeof read === 'object' && read !== null) wrong.push(read);
    else values[place.measure] = read;
  }
  return wrong.length > 0 || !regionCode ? { wrong } : { value: { regionCode, year, ...values } };
}

/** A cell in persons or yuan; null where nothing was published. */
function readValue(column: Column, text: string, row: number): string | null | ErrorItem {
  if (text === '') return null;
  if (!NUMBER.test(text)) return item(row, column.name, 'WHSE-1004', { column: column.name, value: text.slice(0, 40) });
  if (!column.signed && new Decimal(text).isNegative())
    return item(row, column.name, 'WHSE-1005', { column: column.name, value: text });
  return new Decimal(text).times(column.scale).toFixed(2);
}
