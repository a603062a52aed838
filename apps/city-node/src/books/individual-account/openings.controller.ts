import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  UnitOfWork,
  amountInput,
  answer,
  digestInput,
  fundInput,
  idInput,
  ledgerAccountInput,
  monthInput,
  schemeInput,
  textInput,
  wordInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { openingList, openingsOf, type OpeningView } from './account.query.js';
import { AgreeOpening, type AgreedOpening } from './agree-opening.js';
import { ProposeOpening, type ProposedOpening } from './propose-opening.js';

const signed = z.string().max(24);
const totalsSchema = z.strictObject({
  persons: z.number().int().min(0),
  personal: amountInput,
  employer: amountInput,
  baseMonths: z.number().int().min(0).optional(),
  baseTotal: amountInput.optional(),
});
const proposalSchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput,
  balances: z
    .array(
      z.strictObject({
        personId: idInput,
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
        personId: idInput,
        from: z.string().max(10),
        to: z.string().max(10),
        base: signed,
        originUnit: textInput(100),
        originEmployer: textInput(200).optional(),
      }),
    )
    .max(500_000)
    .optional(),
  ledger: z
    .array(
      z.strictObject({
        fund: fundInput,
        accountCode: ledgerAccountInput,
        debit: amountInput,
        credit: amountInput,
      }),
    )
    .max(200),
  totals: totalsSchema,
});

/** The totals anew, and what the second person was shown: the trial balance, how many rows were left out. */
const agreementSchema = totalsSchema.extend({ digest: digestInput });

const listSchema = z.strictObject({
  state: wordInput.optional(),
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
    @Param('openingId', { schema: idInput }) openingId: string,
    @Body({ schema: agreementSchema }) input: z.infer<typeof agreementSchema>,
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
    return this.unitOfWork.read(context, (tx) =>
      openingList.read(tx, openingsOf({ state: ask.state }), { ask, context }),
    );
  }
}
