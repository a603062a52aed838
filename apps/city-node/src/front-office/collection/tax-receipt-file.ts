import { Money, YearMonth, domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { LISTED_ROWS_MAX, wrongField, type BankLineDraft, type FramedFile } from '@pnet/treasury';

/** One person's part of a tax receipt, amounts in yuan, month YYYYMM. */
export interface ReceiptDetailDraft {
  readonly rowNo: number;
  readonly bankNumber: string;
  readonly documentNumber: string;
  readonly contributionMonth: number;
  readonly employerAmount: string;
  readonly personalAmount: string;
}

/** What a receipt file of the tax office holds. */
export interface TaxReceipts {
  readonly lines: readonly BankLineDraft[];
  readonly details: readonly ReceiptDetailDraft[];
  readonly detailAmount: string;
}

type Wrong = { field: string; value: string } | undefined;

/**
 * Reads the records of a tax receipt file: `RECEIPT,<number>,<day>,<amount>,<payer>,<payer's account>,<demand number>`
 * · `PERSON,<receipt number>,<document number>,<YYYY-MM>,<employer's share>,<personal share>` ·
 * `TAIL,<receipts>,<persons>,<sum of receipts>,<sum of persons>`. Errors: `COLL-1001` wrong rows (all listed),
 * `COLL-1003` tail.
 */
export function readTaxReceipts(file: FramedFile): Result<TaxReceipts> {
  const lines: BankLineDraft[] = [];
  const details: ReceiptDetailDraft[] = [];
  const items: ErrorItem[] = [];
  const known = new Set(file.records.filter((row) => row[0] === 'RECEIPT').map((row) => row[1] ?? ''));
  file.records.forEach((row, index) => {
    const wrong =
      row[0] === 'RECEIPT'
        ? readReceipt(row, lines)
        : row[0] === 'PERSON'
          ? readPerson(row, index + 1, known, details)
          : { field: 'record', value: String(row[0]).slice(0, 40) };
    if (wrong) items.push({ row: index + 1, code: 'COLL-1002', params: wrong });
  });
  if (items.length > 0)
    return err(domainError('COLL-1001', { count: items.length }, { items: items.slice(0, LISTED_ROWS_MAX) }));
  const detailAmount = Money.sum(
    details.flatMap((detail) => [Money.of(detail.employerAmount), Money.of(detail.personalAmount)]),
  ).toString();
  const found = [
    lines.length,
    details.length,
    Money.sum(lines.map((line) => Money.of(line.amount))).toString(),
    detailAmount,
  ].join(',');
  const stated = file.tail
    .slice(1)
    .map((text, index) => (index < 2 ? text : amountText(text)))
    .join(',');
  return stated === found ? ok({ lines, details, detailAmount }) : err(domainError('COLL-1003', { stated, found }));
}

const amountText = (text: string): string => {
  const amount = Money.parse(text);
  return amount.ok ? amount.value.toString() : text.slice(0, 40);
};

function readReceipt(row: readonly string[], lines: BankLineDraft[]): Wrong {
  const [, bankNumber = '', valueDate = '', amount = '', payerName = '', payerAccount = '', reference = ''] = row;
  const wrong = wrongField({ bankNumber, valueDate, amount, columns: row.length - 1 });
  if (!wrong) lines.push({ bankNumber, valueDate, amount, payerName, payerAccount, reference });
  return wrong;
}

function readPerson(
  row: readonly string[],
  rowNo: number,
  known: ReadonlySet<string>,
  details: ReceiptDetailDraft[],
): Wrong {
  const [, bankNumber = '', documentNumber = '', monthText = '', employerAmount = '', personalAmount = ''] = row;
  const month = YearMonth.parse(monthText);
  const checks: [field: string, value: string, fits: boolean][] = [
    ['columns', String(row.length), row.length === 6],
    ['receiptNumber', bankNumber, known.has(bankNumber)],
    ['documentNumber', documentNumber, /^[\x21-\x7e]{1,22}$/.test(documentNumber)],
    ['contributionMonth', monthText, month.ok],
    ['employerAmount', employerAmount, isShare(employerAmount)],
    ['personalAmount', personalAmount, isShare(personalAmount)],
  ];
  const wrong = checks.find(([, , fits]) => !fits);
  if (wrong || !month.ok)
    return { field: wrong?.[0] ?? 'contributionMonth', value: (wrong?.[1] ?? monthText).slice(0, 60) };
  details.push({
    rowNo,
    bankNumber,
    documentNumber,
    contributionMonth: Number(month.value.toCompact()),
    employerAmount,
    personalAmount,
  });
  return undefined;
}

const isShare = (text: string): boolean => {
  const amount = Money.parse(text);
  return amount.ok && !amount.value.isNegative();
};
