import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { domainError, err, ok } from '@pnet/kernel';
import {
  Allow,
  AllowPersons,
  Context,
  UnitOfWork,
  answer,
  digestInput,
  idInput,
  noteInput,
  reasonInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { AnswerFinding, type MovedFinding } from './answer-finding.js';
import { findingRules } from './finding-rules.js';
import { findingStatuses, type FindingStatus } from './finding-status.js';
import {
  findingList,
  findingRecord,
  findingRunList,
  findingRuns,
  findingsOf,
  type Finding,
  type FindingRecord,
  type FindingRunRow,
} from './findings.query.js';
import { LookForFindings, type FindingRun } from './look-for-findings.js';

const listSchema = z.strictObject({
  rule: z.enum(findingRules.map((rule) => rule.id)).optional(),
  state: z.enum(Object.keys(findingStatuses) as FindingStatus[]).optional(),
  personId: idInput.optional(),
  employerId: idInput.optional(),
  ...findingList.input,
});
const runsSchema = z.strictObject(findingRunList.input);
const answerInput = z
  .strictObject({
    outcome: z.enum(['explained', 'corrected', 'handed-over']),
    reason: reasonInput,
    evidence: reasonInput,
  })
  .meta({ id: 'FindingAnswerInput' });
const decisionInput = z
  .discriminatedUnion('decision', [
    z.strictObject({
      decision: z.literal('confirm'),
      note: noteInput,
      digest: digestInput.optional(),
    }),
    z.strictObject({ decision: z.literal('return'), note: reasonInput, digest: digestInput.optional() }),
  ])
  .meta({ id: 'FindingDecisionInput' });

/** Findings of the city's rules, and what people answer. */
@ApiTags('稽核内控')
@Controller('findings')
export class FindingsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lookForFindings: LookForFindings,
    private readonly answerFinding: AnswerFinding,
  ) {}

  @Get()
  @AllowPersons()
  @ApiOperation({
    operationId: 'listFindings',
    summary: '稽核疑点：规则、状态、个人、单位（个人姓名脱敏，银行付款人为原文）',
  })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<Finding>> {
    return this.unitOfWork.read(context, (tx) => findingList.read(tx, findingsOf(filter), { ask: filter, context }));
  }

  @Get('runs')
  @ApiOperation({ operationId: 'listFindingRuns', summary: '疑点筛查批次：所用阈值与结果' })
  runs(
    @Query({ schema: runsSchema }) ask: z.infer<typeof runsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<FindingRunRow>> {
    return this.unitOfWork.read(context, (tx) => findingRunList.read(tx, findingRuns(), { ask, context }));
  }

  @Post('runs')
  @Allow('handler', 'reviewer', 'operator')
  @HttpCode(200)
  @ApiOperation({ operationId: 'lookForFindings', summary: '立即筛查疑点；再次筛查不会重复登记' })
  async look(@Context() context: RequestContext): Promise<FindingRun> {
    return answer(await this.lookForFindings.execute(context));
  }

  @Get(':findingId')
  @AllowPersons()
  @ApiOperation({ operationId: 'getFinding', summary: '疑点详情与经过（个人姓名脱敏，银行付款人为原文）' })
  async record(
    @Param('findingId', { schema: idInput }) findingId: string,
    @Context() context: RequestContext,
  ): Promise<FindingRecord> {
    const found = await this.unitOfWork.read(context, (tx) => findingRecord(tx, findingId));
    return answer(found ? ok(found) : err(domainError('FIND-1001', { finding: findingId })));
  }

  @Post(':findingId/answer')
  @Allow('handler', 'finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerFinding', summary: '核查疑点：结论、原因和依据；涉及资金的由第二人复核' })
  async answer(
    @Param('findingId', { schema: idInput }) findingId: string,
    @Body({ schema: answerInput }) input: z.infer<typeof answerInput>,
    @Context() context: RequestContext,
  ): Promise<MovedFinding> {
    return answer(await this.answerFinding.answer(findingId, input, context));
  }

  @Post(':findingId/decision')
  @Allow('reviewer', 'approver', 'finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideFinding', summary: '第二人确认或退回疑点的核查结论' })
  async decide(
    @Param('findingId', { schema: idInput }) findingId: string,
    @Body({ schema: decisionInput }) input: z.infer<typeof decisionInput>,
    @Context() context: RequestContext,
  ): Promise<MovedFinding> {
    return answer(await this.answerFinding.decide(findingId, input, context));
  }
}
