import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  UnitOfWork,
  answer,
  digestInput,
  schemeInput,
  idInput,
  monthInput,
  dayInput,
  noteInput,
  reasonInput,
  textInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { DeferDemands, type DeferralOutcome } from './defer-demands.js';
import { deferralStatusCodes } from './deferral-status.js';
import { deferralList, deferralsOf, type DeferralView } from './deferrals.query.js';

const listSchema = z.strictObject({
  state: z.enum(deferralStatusCodes).optional(),
  employerId: idInput.optional(),
  ...deferralList.input,
});
const requestSchema = z.strictObject({
  scheme: schemeInput,
  employerId: idInput,
  fromPeriod: monthInput,
  throughPeriod: monthInput,
  deferredTo: dayInput,
  reason: reasonInput,
  document: textInput(200, 2),
});
const decisionSchema = z.strictObject({
  decision: z.enum(['approve', 'refuse']),
  note: noteInput,
  digest: digestInput.optional(),
});
const endSchema = z.strictObject({ reason: reasonInput });

/** Deferrals 缓缴: asked for, decided by a second person, ended. */
@ApiTags('缓缴')
@Controller('deferrals')
export class DeferralsController {
  constructor(
    private readonly deferDemands: DeferDemands,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listDeferrals', summary: '缓缴：单位、做账期号起止、缓缴至、现欠金额' })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DeferralView>> {
    return this.unitOfWork.read(context, (tx) => {
      const asOf = tx.clock.now().toPlainDate().toString();
      return deferralList.read(tx, deferralsOf({ ...filter, asOf }), { ask: filter, context });
    });
  }

  @Post()
  @Allow('handler')
  @ApiOperation({ operationId: 'requestDeferral', summary: '申请缓缴：缓缴期间不计滞纳金，由第二人审批' })
  async request(
    @Body({ schema: requestSchema }) input: z.infer<typeof requestSchema>,
    @Context() context: RequestContext,
  ): Promise<DeferralOutcome> {
    return answer(await this.deferDemands.request(input, context));
  }

  @Post(':deferralId/decision')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'decideDeferral', summary: '第二人批准或不同意缓缴' })
  async decide(
    @Param('deferralId', { schema: idInput }) deferralId: string,
    @Body({ schema: decisionSchema }) input: z.infer<typeof decisionSchema>,
    @Context() context: RequestContext,
  ): Promise<DeferralOutcome> {
    return answer(await this.deferDemands.decide({ deferralId, ...input }, context));
  }

  @Post(':deferralId/end')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endDeferral', summary: '提前终止缓缴：次日起恢复计收滞纳金' })
  async end(
    @Param('deferralId', { schema: idInput }) deferralId: string,
    @Body({ schema: endSchema }) input: z.infer<typeof endSchema>,
    @Context() context: RequestContext,
  ): Promise<DeferralOutcome> {
    return answer(await this.deferDemands.end({ deferralId, ...input }, context));
  }
}
