import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { YearMonth } from '@pnet/kernel';
import { Allow, Context, UnitOfWork, answer, type List, type RequestContext, schemeField } from '@pnet/runtime';
import { z } from 'zod';
import { openingList, openingsOf, type OpeningView } from './account.query.js';
import { AgreeOpening, type AgreedOpening } from './agree-opening.js';
import { ProposeOpening, type ProposedOpening } from './propose-opening.js';

const id = z.string().regex(/^[1-9]\d{0,17}$/);
const amount = z.string().regex(/^\d{1,16}(\.\d{1,2})?$/);
const signed = z.string().max(24);
const totalsSchema = z.strictObject({
  persons: z.number().int().min(0),
  personal: amount,
  employer: amount,
  baseMonths: z.number().int().min(0).optional(),
  baseTotal: amount.optional(),
});
const proposalSchema = z.strictObject({
  scheme: schemeField,
  postingPeriod: z.string().refine((text) => YearMonth.parse(text).ok, { error: 'KERN-0003' }),
  balances: z
    .array(
      z.strictObject({
        personId: id,
        personal: signed,
        employer: signed,
        months: z.number().int(),
        personalInterest: signed.optional(),
        employerInterest: signed.optional(),
      }),
    )
    .max(200_000),
  months: z
    .array(
      z.strictObject({
        personId: id,
        from: z.string().max(10),
        to: z.string().max(10),
        base: signed,
        originUnit: z.string().trim().min(1).max(100),
        originEmployer: z.string().trim().min(1).max(200).optional(),
      }),
    )
    .max(500_000)
    .optional(),
  ledger: z
    .array(
      z.strictObject({
        fund: z.enum(['pooled', 'account']),
        accountCode: z.string().regex(/^\d{4,8}$/),
        debit: amount,
        credit: amount,
      }),
    )
    .max(200),
  totals: totalsSchema,
});

const listSchema = z.strictObject({
  state: z
    .string()
    .regex(/^[a-z-]{1,20}$/)
    .optional(),
  ...openingList.input,
});

/** Opening load 期初建账. */
@ApiTags('个人账户')
@Controller('account-openings')
export class OpeningsController {
  constructor(
    private readonly proposeOpening: ProposeOpening,
    private readonly agreeOpening: AgreeOpening,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @Allow('handler', 'finance')
  @ApiOperation({
    operationId: 'proposeOpening',
    summary: '提交期初：个人余额、各月缴费基数、科目余额、合计（未采用的行列出）',
  })
  async propose(
    @Body({ schema: proposalSchema }) input: z.infer<typeof proposalSchema>,
    @Context() context: RequestContext,
  ): Promise<ProposedOpening> {
    const { postingPeriod: month, ...rest } = input;
    return answer(await this.proposeOpening.execute({ ...rest, month }, context));
  }

  @Post(':openingId/agreement')
  @Allow('reviewer', 'approver', 'finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'agreeOpening', summary: '第二人重新填写合计并确认期初：记期初凭证并锁定' })
  async agree(
    @Param('openingId', { schema: id }) openingId: string,
    @Body({ schema: totalsSchema }) input: z.infer<typeof totalsSchema>,
    @Context() context: RequestContext,
  ): Promise<AgreedOpening> {
    return answer(await this.agreeOpening.execute({ openingId, ...input }, context));
  }

  @Get()
  @ApiOperation({ operationId: 'listOpenings', summary: '期初建账列表' })
  list(
    @Query({ schema: listSchema }) ask: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OpeningView>> {
    return this.unitOfWork.read(context, (tx) => openingList.read(tx, openingsOf(ask.state), { ask, context }));
  }
}
