import { Money, YearMonth, domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { maskDocumentNumber, withoutEnd, type FileRow } from '@pnet/runtime';
import {
  afterFile,
  refusedRows,
  wrongCount,
  wrongField,
  type BankLineDraft,
  type FramedFile,
  type WrongField,
} from '@pnet/treasury';

/** One person's part of a tax receipt, amounts in yuan, month YYYYMM; `rowNo` is its line in the file. */
export interface ReceiptDetailDraft {
  readonly rowNo: number;
  readonly bankNumber: string;
  readonly documentNumber: string;
  readonly contributionMonth: number;
  readonly employerAmount: string;
  readonly personalAmount: string;
}

/** What of a tax receipt is late fee and interest, yuan. */
export interface ReceiptChargeDraft {
  readonly bankNumber: string;
  readonly lateFee: string;
  readonly interest: string;
}

/** What a receipt file of the tax office holds. */
export interface TaxReceipts {
  readonly lines: readonly BankLineDraft[];
  readonly details: readonly ReceiptDetailDraft[];
  /** Of the receipts that state them; files from before these columns have none. */
  readonly charges: readonly ReceiptChargeDraft[];
  readonly detailAmount: string;
}

type Draft = { -readonly [Key in 'lines' | 'details' | 'charges']: TaxReceipts[Key][number][] };

const RECEIPT = ['税票号', '到账日期', '金额', '缴款人', '缴款账号', '应缴核定编号', '滞纳金', '利息'] as const;
const RECEIPT_FIELDS = RECEIPT.length - 2;
const AMOUNT = '0.00 (1234.50)';

/**
 * Reads the records of a tax receipt file: `RECEIPT,<number>,<day>,<amount>,<payer>,<payer's account>,<demand
 * number>[,<late fee>,<interest>]` · `PERSON,<receipt number>,<document number>,<YYYY-MM>,<employer's share>,<personal
 * share>` · `TAIL,<receipts>,<persons>,<sum of receipts>,<sum of persons>[,<sum of late fees>,<sum of interest>]`.
 * Late fee and interest are part of the receipt's amount. Errors: `COLL-1001` wrong rows (`COLL-1002`, `TREA-1013`),
 * `COLL-1003` tail.
 */
export function readTaxReceipts(file: FramedFile): Result<TaxReceipts> {
  const draft: Draft = { lines: [], details: [], charges: [] };
  const items: ErrorItem[] = [];
  const known = new Set(file.records.filter(({ cells }) => cells[0] === 'RECEIPT').map(({ cells }) => cells[1] ?? ''));
  for (const row of file.records) {
    const [record = ''] = row.cells;
    const wrong =
      record === 'RECEIPT'
        ? readReceipt(row, draft)
        : record === 'PERSON'
          ? readPerson(row, known, draft.details)
          : { field: 'record', column: '记录类型', value: record.slice(0, 40), expected: 'RECEIPT / PERSON' };
    const date = record === 'RECEIPT' ? (row.cells[2] ?? '') : '';
    if (wrong) items.push({ row: row.line, code: 'COLL-1002', params: { record: record.slice(0, 40), ...wrong } });
    else if (date > file.day) items.push(afterFile(row.line, date, file.day));
  }
  if (items.length > 0) return err(refusedRows('COLL-1001', file.records.length, items));
  return withTail(draft, file.tail);
}

function withTail(draft: Draft, tail: readonly string[]): Result<TaxReceipts> {
  const sum = (amounts: readonly string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();
  const detailAmount = sum(draft.details.flatMap((detail) => [detail.employerAmount, detail.personalAmount]));
  const charged = draft.charges.length > 0 || tail.length > 5;
  const found = [
    draft.lines.length,
    draft.details.length,
    sum(draft.lines.map((line) => line.amount)),
    detailAmount,
    ...(charged
      ? [sum(draft.charges.map(({ lateFee }) => lateFee)), sum(draft.charges.map(({ interest }) => interest))]
      : []),
  ].join(',');
  const stated = tail
    .slice(1)
    .map((text, index) => (index < 2 ? text : amountText(text)))
    .join(',');
  return stated === found ? ok({ ...draft, detailAmount }) : err(domainError('COLL-1003', { stated, found }));
}

const amountText = (text: string): string => {
  const amount = Money.parse(text);
  return amount.ok ? amount.value.toString() : text.slice(0, 40);
};

function readReceipt(row: FileRow, draft: Draft): WrongField | undefined {
  const [, bankNumber = '', valueDate = '', amount = '', payerName = '', payerAccount = '', reference = ''] = row.cells;
  const charged = withoutEnd(row.cells).length > RECEIPT_FIELDS + 1;
  const count = wrongCount(row.cells, (charged ? RECEIPT.length : RECEIPT_FIELDS) + 1);
  if (count) return count;
  const line = { line: row.line, bankNumber, valueDate, amount, payerName, payerAccount, reference };
  const field = wrongField(line);
  if (field) return wrongLine(field, line[field]);
  draft.lines.push(line);
  return charged ? readCharges(row.cells, line, draft) : undefined;
}

function readCharges(
  cells: readonly string[],
  { bankNumber, amount }: { readonly bankNumber: string; readonly amount: string },
  draft: Draft,
): WrongField | undefined {
  const [lateFee = '', interest = ''] = cells.slice(RECEIPT_FIELDS + 1);
  if (!isShare(lateFee)) return { field: 'lateFee', column: '滞纳金', value: lateFee.slice(0, 60), expected: AMOUNT };
  if (!isShare(interest)) return { field: 'interest', column: '利息', value: interest.slice(0, 60), expected: AMOUNT };
  const charges = Money.of(lateFee).plus(Money.of(interest));
  if (charges.compare(Money.of(amount)) > 0)
    return { field: 'lateFee', column: '滞纳金＋利息', value: charges.toString(), expected: `≤ ${amount}` };
  draft.charges.push({ bankNumber, lateFee, interest });
  return undefined;
}

const wrongLine = (field: 'bankNumber' | 'valueDate' | 'amount', value: string): WrongField => ({
  field,
  value: value.slice(0, 60),
  ...{
    bankNumber: { column: RECEIPT[0], expected: '1–60 ASCII (T0001)' },
    valueDate: { column: RECEIPT[1], expected: 'YYYY-MM-DD (2026-07-21)' },
    amount: { column: RECEIPT[2], expected: '> 0.00 (1234.50)' },
  }[field],
});

function readPerson(row: FileRow, known: ReadonlySet<string>, details: ReceiptDetailDraft[]): WrongField | undefined {
  const [, bankNumber = '', documentNumber = '', monthText = '', employerAmount = '', personalAmount = ''] = row.cells;
  const count = wrongCount(row.cells, 6);
  if (count) return count;
  const month = YearMonth.parse(monthText);
  const checks: [field: string, column: string, value: string, expected: string, fits: boolean][] = [
    ['receiptNumber', '税票号', bankNumber, 'RECEIPT', known.has(bankNumber)],
    [
      'documentNumber',
      '证件号码',
      maskDocumentNumber(documentNumber),
      '1–22 ASCII',
      /^[\x21-\x7e]{1,22}$/.test(documentNumber),
    ],
    ['contributionMonth', '费款所属期', monthText, 'YYYY-MM (2026-07)', month.ok],
    ['employerAmount', '单位缴费', employerAmount, AMOUNT, isShare(employerAmount)],
    ['personalAmount', '个人缴费', personalAmount, AMOUNT, isShare(personalAmount)],
  ];
  for (const [field, column, value, expected, fits] of checks)
    if (!fits) return { field, column, value: value.slice(0, 60), expected };
  details.push({
    rowNo: row.line,
    bankNumber,
    documentNumber,
    contributionMonth: month.ok ? Number(month.value.toCompact()) : 0,
    employerAmount,
    personalAmount,
  });
  return undefined;
}

const isShare = (text: string): boolean => {
  const amount = Money.parse(text);
  return amount.ok && !amount.value.isNegative();
};
