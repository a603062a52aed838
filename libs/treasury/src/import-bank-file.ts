import { Inject, Injectable } from '@nestjs/common';
import { Money, PlainDate, domainError, err, ok, type Clock, type ErrorItem, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, withoutEnd, type FileRow, type RequestContext } from '@pnet/runtime';
import { bankLineClass, bankLineClasses } from '@pnet/standards';
import { readFramedFile, refusedRows, type FramedFile, type ReceivedFile, type WrongField } from './bank-file-text.js';
import { readStatement, totalsOf, wrongBalances } from './read-statement.js';
import { takeInBankLines, type BankLineDraft, type TakenIn } from './take-in-bank-lines.js';

/** Columns by name, Chinese or English, in any order. */
const COLUMNS = [
  ['bankNumber', '流水号'],
  ['valueDate', '入账日期'],
  ['amount', '金额'],
  ['payerName', '付款人'],
  ['payerAccount', '付款账号'],
  ['reference', '附言'],
] as const;
/** Columns that a file may leave out: every line came in, without a balance, its class told by the rules. */
const OPTIONAL = [
  ['direction', '收支'],
  ['balance', '余额'],
  ['class', '类别'],
] as const;
type Column = (typeof COLUMNS)[number][0] | (typeof OPTIONAL)[number][0];
type Places = Readonly<Partial<Record<Column, number>>>;

const DIRECTIONS: Readonly<Record<string, 'in' | 'out'>> = { in: 'in', 收: 'in', out: 'out', 支: 'out' };

/**
 * Takes in a bank file or statement of the unit: `HEAD,bank-lines,1,<account>,<day>[,<opening>,<closing>]` · a line
 * with the column names, 流水号 or bankNumber and so on · one line a movement · `TAIL,<rows>,<sum in>[,<sum out>]`.
 * Errors: those of `readFramedFile`, `TREA-1005` … `TREA-1009`, `TREA-1101` … `TREA-1105`, `TREA-1116`; nothing of a
 * wrong file is kept.
 */
@Injectable()
export class ImportBankFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(file: ReceivedFile, context: RequestContext): Promise<Result<TakenIn>> {
    const framed = await readFramedFile(file.content, 'bank-lines', file.encoding);
    if (!framed.ok) return framed;
    const lines = readBankLines(framed.value);
    if (!lines.ok) return lines;
    const statement = readStatement(framed.value, lines.value);
    if (!statement.ok) return statement;
    const now = this.clock.now();
    const input = { fileName: file.fileName, sha256: framed.value.sha256 };
    return this.unitOfWork.run<TakenIn>(context, { name: 'import-bank-file', input }, (tx) =>
      takeInBankLines(tx, {
        ...input,
        format: 'bank-lines',
        bankAccount: framed.value.head[3] ?? '',
        day: framed.value.day,
        lines: lines.value,
        ignoredSheets: framed.value.ignoredSheets,
        ...(statement.value ? { statement: statement.value } : {}),
        receivedBy: context.actor.userId,
        receivedAt: now,
      }),
    );
  }
}

/** What stands right in a field. */
const EXPECTED: Readonly<Record<Column, string>> = {
  bankNumber: '1–60 ASCII (J00001)',
  valueDate: 'YYYY-MM-DD (2026-07-21)',
  amount: '> 0.00 (1234.50)',
  payerName: '',
  payerAccount: '',
  reference: '',
  direction: '收 in / 支 out',
  balance: '0.00 (1234.50)',
  class: bankLineClasses.map(({ code }) => code).join(' '),
};

/**
 * The lines of a framed bank file. Errors: `TREA-1004` columns, `TREA-1007` wrong rows (`TREA-1011` with column, value
 * and what is expected, `TREA-1013` a date after the file's day), `TREA-1009` tail does not agree.
 */
export function readBankLines(file: FramedFile): Result<BankLineDraft[]> {
  const [header, ...rows] = file.records;
  const names = withoutEnd(header?.cells ?? []);
  const places = placesOf(names);
  if (!places)
    return err(
      domainError('TREA-1004', { format: COLUMNS.map(([, zh]) => zh).join(','), found: names.join(',').slice(0, 60) }),
    );
  const items: ErrorItem[] = [];
  const lines = rows.map((row): BankLineDraft => {
    const { line, wrong } = readLine(row, places, names);
    if (wrong) items.push({ row: row.line, code: 'TREA-1011', params: { ...wrong } });
    else if (line.valueDate > file.day) items.push(afterFile(row.line, line.valueDate, file.day));
    return line;
  });
  if (items.length === 0) items.push(...wrongBalances(file, lines));
  if (items.length > 0) return err(refusedRows('TREA-1007', rows.length, items));
  const wrongTail = tailFault(file, lines);
  return wrongTail ? err(wrongTail) : ok(lines);
}

/** A row whose date is after the day of its file. */
export const afterFile = (row: number, date: string, day: string): ErrorItem => ({
  row,
  code: 'TREA-1013',
  params: { date, day },
});

function readLine(
  row: FileRow,
  places: Places,
  names: readonly string[],
): { line: BankLineDraft; wrong: WrongField | undefined } {
  const cell = (column: Column): string => row.cells[places[column] ?? -1] ?? '';
  const direction = DIRECTIONS[cell('direction')];
  const balance = Money.parse(cell('balance'));
  const line = {
    line: row.line,
    bankNumber: cell('bankNumber'),
    valueDate: cell('valueDate'),
    amount: cell('amount'),
    payerName: cell('payerName'),
    payerAccount: cell('payerAccount'),
    reference: cell('reference'),
    ...(direction ? { direction } : {}),
    ...(cell('balance') === '' || !balance.ok ? {} : { balance: balance.value.toString() }),
    ...(cell('class') === '' ? {} : { class: cell('class') }),
  };
  const count = wrongCount(row.cells, names.length);
  if (count) return { line, wrong: count };
  const field = wrongField(line) ?? wrongOptional(cell, places);
  const wrong = field && {
    field,
    column: names[places[field] ?? -1] ?? field,
    value: cell(field).slice(0, 60),
    expected: EXPECTED[field],
  };
  return { line, wrong };
}

/** Whether a row has another number of fields than it should; empty ones after the last do not count. */
export function wrongCount(cells: readonly string[], expected: number): WrongField | undefined {
  const found = Math.min(cells.length, Math.max(expected, withoutEnd(cells).length));
  return found === expected
    ? undefined
    : { field: 'columns', column: '列数', value: String(found), expected: String(expected) };
}

/** The first wrong field of those that a file may leave out. */
function wrongOptional(cell: (column: Column) => string, places: Places): (typeof OPTIONAL)[number][0] | undefined {
  const wrong: Readonly<Record<(typeof OPTIONAL)[number][0], boolean>> = {
    direction: places.direction !== undefined && !DIRECTIONS[cell('direction')],
    balance: cell('balance') !== '' && !Money.parse(cell('balance')).ok,
    // A contribution never goes out: collection would credit persons with it.
    class:
      (cell('class') !== '' && !bankLineClass(cell('class'))) ||
      (cell('class') === 'contribution' && DIRECTIONS[cell('direction')] === 'out'),
  };
  return OPTIONAL.find(([name]) => wrong[name])?.[0];
}

function tailFault(file: FramedFile, lines: readonly BankLineDraft[]): ReturnType<typeof domainError> | undefined {
  const [, count = '', total = '', outText = '0.00'] = file.tail;
  const { totalIn, totalOut } = totalsOf(lines);
  const [statedIn, statedOut] = [Money.parse(total), Money.parse(outText)];
  const agrees =
    count === String(lines.length) &&
    statedIn.ok &&
    statedIn.value.equals(totalIn) &&
    statedOut.ok &&
    statedOut.value.equals(totalOut);
  if (agrees) return undefined;
  const both = (one: string, other: string): string =>
    totalOut.isZero() && outText === '0.00' ? one : `+${one} −${other}`;
  return domainError('TREA-1009', {
    statedRows: count,
    rows: lines.length,
    statedTotal: both(total, outText),
    total: both(totalIn.toString(), totalOut.toString()),
  });
}

/** Where each column stands, if every needed one is named once and no other is but the optional ones. */
function placesOf(names: readonly string[]): Places | undefined {
  const places = [...COLUMNS, ...OPTIONAL]
    .map(([en, zh]) => [en, names.findIndex((name) => name === en || name === zh)] as const)
    .filter(([, place]) => place >= 0);
  const found = Object.fromEntries(places) as Places;
  const all =
    names.length === places.length &&
    new Set(places.map(([, place]) => place)).size === places.length &&
    COLUMNS.every(([en]) => found[en] !== undefined);
  return all ? found : undefined;
}

/** The first wrong field of a line of money, or undefined. */
export function wrongField(line: {
  bankNumber: string;
  valueDate: string;
  amount: string;
}): 'bankNumber' | 'valueDate' | 'amount' | undefined {
  if (!/^[\x21-\x7e]{1,60}$/.test(line.bankNumber)) return 'bankNumber';
  if (!PlainDate.parse(line.valueDate).ok) return 'valueDate';
  const amount = Money.parse(line.amount);
  return amount.ok && !amount.value.isNegative() && !amount.value.isZero() ? undefined : 'amount';
}
