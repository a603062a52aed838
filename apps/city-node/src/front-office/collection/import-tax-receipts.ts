import { Inject, Injectable } from '@nestjs/common';
import { ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { readFramedFile, takeInBankLines, type ReceivedFile } from '@pnet/treasury';
import { readTaxReceipts, type ReceiptDetailDraft } from './tax-receipt-file.js';

/** What a receipt file brought: how many lines of persons agree with the demands, and how many do not by reason. */
export interface ImportedReceipts {
  readonly receiptFileId: string;
  readonly receipts: number;
  readonly details: number;
  readonly amount: string;
  readonly outcomes: Readonly<Record<string, number>>;
}

/**
 * Compares each line of a person to the demand that its receipt quotes. A person and month that agreed before, or twice
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
    left join assessment.demand d on d.demand_number = substring(b.reference from '[0-9]{29}') and d.status <> 'cancelled'
    left join registration.person_identity p on p.document_number = t.document_number and p.document_type = (
      select min(o.document_type) from registration.person_identity o where o.document_number = t.document_number)
    left join assessment.demand_line l on l.person_id = p.person_id and l.scheme = d.scheme and l.contribution_month = t.contribution_month and l.demand_id = d.demand_id) c`;

/**
 * Takes in the receipt file of the tax office with its detail by person, whole or not at all; money goes through
 * treasury's one intake. Errors: `TREA-1002` … `TREA-1010`, `COLL-1001`, `COLL-1003`.
 */
@Injectable()
export class ImportTaxReceipts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(file: ReceivedFile, context: RequestContext): Promise<Result<ImportedReceipts>> {
    const framed = readFramedFile(file.content, 'tax-receipts');
    if (!framed.ok) return framed;
    const receipts = readTaxReceipts(framed.value);
    if (!receipts.ok) return receipts;
    const { lines, details, detailAmount } = receipts.value;
    const now = this.clock.now();
    const input = { fileName: file.fileName, sha256: framed.value.sha256 };
    const bankAccount = framed.value.head[3] ?? '';
    return this.unitOfWork.run<ImportedReceipts>(context, { name: 'import-tax-receipts', input }, async (tx) => {
      const taken = await takeInBankLines(tx, {
        ...input,
        format: 'tax-receipts',
        bankAccount,
        lines,
        receivedBy: context.actor.userId,
        receivedAt: now,
      });
      if (!taken.ok) return taken;
      await writeDetails(tx, bankAccount, details);
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
      const outcomes = await tx.rows<{ outcome: string; n: number }>(
        `
        select r.outcome, count(*)::integer as n from collection.receipt_detail r join treasury.bank_line b on b.bank_line_id = r.bank_line_id
        where b.file_id = $1 group by r.outcome order by r.outcome`,
        [taken.value.fileId],
      );
      return ok({
        receiptFileId: made?.id ?? '',
        receipts: lines.length,
        details: details.length,
        amount: taken.value.amount,
        outcomes: Object.fromEntries(outcomes.map((row) => [row.outcome, row.n])),
      });
    });
  }
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
