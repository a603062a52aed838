import { Inject, Injectable } from '@nestjs/common';
import { Money, PlainDate, domainError, err, ok, type Clock, type ErrorItem, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { bankLineClass } from '@pnet/standards';
import { readFramedFile, type FramedFile } from './bank-file-text.js';
import { readStatement, totalsOf, wrongBalances } from './read-statement.js';
import { LISTED_ROWS_MAX, takeInBankLines, type BankLineDraft, type TakenIn } from './take-in-bank-lines.js';

/** A file as uploaded. */
export interface ReceivedFile {
  readonly fileName: string;
  readonly content: Buffer;
}

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
 * Errors: `TREA-1002` … `TREA-1010`, `TREA-1101` … `TREA-1105`, `TREA-1116`; nothing of a wrong file is kept.
 */
@Injectable()
export class ImportBankFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(file: ReceivedFile, context: RequestContext): Promise<Result<TakenIn>> {
    const framed = readFramedFile(file.content, 'bank-lines');
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
        lines: lines.value,
        ...(statement.value ? { statement: statement.value } : {}),
        receivedBy: context.actor.userId,
        receivedAt: now,
      }),
    );
  }
}

/**
 * The lines of a framed bank file. Errors: `TREA-1004` columns, `TREA-1007` wrong rows (all listed), `TREA-1009` tail
 * does not agree.
 */
export function readBankLines(file: FramedFile): Result<BankLineDraft[]> {
  const [names = [], ...rows] = file.records;
  const places = placesOf(names);
  if (!places)
    return err(
      domainError('TREA-1004', { format: COLUMNS.map(([, zh]) => zh).join(','), found: names.join(',').slice(0, 60) }),
    );
  const items: ErrorItem[] = [];
  const lines = rows.map((row, index): BankLineDraft => {
    const { line, wrong } = readLine(row, places, names.length);
    if (wrong) items.push({ row: index + 1, code: 'TREA-1011', params: wrong });
    return line;
  });
  if (items.length === 0) items.push(...wrongBalances(file, lines));
  if (items.length > 0)
    return err(domainError('TREA-1007', { count: items.length }, { items: items.slice(0, LISTED_ROWS_MAX) }));
  const wrongTail = tailFault(file, lines);
  return wrongTail ? err(wrongTail) : ok(lines);
}

function readLine(
  row: readonly string[],
  places: Places,
  expected: number,
): { line: BankLineDraft; wrong: { field: string; value: string } | undefined } {
  const cell = (column: Column): string => row[places[column] ?? -1] ?? '';
  const direction = DIRECTIONS[cell('direction')];
  const balance = Money.parse(cell('balance'));
  const line = {
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
  const wrong = wrongField({ ...line, columns: row.length }, expected) ?? wrongOptional(cell, places);
  return { line, wrong: wrong && { field: wrong.field, value: wrong.value.slice(0, 60) } };
}

/** The first wrong field of those that a file may leave out. */
function wrongOptional(cell: (column: Column) => string, places: Places): { field: string; value: string } | undefined {
  const wrong: Readonly<Record<(typeof OPTIONAL)[number][0], boolean>> = {
    direction: places.direction !== undefined && !DIRECTIONS[cell('direction')],
    balance: cell('balance') !== '' && !Money.parse(cell('balance')).ok,
    // A contribution never goes out: collection would credit persons with it.
    class:
      (cell('class') !== '' && !bankLineClass(cell('class'))) ||
      (cell('class') === 'contribution' && DIRECTIONS[cell('direction')] === 'out'),
  };
  const found = OPTIONAL.find(([name]) => wrong[name]);
  return found && { field: found[0], value: cell(found[0]) };
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
export function wrongField(
  line: {
    bankNumber: string;
    valueDate: string;
    amount: string;
    columns: number;
  },
  columns: number = COLUMNS.length,
): { field: string; value: string } | undefined {
  if (line.columns !== columns) return { field: 'columns', value: String(line.columns) };
  if (!/^[\x21-\x7e]{1,60}$/.test(line.bankNumber)) return { field: 'bankNumber', value: line.bankNumber.slice(0, 60) };
  if (!PlainDate.parse(line.valueDate).ok) return { field: 'valueDate', value: line.valueDate.slice(0, 40) };
  const amount = Money.parse(line.amount);
  return amount.ok && !amount.value.isNegative() && !amount.value.isZero()
    ? undefined
    : { field: 'amount', value: line.amount.slice(0, 40) };
}
