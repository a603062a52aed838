import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Clock } from '@pnet/kernel';
import {
  Allow,
  Batches,
  CLOCK,
  Context,
  UnitOfWork,
  answer,
  schemeInput,
  idInput,
  dayInput,
  flagQuestion,
  type BatchProgress,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { DemandLateFees, type LateFeeOutcome } from './demand-late-fees.js';
import {
  lateFeeChargeList,
  lateFeeChargesOf,
  lateFeeRuns,
  lateFeeSpanList,
  lateFeeSpansOf,
  type LateFeeChargeView,
  type LateFeeRun,
  type LateFeeSpanView,
} from './late-fees.query.js';

const basis = z.enum(['paid', 'overdue']).default('paid');
const runSchema = z.strictObject({ scheme: schemeInput, throughOn: dayInput, basis });
const previewSchema = z.strictObject({
  scheme: schemeInput,
  throughOn: dayInput.optional(),
  basis,
  employerId: idInput.optional(),
  ...lateFeeSpanList.input,
});
const chargesSchema = z.strictObject({
  scheme: schemeInput,
  demandId: idInput.optional(),
  disagreeing: flagQuestion.default('false'),
  ...lateFeeChargeList.input,
});
const runsSchema = z.strictObject({ scheme: schemeInput });

/** A run with how far it is; null until its batch is planned. */
export interface LateFeeRunView extends LateFeeRun {
  readonly progress: BatchProgress | null;
}

/** Late fees 滞纳金: dry run, run, charges. */
@ApiTags('滞纳金')
@Controller()
export class LateFeesController {
  constructor(
    private readonly demandLateFees: DemandLateFees,
    private readonly batches: Batches,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('late-fee-runs')
  @Allow('handler', 'operator')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'demandLateFees',
    summary: '计收滞纳金：补缴到账的（paid）或含仍欠缴的（overdue），截至某日；每日只计一次，重复执行只增加新的',
  })
  async run(
    @Body({ schema: runSchema }) input: z.infer<typeof runSchema>,
    @Context() context: RequestContext,
  ): Promise<LateFeeOutcome> {
    return answer(await this.demandLateFees.execute(input, context));
  }

  @Get('late-fee-runs')
  @ApiOperation({ operationId: 'listLateFeeRuns', summary: '最近的滞纳金批次及其进度，新的在前' })
  async runs(
    @Query({ schema: runsSchema }) filter: z.infer<typeof runsSchema>,
    @Context() context: RequestContext,
  ): Promise<LateFeeRunView[]> {
    const runs = await this.unitOfWork.read(context, (tx) => lateFeeRuns(tx, filter.scheme));
    return Promise.all(
      runs.map(async (run) => ({
        ...run,
        progress: run.batchRunId === null ? null : await this.batches.progress(run.batchRunId),
      })),
    );
  }

  @Get('late-fees/preview')
  @ApiOperation({ operationId: 'previewLateFees', summary: '滞纳金试算：将要计收的各段天数、本金、金额及合计，不写入' })
  preview(
    @Query({ schema: previewSchema }) filter: z.infer<typeof previewSchema>,
    @Context() context: RequestContext,
  ): Promise<List<LateFeeSpanView>> {
    const now = this.clock.now();
    const throughOn = filter.throughOn ?? now.toPlainDate().toString();
    return this.unitOfWork.read(context, async (tx) => {
      const terms = answer(await this.demandLateFees.terms(tx, { ...filter, throughOn }, now));
      return lateFeeSpanList.read(tx, lateFeeSpansOf(terms, filter.employerId), { ask: filter, context });
    });
  }

  @Get('late-fees/charges')
  @ApiOperation({
    operationId: 'listLateFeeCharges',
    summary: '已计收的滞纳金：一张核定单的各段，或与到账不再一致的（须作废后重新计收）',
  })
  charges(
    @Query({ schema: chargesSchema }) filter: z.infer<typeof chargesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<LateFeeChargeView>> {
    const select = lateFeeChargesOf({ ...filter, disagreeing: filter.disagreeing === 'true' });
    return this.unitOfWork.read(context, (tx) => lateFeeChargeList.read(tx, select, { ask: filter, context }));
  }
}
