import { YearMonth, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import { CHUNK_ROWS, type Batches, type ChunkOutcome, type KeyRange, type NodeConfig, type Tx } from '@pnet/runtime';
import type { AssessmentParams } from './assess-declarations.js';
import { openRun, recordRun } from './assessment-run.js';
import { choiceInForce, contributionTerms, type ContributionTerms } from './contribution-terms.js';
import { ASSESS_DIFFERENCES } from './difference-statements.js';
import { dueDay } from './due-day.js';
import { BARRED_MONTHS } from './plan-statements.js';
import { stopUnusual, unusualLimits } from './unusual-result.js';

/** What planning differences needs to know. */
export interface DifferenceJob {
  readonly scheme: string;
  readonly period: YearMonth;
  readonly now: Instant;
  readonly source: ParameterSource;
  readonly userId: string;
  readonly node: Pick<NodeConfig, 'code' | 'regionCode'>;
}

/** Ranges of employers with about $4 lines in the months $3 of scheme $1; $2 keeps the posting period for the chunk. */
const EMPLOYER_RANGES = `
  select min(employer_id)::text as "from", max(employer_id)::text as "to"
  from (select employer_id, div(sum(persons) over (order by employer_id) - persons, $3) as part
        from (select employer_id, sum(persons) as persons from assessment.demand where scheme = $1 and posting_period <= $2 group by employer_id) e) cut
  group by part order by part`;

/**
 * Plans difference demands for the months before `period` whose lines used other values than those known now. Returns
 * the batch, if there is anything to do. Errors: `ASMT-2003`, and those of the parameters.
 */
export async function planDifferences(
  tx: Tx,
  batches: Batches,
  job: DifferenceJob,
): Promise<Result<string | undefined>> {
  const period = Number(job.period.toCompact());
  const open = await openRun(tx, job.scheme, period, 'difference');
  if (open) return ok(open);
  const changed = await changedTerms(tx, job, period);
  if (!changed.ok) return changed;
  if (changed.value.length === 0) return ok(undefined);
  const mode = choiceInForce(job.source, 'collection.mode', job.node.regionCode, job.period);
  if (!mode.ok) return mode;
  const dueOn = dueDay(job.source, job.node.regionCode, {
    postingPeriod: job.period,
    assessedOn: job.now.toPlainDate(),
  });
  if (!dueOn.ok) return dueOn;
  const barred = await barredMonths(tx, job, changed.value);
  const ranges = await tx.rows<{ from: string; to: string }>(EMPLOYER_RANGES, [job.scheme, period, CHUNK_ROWS]);
  const params: AssessmentParams = {
    unit: job.node.code,
    scheme: job.scheme,
    period,
    collectionMode: mode.value,
    assessedAt: job.now.toString(),
    assessedBy: job.userId,
    terms: changed.value,
    dueOn: dueOn.value,
    barred: [...new Set(barred.map(({ employer }) => employer))],
  };
  const limits = unusualLimits(job.source, job.node.regionCode, job.period);
  if (!limits.ok) return limits;
  const stopped = await stopUnusual(tx, 'difference', params, limits.value);
  if (stopped) return err(stopped);
  return ok(
    await recordRun(tx, batches, {
      kind: 'difference',
      region: job.node.regionCode,
      knownAt: job.now,
      params,
      ranges,
      unsettled: barred.map(({ month }) => month),
    }),
  );
}

/** Who is left out of the run, and the months that therefore stay open for the next. */
const barredMonths = (
  tx: Tx,
  job: DifferenceJob,
  terms: readonly ContributionTerms[],
): Promise<{ employer: string; month: number }[]> =>
  tx.rows(BARRED_MONTHS, [
    job.scheme,
    [...new Set(terms.map((term) => term.contribution_month))],
    job.now.toPlainDate().toString(),
  ]);

/** Terms known now of the months in which lines stand under others. */
async function changedTerms(tx: Tx, job: DifferenceJob, period: number): Promise<Result<ContributionTerms[]>> {
  const used = await tx.rows<{ month: number; version: string }>(
    `
    select contribution_month as month, coalesce(settled_version, policy_version) as version from assessment.month_version
    where scheme = $1 and contribution_month < $2 order by 1, 2`,
    [job.scheme, period],
  );
  const changed: ContributionTerms[] = [];
  for (const month of new Set(used.map((row) => row.month))) {
    const terms = contributionTerms(job.source, job.node.regionCode, YearMonth.ofNumber(month));
    if (!terms.ok) return terms;
    const version = terms.value[0]?.policy_version;
    if (used.some((row) => row.month === month && row.version !== version)) changed.push(...terms.value);
  }
  return ok(changed);
}

/** The chunk of a difference run: employers `from` … `to`. */
export async function assessDifferences(tx: Tx, range: KeyRange, params: AssessmentParams): Promise<ChunkOutcome> {
  const done = await tx.one<{ lines: number; amount: string }>(ASSESS_DIFFERENCES, [
    JSON.stringify(params.terms),
    params.scheme,
    params.period,
    range.from,
    range.to,
    params.unit,
    params.collectionMode,
    params.assessedAt,
    params.assessedBy,
    params.dueOn ?? null,
    params.barred ?? [],
  ]);
  return { rows: done?.lines ?? 0, totals: { amount: done?.amount ?? '0.00' } };
}
