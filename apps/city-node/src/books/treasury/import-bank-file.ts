import { Inject, Injectable } from '@nestjs/common';
import { Money, PlainDate, domainError, err, ok, type Clock, type ErrorItem, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { readFramedFile, type FramedFile } from './bank-file-text.js';
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
type Column = (typeof COLUMNS)[number][0];

/**
 * Takes in the agency's bank file: `HEAD,bank-lines,1,<account>,<day>` · a line with the column names, 流水号 or
 * bankNumber and so on · one line a receipt · `TAIL,<rows>,<sum>`. Errors: `TREA-1002` … `TREA-1010`; nothing of a
 * wrong file is kept.
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
    const now = this.clock.now();
    const input = { fileName: file.fileName, sha256: framed.value.sha256 };
    return this.unitOfWork.run<TakenIn>(context, { name: 'import-bank-file', input }, (tx) =>
      takeInBankLines(tx, {
        ...input,
        format: 'bank-lines',
        bankAccount: framed.value.head[3] ?? '',
        lines: lines.value,
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
    const cell = (column: Column): string => row[places[column]] ?? '';
    const line = {
      bankNumber: cell('bankNumber'),
      valueDate: cell('valueDate'),
      amount: cell('amount'),
      payerName: cell('payerName'),
      payerAccount: cell('payerAccount'),
      reference: cell('reference'),
    };
    const wrong = wrongField({ ...line, columns: row.length });
    if (wrong) items.push({ row: index + 1, code: 'TREA-1011', params: wrong });
    return line;
  });
  if (items.length > 0)
    return err(domainError('TREA-1007', { count: items.length }, { items: items.slice(0, LISTED_ROWS_MAX) }));
  const [, count = '', total = ''] = file.tail;
  const sum = Money.sum(lines.map((line) => Money.of(line.amount))).toString();
  const stated = Money.parse(total);
  if (count !== String(lines.length) || !stated.ok || stated.value.toString() !== sum) {
    return err(domainError('TREA-1009', { statedRows: count, rows: lines.length, statedTotal: total, total: sum }));
  }
  return ok(lines);
}

/** Where each column stands, if every one is named once and no other is. */
function placesOf(names: readonly string[]): Record<Column, number> | undefined {
  const places = COLUMNS.map(([en, zh]) => [en, names.findIndex((name) => name === en || name === zh)] as const);
  const all =
    names.length === COLUMNS.length &&
    new Set(places.map(([, place]) => place)).size === COLUMNS.length &&
    places.every(([, place]) => place >= 0);
  return all ? (Object.fromEntries(places) as Record<Column, number>) : undefined;
}

/** The first wrong field of a line of money, or undefined. */
export function wrongField(line: {
  bankNumber: string;
  valueDate: string;
  amount: string;
  columns: number;
}): { field: string; value: string } | undefined {
  if (line.columns !== COLUMNS.length) return { field: 'columns', value: String(line.columns) };
  if (!/^[\x21-\x7e]{1,60}$/.test(line.bankNumber)) return { field: 'bankNumber', value: line.bankNumber.slice(0, 60) };
  if (!PlainDate.parse(line.valueDate).ok) return { field: 'valueDate', value: line.valueDate.slice(0, 40) };
  const amount = Money.parse(line.amount);
  return amount.ok && !amount.value.isNegative() && !amount.value.isZero()
    ? undefined
    : { field: 'amount', value: line.amount.slice(0, 40) };
}
