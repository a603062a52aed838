import { DomainFailure, domainError } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';

/** How a run stands. Counts are chunks but for `rows`; the rate is of the last minute of work. */
export interface BatchProgress {
  readonly runId: string;
  readonly kind: string;
  readonly key: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly failed: number;
  readonly rows: number;
  readonly ratePerSecond: number;
  /** Undefined until a chunk is done. */
  readonly secondsLeft?: number;
  /** The first failed chunk's error. */
  readonly error?: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
    readonly chunk: number;
  };
}

interface Row {
  kind: string;
  key: string;
  state: BatchProgress['state'];
  total: number;
  done: number;
  failed: number;
  rows: string;
  recent_rows: string;
  recent_chunks: number;
  recent_seconds: string | null;
  error: BatchProgress['error'] | null;
}

const PROGRESS = `
  with chunk as (select * from runtime.batch_chunk where run_id = $1),
  recent as (select * from chunk where state = 'done' and done_at > (select max(done_at) from chunk) - interval '60 s')
  select run.kind, run.key, run.state,
    (select count(*)::integer from chunk) as total,
    (select count(*)::integer from chunk where state = 'done') as done,
    (select count(*)::integer from chunk where state = 'failed') as failed,
    (select coalesce(sum(rows), 0)::text from chunk) as rows,
    (select coalesce(sum(rows), 0)::text from recent) as recent_rows,
    (select count(*)::integer from recent) as recent_chunks,
    (select extract(epoch from max(done_at) - min(leased_at))::text from recent) as recent_seconds,
    (select error || jsonb_build_object('chunk', chunk_no) from chunk where state = 'failed' order by chunk_no limit 1) as error
  from runtime.batch_run as run where run.run_id = $1`;

/** Reads how a run stands. Throws `RUNT-6001` when there is none. */
export async function batchProgress(tx: Tx, runId: string): Promise<BatchProgress> {
  const row = await tx.one<Row>(PROGRESS, [runId]);
  if (!row) throw new DomainFailure(domainError('RUNT-6001', { run: runId }));
  const seconds = Math.max(Number(row.recent_seconds ?? 0), 0.001);
  const left = row.total - row.done - row.failed;
  return {
    runId,
    kind: row.kind,
    key: row.key,
    state: row.state,
    done: row.done,
    total: row.total,
    failed: row.failed,
    rows: Number(row.rows),
    ratePerSecond: row.recent_chunks === 0 ? 0 : Number(row.recent_rows) / seconds,
    ...(row.recent_chunks === 0 ? {} : { secondsLeft: (left * seconds) / row.recent_chunks }),
    ...(row.error ? { error: row.error } : {}),
  };
}
