import { Receipt, severityOf } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { Language } from '@pnet/standards';
import { findingIn } from './exchange.query.js';
import type { IntakeFinding } from './exchange-views.js';

/** What a parent's signed receipt says of a version: the judgement, and what its checks found. */
export interface TakenReceipt {
  readonly parent: string;
  readonly verdict: 'valid' | 'rejected';
  readonly ruleSetVersion: string;
  readonly recordedAt: Date;
  readonly findings: readonly IntakeFinding[];
}

type ReceiptRow = Omit<TakenReceipt, 'findings'> & { readonly message: Buffer };

/** The receipts of a sealed version, the newest first. */
export async function readReceipts(tx: Tx, submissionId: string, language: Language): Promise<TakenReceipt[]> {
  const rows = await tx.rows<ReceiptRow>(
    `select r.peer as parent, r.verdict, r.rule_set_version as "ruleSetVersion", r.recorded_at as "recordedAt", r.message
     from exchange.receipt r join exchange.delivery d using (delivery_id)
     where d.submission_id = $1 and r.direction = 'taken' order by r.receipt_id desc`,
    [submissionId],
  );
  const inWords = findingIn(language);
  return rows.map(({ message, ...row }) => ({
    ...row,
    findings: Receipt.decode(message).findings.map((finding, index) =>
      inWords({
        findingNo: index,
        layer: finding.layer,
        severity: severityOf(finding),
        code: finding.code,
        row: finding.row.toString(),
        field: finding.field,
        expected: finding.expected,
        actual: finding.actual,
      }),
    ),
  }));
}
