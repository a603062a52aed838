import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { domainError, err, ok } from '@pnet/kernel';
import {
  Allow,
  AllowPersons,
  Audit,
  Batches,
  Context,
  UnitOfWork,
  agencyInput,
  answer,
  digestInput,
  flagQuestion,
  idInput,
  instantInput,
  monthInput,
  noteInput,
  reasonInput,
  schemeInput,
  wordInput,
  type BatchProgress,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { assessmentRuns, type AssessmentRun } from './assessment-runs.query.js';
import { AssessMonth, type AssessmentOutcome } from './assess-month.js';
import { CancelDemand, type DemandCancellation } from './cancel-demand.js';
import { cancellationList, openCancellations, type OpenCancellation } from './cancellations.query.js';
import {
  assessmentNotice,
  demandLineList,
  demandLinesOf,
  demandList,
  demandsOf,
  exclusionList,
  exclusionsOf,
  maskedLine,
  type AssessmentNotice,
  type DemandLineView,
  type DemandView,
  type ExcludedLine,
} from './demands.query.js';
import { demandStatusCodes } from './demand-status.js';
import { ReleaseAssessment, holdList, holdsOf, type AssessmentHold } from './release-assessment.js';
import { ReplayAssessment, type Replay } from './replay-assessment.js';

const assessSchema = z.strictObject({ scheme: schemeInput, postingPeriod: monthInput, employerId: idInput.optional() });
const runsSchema = z.strictObject({ scheme: schemeInput, postingPeriod: monthInput });
const replaySchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput,
  knownAt: instantInput.optional(),
});
const exclusionsSchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput,
  reason: z.string().max(60).optional(),
  ...exclusionList.input,
});
const holdsSchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput.optional(),
  open: flagQuestion.default('false'),
  ...holdList.input,
});
const releaseSchema = z.strictObject({ digest: digestInput });
const listSchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput.optional(),
  employerId: idInput.optional(),
  status: z.enum(demandStatusCodes).optional(),
  kind: wordInput.optional(),
  agencyCode: agencyInput.optional(),
  overdueDays: z.coerce.number().int().min(1).max(36_500).optional(),
  ...demandList.input,
});
const cancellationSchema = z.strictObject({
  reason: reasonInput,
  declarationVoid: z.boolean().default(false),
});
const cancellationDecisionSchema = z.strictObject({
  decision: z.enum(['confirm', 'refuse']),
  note: noteInput,
  digest: digestInput.optional(),
});
const cancellationsSchema = z.strictObject(cancellationList.input);
const linesSchema = z.strictObject(demandLineList.input);

/** Assessment 缴费核定: mass assessment, replay, demands. */
@ApiTags('核定')
@Controller()
export class AssessmentController {
  constructor(
    private readonly assessMonth: AssessMonth,
    private readonly replayAssessment: ReplayAssessment,
    private readonly releaseAssessment: ReleaseAssessment,
    private readonly cancelDemand: CancelDemand,
    private readonly batches: Batches,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  @Post('assessments')
  @Allow('handler', 'operator')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'assessMonth',
    summary: '核定一个做账期号：全部单位或一个单位；含此前月份的补差；重复执行不改变结果',
  })
  async assess(
    @Body({ schema: assessSchema }) input: z.infer<typeof assessSchema>,
    @Context() context: RequestContext,
  ): Promise<AssessmentOutcome> {
    const { employerId, postingPeriod: period, ...rest } = input;
    return answer(
      await this.assessMonth.execute({ ...rest, period, ...(employerId === undefined ? {} : { employerId }) }, context),
    );
  }

  @Post('assessments/replay')
  @Allow('handler', 'reviewer', 'operator')
  @HttpCode(200)
  @ApiOperation({ operationId: 'replayAssessment', summary: '按某一时点已知的参数重算（不写入），与已核定结果比较' })
  async replay(
    @Body({ schema: replaySchema }) input: z.infer<typeof replaySchema>,
    @Context() context: RequestContext,
  ): Promise<Replay> {
    const { knownAt, postingPeriod: period, ...rest } = input;
    return answer(
      await this.replayAssessment.execute({ ...rest, period, ...(knownAt === undefined ? {} : { knownAt }) }, context),
    );
  }

  @Get('assessments/holds')
  @ApiOperation({ operationId: 'listAssessmentHolds', summary: '与上月相差过大、等待第二人复核的核定，含全部数字' })
  holds(
    @Query({ schema: holdsSchema }) filter: z.infer<typeof holdsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<AssessmentHold>> {
    const select = holdsOf({ ...filter, open: filter.open === 'true' });
    return this.unitOfWork.read(context, (tx) => holdList.read(tx, select, { ask: filter, context }));
  }

  @Post('assessments/holds/:holdId/release')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'releaseAssessment', summary: '第二人确认所见数字，之后可再次执行核定' })
  async release(
    @Param('holdId', { schema: idInput }) holdId: string,
    @Body({ schema: releaseSchema }) { digest }: z.infer<typeof releaseSchema>,
    @Context() context: RequestContext,
  ): Promise<AssessmentHold> {
    return answer(await this.releaseAssessment.execute({ holdId, digest }, context));
  }

  @Get('assessments/runs')
  @ApiOperation({ operationId: 'listAssessmentRuns', summary: '一个做账期号最近的核定批次及其进度，新的在前' })
  async runs(
    @Query({ schema: runsSchema }) filter: z.infer<typeof runsSchema>,
    @Context() context: RequestContext,
  ): Promise<AssessmentRun[]> {
    const runs = await this.unitOfWork.read(context, (tx) => assessmentRuns(tx, filter));
    return Promise.all(
      runs.map(async (run) => ({
        ...run,
        progress: run.batchRunId === null ? null : await this.batches.progress(run.batchRunId),
      })),
    );
  }

  @Get('assessments/runs/:runId')
  @ApiOperation({ operationId: 'getAssessmentRun', summary: '核定批次进度' })
  progress(@Param('runId', { schema: idInput }) runId: string): Promise<BatchProgress> {
    return this.batches.progress(runId);
  }

  @Get('assessments/exclusions')
  @ApiOperation({ operationId: 'listAssessmentExclusions', summary: '未核定的申报行及原因' })
  excluded(
    @Query({ schema: exclusionsSchema }) filter: z.infer<typeof exclusionsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ExcludedLine>> {
    return this.unitOfWork.read(context, (tx) =>
      exclusionList.read(tx, exclusionsOf(filter), { ask: filter, context }),
    );
  }

  @Get('demands')
  @ApiOperation({
    operationId: 'listDemands',
    summary: '应缴核定列表：做账期号、单位、经办机构、种类、状态、至少逾期天数',
  })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DemandView>> {
    return this.unitOfWork.read(context, (tx) => {
      const asOf = tx.clock.now().toPlainDate().toString();
      return demandList.read(tx, demandsOf({ ...filter, asOf }), { ask: filter, context });
    });
  }

  @Get('demands/cancellations')
  @ApiOperation({ operationId: 'listDemandCancellations', summary: '等待第二人确认的核定作废' })
  cancellations(
    @Query({ schema: cancellationsSchema }) ask: z.infer<typeof cancellationsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OpenCancellation>> {
    return this.unitOfWork.read(context, (tx) => cancellationList.read(tx, openCancellations(), { ask, context }));
  }

  @Post('demands/:demandId/cancellation')
  @Allow('handler')
  @ApiOperation({
    operationId: 'requestDemandCancellation',
    summary: '申请核定作废（未到账或已冲回的；可同时作废其申报）',
  })
  async requestCancellation(
    @Param('demandId', { schema: idInput }) demandId: string,
    @Body({ schema: cancellationSchema }) input: z.infer<typeof cancellationSchema>,
    @Context() context: RequestContext,
  ): Promise<DemandCancellation> {
    return answer(await this.cancelDemand.request({ demandId, ...input }, context));
  }

  @Post('demands/:demandId/cancellation/decision')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideDemandCancellation', summary: '第二人确认或不同意核定作废' })
  async decideCancellation(
    @Param('demandId', { schema: idInput }) demandId: string,
    @Body({ schema: cancellationDecisionSchema }) input: z.infer<typeof cancellationDecisionSchema>,
    @Context() context: RequestContext,
  ): Promise<DemandCancellation> {
    return answer(await this.cancelDemand.decide({ demandId, ...input }, context));
  }

  @Get('demands/:demandId')
  @ApiOperation({ operationId: 'getAssessmentNotice', summary: '社会保险费征缴核定单数据' })
  async notice(
    @Param('demandId', { schema: idInput }) demandId: string,
    @Context() context: RequestContext,
  ): Promise<AssessmentNotice> {
    const notice = await this.unitOfWork.read(context, (tx) => assessmentNotice(tx, demandId));
    return answer(notice ? ok(notice) : err(domainError('ASMT-1001', { demand: demandId })));
  }

  @Get('demands/:demandId/lines')
  @AllowPersons()
  @ApiOperation({
    operationId: 'listDemandLines',
    summary: '核定明细（姓名、证件号码脱敏；给出 X-Purpose 时明文并留痕）',
  })
  lines(
    @Param('demandId', { schema: idInput }) demandId: string,
    @Query({ schema: linesSchema }) ask: z.infer<typeof linesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DemandLineView>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (context.purpose !== undefined)
        await this.audit.read(tx, context, { kind: 'demand-lines', subject: demandId });
      const present = context.purpose === undefined ? { present: maskedLine } : {};
      return demandLineList.read(tx, demandLinesOf(demandId), { ask, context, ...present });
    });
  }
}
