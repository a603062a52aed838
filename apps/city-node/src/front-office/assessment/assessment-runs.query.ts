import type { BatchProgress, Tx } from '@pnet/runtime';

/** An assessment that was run: of what, when, and by whom; posting period `YYYY-MM`. */
interface RecordedRun {
  readonly assessmentRunId: string;
  readonly kind: 'month' | 'difference';
  readonly postingPeriod: string;
  readonly state: 'open' | 'done' | 'failed';
  readonly requestedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly batchRunId: string | null;
}

/** The same with how far it is; null until its batch is planned. */
export interface AssessmentRun extends RecordedRun {
  readonly progress: BatchProgress | null;
}

const SHOWN = 20;

/** The last runs of a period, newest first. */
export const assessmentRuns = (
  tx: Tx,
  filter: { readonly scheme: string; readonly postingPeriod: string },
): Promise<RecordedRun[]> =>
  tx.rows<RecordedRun>(
    `
    select assessment_run_id as "assessmentRunId", kind, to_char(posting_period, 'FM0000-00') as "postingPeriod", state, requested_by as "requestedBy",
      started_at as "startedAt", finished_at as "finishedAt", batch_run_id as "batchRunId"
    from assessment.assessment_run where scheme = $1 and posting_period = $2 order by assessment_run_id desc limit $3`,
    [filter.scheme, Number(filter.postingPeriod.replace('-', '')), SHOWN],
  );
