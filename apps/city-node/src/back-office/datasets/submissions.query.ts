import { periodNumber, periodOfNumber, type Period } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { ControlTotals } from '@pnet/standards';

/** Where a sealed version stands at one parent. */
export interface DeliveryView {
  readonly target: string;
  readonly role: string;
  readonly phase: string;
  readonly outcome: string | null;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly receiptedAt: string | null;
}

/** A sealed version of a dataset, with its control totals (money in fen) and deliveries. */
export interface SubmissionView {
  readonly submissionId: string;
  readonly definitionId: string;
  /** Version of the definition that it was sealed by. */
  readonly definitionVersion: string;
  readonly period: string;
  readonly version: number;
  /** `quick`: a quick report, numbered by itself. */
  readonly action: 'normal' | 'replacement' | 'recall' | 'quick';
  readonly rows: string;
  readonly digest: string;
  readonly policyVersion: string;
  readonly knownAt: Date;
  readonly sealedAt: Date;
  readonly totals: ControlTotals;
  readonly deliveries: readonly DeliveryView[];
}

/** Sealed versions of a unit's period, or of all, latest period and newest version first. */
export const submissions = async (
  tx: Tx,
  { unit, period }: { unit: string; period?: Period },
): Promise<SubmissionView[]> => {
  const rows = await tx.rows<Omit<SubmissionView, 'period'> & { readonly period: number }>(
    `
  select s.submission_id as "submissionId", s.definition_id as "definitionId", s.definition_version as "definitionVersion", s.period, s.version, s.action, s.row_count as rows,
    encode(s.digest, 'hex') as digest, s.policy_version as "policyVersion", s.known_at as "knownAt", s.sealed_at as "sealedAt", s.totals, coalesce(d.deliveries, '[]') as deliveries
  from exchange.submission s
  left join lateral (
    select json_agg(json_build_object('target', d.target, 'role', d.role, 'phase', d.phase, 'outcome', d.outcome, 'attempts', d.attempts, 'errorCode', d.error_code,
      'receiptedAt', d.receipted_at) order by d.target) as deliveries
    from exchange.delivery d where d.submission_id = s.submission_id) d on true
  where s.reporting_unit = $1 and ($2::integer is null or s.period = $2) order by runtime.period_month(s.period) desc, s.definition_id, s.period desc, s.version desc limit 500`,
    [unit, period ? periodNumber(period) : null],
  );
  return rows.map((row) => ({ ...row, period: periodOfNumber(row.period).toString() }));
};
