import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainFailure, domainError } from '@pnet/kernel';
import { Allow, Audit, Context, UnitOfWork, answer, maskDocumentNumber, maskName, type RequestContext } from '@pnet/runtime';
import { z } from 'zod';
import { idSchema, monthSchema, schemeSchema } from '../registration/index.js';
import { AssessMonth, type AssessmentOutcome } from './assess-month.js';
import { assessmentNotice, demandLines, demandList, exclusions, type AssessmentNotice, type DemandLineView, type DemandView } from './demands.query.js';
import { ReplayAssessment, type Replay } from './replay-assessment.js';

const assessInput = z.strictObject({ scheme: schemeSchema, period: monthSchema, employerId: idSchema.optional() }).meta({ id: 'AssessMonthInput' });
const replayInput = z.strictObject({ scheme: schemeSchema, period: monthSchema, knownAt: z.iso.datetime({ offset: true }).optional() }).meta({ id: 'ReplayAssessmentInput' });
const listInput = z.strictObject({ scheme: schemeSchema, period: monthSchema.optional(), employerId: idSchema.optional(), status: z.enum(['open', 'part', 'paid', 'cancelled']).optional(), after: z.string().max(40).optional() });
const linesInput = z.strictObject({ offset: z.coerce.number().int().min(0).default(0) });
const periodInput = z.strictObject({ scheme: schemeSchema, period: monthSchema });
const monthNumber = (period: string): number => Number(period.replace('-', ''));

/** Assessment 缴费核定: runs, demands and their lines. */
@ApiTags('核定')
@Controller()
export class AssessmentController {
  constructor(private readonly unitOfWork: UnitOfWork, private readonly assessMonth: AssessMonth, private readonly replayAssessment: ReplayAssessment, private readonly audit: Audit) {}

  @Post('assessments') @Allow('handler') @HttpCode(200) @ApiOperation({ operationId: 'assessMonth', summary: '核定一个做账期号：全部单位或一个单位；补差一并核定；重复核定不变' })
  async assess(@Body({ schema: assessInput }) input: z.infer<typeof assessInput>, @Context() context: RequestContext): Promise<AssessmentOutcome> {
    const { scheme, period, employerId } = input;
    return answer(await this.assessMonth.execute({ scheme, period, ...(employerId ? { employerId } : {}) }, context));
  }

  @Post('assessments/replay') @Allow('handler', 'reviewer', 'operator') @HttpCode(200) @ApiOperation({ operationId: 'replayAssessment', summary: '按某一时点已知的参数重演核定（不写入）' })
  async replay(@Body({ schema: replayInput }) input: z.infer<typeof replayInput>, @Context() context: RequestContext): Promise<Replay> {
    const { scheme, period, knownAt } = input;
    return answer(await this.replayAssessment.execute({ scheme, period, ...(knownAt ? { knownAt } : {}) }, context));
  }

  @Get('assessments/exclusions') @ApiOperation({ operationId: 'listExclusions', summary: '核定失败明细：人员、月份、原因' })
  excluded(@Query({ schema: periodInput }) input: z.infer<typeof periodInput>, @Context() context: RequestContext): Promise<object[]> {
    return this.unitOfWork.read(context, (tx) => exclusions(tx, { scheme: input.scheme, period: monthNumber(input.period) }));
  }

  @Get('demands') @ApiOperation({ operationId: 'listDemands', summary: '应缴核定列表（每次至多500条，after 为上一页最后的核定单号）' })
  list(@Query({ schema: listInput }) input: z.infer<typeof listInput>, @Context() context: RequestContext): Promise<DemandView[]> {
    const { scheme, period, employerId, status, after } = input;
    return this.unitOfWork.read(context, (tx) => demandList(tx, {
      scheme, ...(period ? { period: monthNumber(period) } : {}), ...(employerId ? { employerId } : {}), ...(status ? { status } : {}), ...(after ? { afterNumber: after } : {}),
    }));
  }

  @Get('demands/:demandId') @ApiOperation({ operationId: 'getAssessmentNotice', summary: '社会保险费征缴核定单' })
  async notice(@Param('demandId', { schema: idSchema }) demandId: string, @Context() context: RequestContext): Promise<AssessmentNotice> {
    const notice = await this.unitOfWork.read(context, (tx) => assessmentNotice(tx, demandId));
    if (!notice) throw new DomainFailure(domainError('ASMT-1003', { demand: demandId }));
    return notice;
  }

  @Get('demands/:demandId/lines') @ApiOperation({ operationId: 'listDemandLines', summary: '应缴明细（脱敏，留痕）' })
  lines(@Param('demandId', { schema: idSchema }) demandId: string, @Query({ schema: linesInput }) { offset }: z.infer<typeof linesInput>, @Context() context: RequestContext): Promise<DemandLineView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      await this.audit.read(tx, context, { kind: 'demand-lines', subject: demandId });
      return (await demandLines(tx, demandId, offset)).map((line) => ({ ...line, documentNumber: maskDocumentNumber(line.documentNumber), name: maskName(line.name) }));
    });
  }
}
