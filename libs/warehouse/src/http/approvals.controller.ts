import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  digestInput,
  periodInput,
  unitCodeInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { periodNumber, periodOf } from '@pnet/kernel';
import {
  ApproveVersions,
  waitingList,
  waitingVersionOf,
  waitingVersionsOf,
  type BulkAnswer,
  type WaitingVersion,
} from '../control/approve-versions.js';
import { datasetId, unitCode } from './questions.js';

const versions = z
  .strictObject({
    versions: z
      .array(
        z.strictObject({
          unit: unitCodeInput,
          dataset: datasetId,
          period: periodInput,
          digest: digestInput,
        }),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: 'VersionsInput' });
const waitingQuestion = z.strictObject({
  period: periodInput.optional(),
  dataset: datasetId.optional(),
  unit: unitCode,
  ...waitingList.input,
});

/** Approval of what came from below, and its acceptance as official; both bound to digests. */
@ApiTags('approvals')
@Controller()
export class ApprovalsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(ApproveVersions) private readonly approveVersions: ApproveVersions,
  ) {}

  /** Versions that are not official yet. */
  @Get('approvals')
  waiting(
    @Context() context: RequestContext,
    @Query({ schema: waitingQuestion }) question: z.infer<typeof waitingQuestion>,
  ): Promise<List<WaitingVersion>> {
    const select = waitingVersionsOf({
      ...question,
      node: this.config.code,
      period: question.period === undefined ? null : periodNumber(periodOf(question.period)),
    });
    return this.unitOfWork.read(context, (tx) =>
      waitingList.read(tx, select, { ask: question, context, present: waitingVersionOf }),
    );
  }

  /** Approves versions; says how many of how many, and why others were refused. */
  @Post('approvals')
  @HttpCode(200)
  @Allow('reviewer', 'approver')
  async approve(
    @Context() context: RequestContext,
    @Body({ schema: versions }) input: z.infer<typeof versions>,
  ): Promise<BulkAnswer> {
    return answer(await this.approveVersions.approve(input.versions, context));
  }

  /** Accepts approved versions as official; their units get an acceptance notice. */
  @Post('acceptances')
  @HttpCode(200)
  @Allow('approver')
  async accept(
    @Context() context: RequestContext,
    @Body({ schema: versions }) input: z.infer<typeof versions>,
  ): Promise<BulkAnswer> {
    return answer(await this.approveVersions.accept(input.versions, context));
  }
}
