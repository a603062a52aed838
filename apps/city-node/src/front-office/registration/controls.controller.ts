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
  dayInput,
  flagQuestion,
  noteInput,
  reasonInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { controlEffects, controlledActNames } from '@pnet/standards';
import { z } from 'zod';
import { controlStatuses, type ControlStatus } from './control-status.js';
import { controlList, controlRecord, controlsOf, type ControlRecord, type FrontControl } from './controls.query.js';
import { LiftControl } from './lift-control.js';
import { ReleaseAct, type MovedRelease } from './release-act.js';
import { SetControl, type MovedControl } from './set-control.js';

const actSchema = z.enum(controlledActNames);
const effectSchema = z.enum(controlEffects);
const listSchema = z.strictObject({
  state: z.enum(Object.keys(controlStatuses) as ControlStatus[]).optional(),
  effect: effectSchema.optional(),
  act: actSchema.optional(),
  personId: idInput.optional(),
  employerId: idInput.optional(),
  standing: flagQuestion.default('false'),
  waiting: flagQuestion.default('false'),
  ...controlList.input,
});
const controlInput = z
  .strictObject({
    effect: effectSchema,
    personId: idInput.optional(),
    employerId: idInput.optional(),
    acts: z.array(actSchema).min(1).max(40),
    reason: reasonInput,
    evidence: reasonInput.optional(),
    validFrom: dayInput,
    validTo: dayInput,
    findingId: idInput.optional(),
  })
  .meta({ id: 'ControlInput' });
const decisionInput = z
  .strictObject({ decision: z.enum(['approve', 'refuse']), note: noteInput, digest: digestInput.optional() })
  .meta({ id: 'ControlDecisionInput' });
const liftingInput = z
  .strictObject({ reason: reasonInput, evidence: reasonInput.optional() })
  .meta({ id: 'ControlLiftingInput' });
const liftingDecisionInput = z
  .strictObject({ decision: z.enum(['lift', 'keep']), note: noteInput, digest: digestInput.optional() })
  .meta({ id: 'ControlLiftingDecisionInput' });
const releaseInput = z
  .strictObject({ act: actSchema, reason: reasonInput, document: reasonInput.optional() })
  .meta({ id: 'ControlReleaseInput' });
const releaseDecisionInput = z
  .strictObject({ decision: z.enum(['grant', 'refuse']), note: noteInput, digest: digestInput.optional() })
  .meta({ id: 'ControlReleaseDecisionInput' });

/** Front-office controls 前台控制: set and lifted by two people, answered by documents and releases. */
@ApiTags('稽核内控')
@Controller('controls')
export class ControlsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly setControl: SetControl,
    private readonly liftControl: LiftControl,
    private readonly releaseAct: ReleaseAct,
  ) {}

  @Get()
  @AllowPersons()
  @ApiOperation({ operationId: 'listControls', summary: '前台控制：状态、方式、业务、个人、单位（姓名脱敏）' })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<FrontControl>> {
    const select = controlsOf({
      ...filter,
      standing: filter.standing === 'true',
      waiting: filter.waiting === 'true',
    });
    return this.unitOfWork.read(context, (tx) => controlList.read(tx, select, { ask: filter, context }));
  }

  @Post()
  @Allow('handler', 'reviewer', 'approver')
  @ApiOperation({ operationId: 'proposeControl', summary: '提出前台控制：对某人、某单位或某项业务' })
  async propose(
    @Body({ schema: controlInput }) input: z.infer<typeof controlInput>,
    @Context() context: RequestContext,
  ): Promise<MovedControl> {
    return answer(await this.setControl.propose(input, context));
  }

  @Get(':controlId')
  @AllowPersons()
  @ApiOperation({ operationId: 'getControl', summary: '前台控制详情：经过、放行、阅知记录' })
  async record(
    @Param('controlId', { schema: idInput }) controlId: string,
    @Context() context: RequestContext,
  ): Promise<ControlRecord> {
    const found = await this.unitOfWork.read(context, (tx) => controlRecord(tx, controlId));
    return answer(found ? ok(found) : err(domainError('CTLS-2001', { control: controlId })));
  }

  @Post(':controlId/decision')
  @Allow('reviewer', 'approver')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideControl', summary: '第二人批准或不同意前台控制' })
  async decide(
    @Param('controlId', { schema: idInput }) controlId: string,
    @Body({ schema: decisionInput }) input: z.infer<typeof decisionInput>,
    @Context() context: RequestContext,
  ): Promise<MovedControl> {
    return answer(await this.setControl.decide(controlId, input, context));
  }

  @Post(':controlId/lifting')
  @Allow('handler', 'reviewer', 'approver')
  @HttpCode(200)
  @ApiOperation({ operationId: 'askToLiftControl', summary: '申请解除前台控制' })
  async askLifting(
    @Param('controlId', { schema: idInput }) controlId: string,
    @Body({ schema: liftingInput }) input: z.infer<typeof liftingInput>,
    @Context() context: RequestContext,
  ): Promise<MovedControl> {
    return answer(await this.liftControl.ask(controlId, input, context));
  }

  @Post(':controlId/lifting/decision')
  @Allow('reviewer', 'approver')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideControlLifting', summary: '第二人解除或维持前台控制' })
  async decideLifting(
    @Param('controlId', { schema: idInput }) controlId: string,
    @Body({ schema: liftingDecisionInput }) input: z.infer<typeof liftingDecisionInput>,
    @Context() context: RequestContext,
  ): Promise<MovedControl> {
    return answer(await this.liftControl.decide(controlId, input, context));
  }

  @Post(':controlId/releases')
  @Allow('handler', 'reviewer', 'finance')
  @ApiOperation({ operationId: 'askControlRelease', summary: '登记补充的材料或申请放行一次' })
  async askRelease(
    @Param('controlId', { schema: idInput }) controlId: string,
    @Body({ schema: releaseInput }) input: z.infer<typeof releaseInput>,
    @Context() context: RequestContext,
  ): Promise<MovedRelease> {
    return answer(await this.releaseAct.ask(controlId, input, context));
  }

  @Post('releases/:releaseId/decision')
  @Allow('reviewer', 'approver')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideControlRelease', summary: '第二人核对材料后放行，或不同意' })
  async decideRelease(
    @Param('releaseId', { schema: idInput }) releaseId: string,
    @Body({ schema: releaseDecisionInput }) input: z.infer<typeof releaseDecisionInput>,
    @Context() context: RequestContext,
  ): Promise<MovedRelease> {
    return answer(await this.releaseAct.decide(releaseId, input, context));
  }
}
