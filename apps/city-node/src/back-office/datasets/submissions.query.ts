import { periodNumber, periodOfNumber, type Period } from '@pnet/kernel';
import { ListOf, selectOf, type Select } from '@pnet/runtime';
import type { ControlTotals } from '@pnet/standards';

/** Where a sealed version stands at one parent. */
export interface DeliveryView {
  readonly deliveryId: string;
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
  readonly dataset: string;
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

type SubmissionRow = Omit<SubmissionView, 'period'> & { readonly period: number };

/** The list of sealed versions. */
export const submissionList = new ListOf<SubmissionView>({
  name: 'submissions',
  columns: [
    'submissionId',
    'dataset',
    'definitionVersion',
    'period',
    'version',
    'action',
    'rows',
    'digest',
    'policyVersion',
    'knownAt',
    'sealedAt',
  ],
  key: ['submissionId'],
  sort: { period: 'runtime.period_month(s.period)', dataset: true, sealedAt: true, submissionId: true },
  order: '-period',
  totals: ['rows'],
});

/** Sealed versions of a unit's period, or of all. */
export const submissionsOf = ({
  unit,
  period,
  dataset,
}: {
  unit: string;
  period?: Period | undefined;
  dataset?: string | undefined;
}): Select<SubmissionRow> =>
  selectOf<SubmissionRow>(
    `
  select s.submission_id as "submissionId", s.definition_id as dataset, s.definition_version as "definitionVersion", s.period, s.version, s.action, s.row_count as rows,
    encode(s.digest, 'hex') as digest, s.policy_version as "policyVersion", s.known_at as "knownAt", s.sealed_at as "sealedAt", s.totals, coalesce(d.deliveries, '[]') as deliveries
  from exchange.submission s
  left join lateral (
    select json_agg(json_build_object('deliveryId', d.delivery_id::text, 'target', d.target, 'role', d.role, 'phase', d.phase, 'outcome', d.outcome, 'attempts', d.attempts, 'errorCode', d.error_code,
      'receiptedAt', d.receipted_at) order by d.target) as deliveries
    from exchange.delivery d where d.submission_id = s.submission_id) d on true
  where s.reporting_unit = :unit and (:period::integer is null or s.period = :period) and (:dataset::text is null or s.definition_id = :dataset)`,
    { unit, period: period ? periodNumber(period) : null, dataset: dataset ?? null },
  );

/** A row with its period written out. */
export const submissionOf = (row: SubmissionRow): SubmissionView => ({
  ...row,
  period: periodOfNumber(row.period).toString(),
});
