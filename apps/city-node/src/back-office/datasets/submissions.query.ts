import type { YearMonth } from '@pnet/kernel';
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
  readonly period: string;
  readonly version: number;
  readonly rows: string;
  readonly digest: string;
  readonly policyVersion: string;
  readonly knownAt: Date;
  readonly sealedAt: Date;
  readonly totals: ControlTotals;
  readonly deliveries: readonly DeliveryView[];
}

/** Sealed versions of a unit's month, or of its last twelve months, newest version first. */
export const submissions = (
  tx: Tx,
  { unit, period }: { unit: string; period?: YearMonth },
): Promise<SubmissionView[]> =>
  tx.rows<SubmissionView>(
    `
  select s.submission_id as "submissionId", s.definition_id as "definitionId", to_char(to_date(s.period::text, 'YYYYMM'), 'YYYY-MM') as period, s.version, s.row_count as rows,
    encode(s.digest, 'hex') as digest, s.policy_version as "policyVersion", s.known_at as "knownAt", s.sealed_at as "sealedAt", s.totals, coalesce(d.deliveries, '[]') as deliveries
  from exchange.submission s
  left join lateral (
    select json_agg(json_build_object('target', d.target, 'role', d.role, 'phase', d.phase, 'outcome', d.outcome, 'attempts', d.attempts, 'errorCode', d.error_code,
      'receiptedAt', d.receipted_at) order by d.target) as deliveries
    from exchange.delivery d where d.submission_id = s.submission_id) d on true
  where s.reporting_unit = $1 and ($2::integer is null or s.period = $2) order by s.period desc, s.definition_id, s.version desc limit 500`,
    [unit, period ? Number(period.toCompact()) : null],
  );
