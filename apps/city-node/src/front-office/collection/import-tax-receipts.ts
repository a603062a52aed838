import { Inject, Injectable } from '@nestjs/common';
import { ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { readFramedFile, takeInBankLines, type ReceivedFile } from '@pnet/treasury';
import { readTaxReceipts, type ReceiptChargeDraft, type ReceiptDetailDraft } from './tax-receipt-file.js';

/** What a receipt file brought: how many lines of persons agree with the demands, and how many do not by reason. */
export interface ImportedReceipts {
  readonly receiptFileId: string;
  readonly receipts: number;
  readonly details: number;
  readonly amount: string;
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many receipts state late fee and interest as the demand has them, and how many do not; by outcome. */
  readonly charges: Readonly<Record<string, number>>;
  /** Of a workbook: sheets that were not read, because they are hidden or not the first. */
  readonly ignoredSheets?: readonly string[];
}

/**
 * Compares each line of a person to the demand that its receipt quotes; one of another scheme than the account's is not
 * paid by it. A person and month that agreed before, or twice
 * in the file, counts once.
 */
const WRITE_DETAILS = `
  insert into collection.receipt_detail (bank_line_id, row_no, demand_id, person_id, document_number, contribution_month, employer_amount, personal_amount, outcome)
  select bank_line_id, row_no, demand_id, person_id, document_number, contribution_month, employer_amount, personal_amount,
    case when person_id is null then 'unknown-person' when due is null then 'not-demanded' when known or turn > 1 then 'twice'
      when employer_amount = due_employer and personal_amount = due_personal then 'agrees'
      when employer_amount + personal_amount < due then 'less' else 'more' end
  from (
    select b.bank_line_id, t.row_no, d.demand_id, p.person_id, t.document_number, t.contribution_month, t.employer_amount, t.personal_amount,
      l.employer_amount + l.personal_amount as due, l.employer_amount as due_employer, l.personal_amount as due_personal,
      exists (select 1 from collection.receipt_detail o where o.demand_id = d.demand_id and o.person_id = p.person_id and o.contribution_month = t.contribution_month and o.outcome = 'agrees') as known,
      row_number() over (partition by d.demand_id, p.person_id, t.contribution_month order by (t.employer_amount = l.employer_amount and t.personal_amount = l.personal_amount) desc nulls last, t.row_no) as turn
    from unnest($2::integer[], $3::text[], $4::text[], $5::integer[], $6::numeric[], $7::numeric[])
      as t (row_no, bank_number, document_number, contribution_month, employer_amount, personal_amount)
    join treasury.bank_line b on b.bank_account = $1 and b.bank_number = t.bank_number
    join treasury.bank_account a on a.account_number = b.bank_account
    left join assessment.demand d on d.demand_number = substring(b.reference from '[0-9]{29}') and d.scheme = a.scheme and d.status <> 'cancelled'
    left join registration.person_identity p on p.document_number = t.document_number and p.document_type = (
      select min(o.document_type) from registration.person_identity o where o.document_number = t.document_number)
    left join assessment.demand_line l on l.person_id = p.person_id and l.scheme = d.scheme and l.contribution_month = t.contribution_month and l.demand_id = d.demand_id) c`;

/** Compares late fee and interest of each receipt to the demand that it quotes. $1 account. */
const WRITE_CHARGES = `
  insert into collection.receipt_charge (bank_line_id, demand_id, late_fee, interest, outcome)
  select b.bank_line_id, d.demand_id, t.late_fee, t.interest,
    case when d.demand_id is null then 'no-demand' when t.late_fee = d.late_fee and t.interest = d.interest then 'agrees'
      when t.late_fee + t.interest < d.late_fee + d.interest then 'less' when t.late_fee + t.interest > d.late_fee + d.interest then 'more' else 'differs' end
  from unnest($2::text[], $3::numeric[], $4::numeric[]) as t (bank_number, late_fee, interest)
  join treasury.bank_line b on b.bank_account = $1 and b.bank_number = t.bank_number
  join treasury.bank_account a on a.account_number = b.bank_account
  left join assessment.demand d on d.demand_number = substring(b.reference from '[0-9]{29}') and d.scheme = a.scheme and d.status <> 'cancelled'`;

/**
 * Takes in the receipt file of the tax office with its detail by person, whole or not at all; money goes through
 * treasury's one intake. Errors: those of `readFramedFile` and `takeInBankLines`, `COLL-1001`, `COLL-1003`.
 */
@Injectable()
export class ImportTaxReceipts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(file: ReceivedFile, context: RequestContext): Promise<Result<ImportedReceipts>> {
    const framed = await readFramedFile(file.content, 'tax-receipts', file.encoding);
    if (!framed.ok) return framed;
    const receipts = readTaxReceipts(framed.value);
    if (!receipts.ok) return receipts;
    const { lines, details, charges, detailAmount } = receipts.value;
    const { day, ignoredSheets } = framed.value;
    const now = this.clock.now();
    const input = { fileName: file.fileName, sha256: framed.value.sha256 };
    const bankAccount = framed.value.head[3] ?? '';
    return this.unitOfWork.run<ImportedReceipts>(context, { name: 'import-tax-receipts', input }, async (tx) => {
      const taken = await takeInBankLines(tx, {
        ...input,
        format: 'tax-receipts',
        bankAccount,
        day,
        lines,
        ignoredSheets,
        receivedBy: context.actor.userId,
        receivedAt: now,
      });
      if (!taken.ok) return taken;
      await writeDetails(tx, bankAccount, details);
      await writeCharges(tx, bankAccount, charges);
      const made = await tx.one<{ id: string }>(
        `
        insert into collection.receipt_file (bank_file_id, scheme, receipts, details, detail_amount, received_by, received_at)
        select $1, a.scheme, $3, $4, $5, $6, $7 from treasury.bank_account a where a.account_number = $2 returning receipt_file_id as id`,
        [
          taken.value.fileId,
          bankAccount,
          lines.length,
          details.length,
          detailAmount,
          context.actor.userId,
          now.toString(),
        ],
      );
      return ok({
        receiptFileId: made?.id ?? '',
        receipts: lines.length,
        details: details.length,
        amount: taken.value.amount,
        outcomes: await outcomesOf(tx, 'receipt_detail', taken.value.fileId),
        charges: await outcomesOf(tx, 'receipt_charge', taken.value.fileId),
        ...(ignoredSheets.length > 0 ? { ignoredSheets } : {}),
      });
    });
  }
}

/** How many rows of a file there are of each outcome. */
async function outcomesOf(
  tx: Tx,
  table: 'receipt_detail' | 'receipt_charge',
  fileId: string,
): Promise<Record<string, number>> {
  const outcomes = await tx.rows<{ outcome: string; n: number }>(
    `
    select r.outcome, count(*)::integer as n from collection.${table} r join treasury.bank_line b on b.bank_line_id = r.bank_line_id
    where b.file_id = $1 group by r.outcome order by r.outcome`,
    [fileId],
  );
  return Object.fromEntries(outcomes.map((row) => [row.outcome, row.n]));
}

async function writeCharges(tx: Tx, bankAccount: string, charges: readonly ReceiptChargeDraft[]): Promise<void> {
  if (charges.length === 0) return;
  await tx.execute(WRITE_CHARGES, [
    bankAccount,
    charges.map(({ bankNumber }) => bankNumber),
    charges.map(({ lateFee }) => lateFee),
    charges.map(({ interest }) => interest),
  ]);
}

function writeDetails(tx: Tx, bankAccount: string, details: readonly ReceiptDetailDraft[]): Promise<number> {
  return tx.execute(WRITE_DETAILS, [
    bankAccount,
    details.map((detail) => detail.rowNo),
    details.map((detail) => detail.bankNumber),
    details.map((detail) => detail.documentNumber),
    details.map((detail) => detail.contributionMonth),
    details.map((detail) => detail.employerAmount),
    details.map((detail) => detail.personalAmount),
  ]);
}
