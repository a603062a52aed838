import type { Tx } from '../database/unit-of-work.js';
import { ListOf, selectOf, type List, type ListAsk } from '../http/list.js';
import type { RequestContext } from '../identity/request-context.js';

/** Requested work, as operators see it: its payload stays out, it may name persons. */
export interface JobView {
  readonly jobId: string;
  readonly kind: string;
  readonly state: 'due' | 'leased' | 'done' | 'failed';
  readonly attempts: number;
  readonly dueAt: Date;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
  readonly errorCode: string | null;
}

/** A piece of mass work and how far it is. */
export interface BatchView {
  readonly runId: string;
  readonly kind: string;
  readonly key: string;
  readonly state: 'running' | 'done' | 'failed';
  readonly chunks: number;
  readonly done: number;
  readonly failed: number;
  readonly rows: string;
  readonly plannedAt: Date;
  readonly endedAt: Date | null;
  readonly errorCode: string | null;
}

/** The list of requested work. */
export const jobList = new ListOf<JobView>({
  name: 'jobs',
  columns: [
    { field: 'jobId', zh: '任务号', en: 'Job', kind: 'text' },
    'kind',
    'state',
    'attempts',
    { field: 'dueAt', as: 'dueOn' },
    'requestedAt',
    { field: 'endedAt', zh: '结束时间', en: 'Ended at', kind: 'text' },
    { field: 'errorCode', as: 'error' },
  ],
  key: ['jobId'],
  sort: { jobId: true, dueAt: true },
  order: '-jobId',
});

/** The list of mass work. */
export const batchList = new ListOf<BatchView>({
  name: 'batches',
  columns: [
    { field: 'runId', zh: '批次号', en: 'Batch', kind: 'text' },
    'kind',
    'key',
    'state',
    { field: 'chunks', zh: '段数', en: 'Chunks', kind: 'count' },
    { field: 'done', zh: '已完成段数', en: 'Chunks done', kind: 'count' },
    { field: 'failed', zh: '失败段数', en: 'Chunks failed', kind: 'count' },
    'rows',
    { field: 'plannedAt', zh: '计划时间', en: 'Planned at', kind: 'text' },
    { field: 'endedAt', zh: '结束时间', en: 'Ended at', kind: 'text' },
    { field: 'errorCode', as: 'error' },
  ],
  key: ['runId'],
  sort: { runId: true },
  order: '-runId',
});

interface WorkQuestion extends ListAsk {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
}

/** Requested work, the newest first. */
export const listJobs = (tx: Tx, ask: WorkQuestion, context: RequestContext): Promise<List<JobView>> =>
  jobList.read(
    tx,
    selectOf<JobView>(
      `select job_id as "jobId", kind, state, attempts, due_at as "dueAt", recorded_at as "requestedAt", ended_at as "endedAt", error ->> 'code' as "errorCode"
       from runtime.job_request where (:kind::text is null or kind = :kind) and (:state::text is null or state = :state)`,
      { kind: ask.kind ?? null, state: ask.state ?? null },
    ),
    { ask, context },
  );

/** Mass work, the newest first. */
export const listBatches = (tx: Tx, ask: WorkQuestion, context: RequestContext): Promise<List<BatchView>> =>
  batchList.read(
    tx,
    selectOf<BatchView>(
      `select run.run_id as "runId", run.kind, run.key, run.state, c.chunks, c.done, c.failed, c.rows, run.planned_at as "plannedAt", run.ended_at as "endedAt", c.error as "errorCode"
       from runtime.batch_run run cross join lateral (
         select count(*)::integer as chunks, count(*) filter (where state = 'done')::integer as done, count(*) filter (where state = 'failed')::integer as failed,
           coalesce(sum(rows), 0)::text as rows, min(error ->> 'code') filter (where state = 'failed') as error
         from runtime.batch_chunk where run_id = run.run_id) c
       where (:kind::text is null or run.kind = :kind) and (:state::text is null or run.state = :state)`,
      { kind: ask.kind ?? null, state: ask.state ?? null },
    ),
    { ask, context },
  );
