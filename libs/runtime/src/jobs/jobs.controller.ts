import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Allow } from '../http/allow.js';
import { Context } from '../http/context.js';
import type { List } from '../http/list.js';
import type { RequestContext } from '../identity/request-context.js';
import { batchList, jobList, listBatches, listJobs, type BatchView, type JobView } from './jobs.query.js';

const kind = z
  .string()
  .regex(/^[\w.-]{1,80}$/)
  .optional();
const jobsQuery = z.strictObject({
  kind,
  state: z.enum(['due', 'leased', 'done', 'failed']).optional(),
  ...jobList.input,
});
const batchesQuery = z.strictObject({
  kind,
  state: z.enum(['running', 'done', 'failed']).optional(),
  ...batchList.input,
});

/** Work of this node's workers 任务中心, for operators. */
@Controller()
@Allow('operator')
export class JobsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** 后台任务 Work that was requested of the workers; the newest first. */
  @Get('jobs')
  jobs(
    @Query({ schema: jobsQuery }) ask: z.infer<typeof jobsQuery>,
    @Context() context: RequestContext,
  ): Promise<List<JobView>> {
    return this.unitOfWork.read(context, (tx) => listJobs(tx, ask, context));
  }

  /** 批处理 Mass work in chunks, and how far it is; the newest first. */
  @Get('batches')
  batches(
    @Query({ schema: batchesQuery }) ask: z.infer<typeof batchesQuery>,
    @Context() context: RequestContext,
  ): Promise<List<BatchView>> {
    return this.unitOfWork.read(context, (tx) => listBatches(tx, ask, context));
  }
}
