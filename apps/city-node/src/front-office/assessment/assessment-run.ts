import { YearMonth, type Instant } from '@pnet/kernel';
import { recordProvisionalUse } from '@pnet/policy-store';
import type { Batches, KeyRange, Tx } from '@pnet/runtime';
import type { AssessmentParams } from './assess-declarations.js';
import { contributionKeys } from './contribution-terms.js';

/** Of what a run makes demands: the month's declarations, or differences of months before. */
export type AssessmentKind = 'month' | 'difference';

/** The batch of the run that is open for a period, if one was planned and not worked off. */
export async function openRun(
  tx: Tx,
  scheme: string,
  period: number,
  kind: AssessmentKind,
): Promise<string | undefined> {
  const run = await tx.one<{ batch_run_id: string | null }>(
    `
    select batch_run_id from assessment.assessment_run where scheme = $1 and posting_period = $2 and kind = $3 and state = 'open'`,
    [scheme, period, kind],
  );
  return run?.batch_run_id ?? undefined;
}

/** A run as it is planned. */
interface PlannedRun {
  readonly kind: AssessmentKind;
  readonly region: string;
  readonly knownAt: Instant;
  readonly params: AssessmentParams;
  readonly ranges: readonly KeyRange[];
  /** Months that a run of differences leaves open, because somebody in them is left out. */
  readonly unsettled?: readonly number[];
}

/**
 * Writes the run with its parameters, plans its batch, remembers which versions its lines will carry, and notes where a
 * provisional value was used. Returns the batch's id.
 */
export async function recordRun(tx: Tx, batches: Batches, run: PlannedRun): Promise<string> {
  const { kind, params, unsettled = [] } = run;
  const terms = params.terms.map((term) =>
    unsettled.includes(term.contribution_month) ? { ...term, unsettled: true } : term,
  );
  const made = await tx.one<{ id: string }>(
    `
    insert into assessment.assessment_run (scheme, posting_period, kind, known_at, parameters, requested_by, started_at)
    values ($1, $2, $3, $4, $5::jsonb, $6, $7) returning assessment_run_id as id`,
    [
      params.scheme,
      params.period,
      kind,
      run.knownAt.toString(),
      JSON.stringify(terms),
      params.assessedBy,
      params.assessedAt,
    ],
  );
  const id = made?.id ?? '';
  const batchRunId = await batches.plan(tx, {
    kind: kind === 'month' ? 'assess' : 'assess-difference',
    key: `${params.scheme}/${params.period}/${id}`,
    params: { ...params },
    ranges: run.ranges,
  });
  await tx.execute('update assessment.assessment_run set batch_run_id = $2 where assessment_run_id = $1', [
    id,
    batchRunId,
  ]);
  await tx.execute(
    `
    insert into assessment.month_version (scheme, contribution_month, policy_version, first_used_at)
    select distinct $1, t.contribution_month, t.policy_version, $3::timestamptz
    from jsonb_to_recordset($2::jsonb) as t (contribution_month integer, policy_version text) on conflict do nothing`,
    [params.scheme, JSON.stringify(params.terms), params.assessedAt],
  );
  await noteProvisionalUse(tx, id, run);
  return batchRunId;
}

/** Notes in which months the run used a provisional value. */
async function noteProvisionalUse(tx: Tx, id: string, { params, region, knownAt }: PlannedRun): Promise<void> {
  for (const month of new Set(params.terms.map((term) => YearMonth.ofNumber(term.contribution_month).toString()))) {
    await recordProvisionalUse(
      tx,
      {
        kind: 'assessment-run',
        id,
        region,
        scheme: params.scheme,
        from: month,
        to: month,
        knownAt: knownAt.toPlainDate(),
        keys: contributionKeys,
      },
      knownAt,
    );
  }
}

/**
 * Closes runs whose batches are done; a difference run has settled its months up to its own versions, but for those in
 * which somebody was left out.
 */
export async function finishRun(tx: Tx, batchRunIds: readonly string[], now: Instant): Promise<void> {
  await tx.execute(
    `
    with finished as (
      update assessment.assessment_run set state = 'done', finished_at = $2 where batch_run_id = any ($1::text[]) and state = 'open'
      returning scheme, kind, parameters)
    update assessment.month_version v set settled_version = t.policy_version
    from finished f cross join lateral jsonb_to_recordset(f.parameters) as t (contribution_month integer, category text, policy_version text, unsettled boolean)
    where f.kind = 'difference' and t.unsettled is not true and v.scheme = f.scheme and v.contribution_month = t.contribution_month and t.category = 'employee'`,
    [batchRunIds, now.toString()],
  );
}

/** Closes runs with a chunk that failed for good; the next run finds what they left. */
export async function failRun(tx: Tx, batchRunIds: readonly string[], now: Instant): Promise<void> {
  await tx.execute(
    `update assessment.assessment_run set state = 'failed', finished_at = $2 where batch_run_id = any ($1::text[]) and state = 'open'`,
    [batchRunIds, now.toString()],
  );
}
