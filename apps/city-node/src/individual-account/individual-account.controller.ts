import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainFailure, Money, domainError, type Clock } from '@pnet/kernel';
import { Allow, Audit, CLOCK, Context, UnitOfWork, answer, type RequestContext } from '@pnet/runtime';
import { z } from 'zod';
import { accountOfPerson, contributionRecords, type AccountView, type ContributionRecordView } from './account.query.js';
import { AgreeOpening, type AgreedOpening } from './agree-opening.js';
import { ProposeOpening, type ProposedOpening } from './propose-opening.js';

const id = z.string().regex(/^[1-9]\d{0,15}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const scheme = z.enum(['110']).default('110');
const amount = z.string().refine((text) => Money.parse(text).ok, { error: 'KERN-0001' });
const schemeInput = z.strictObject({ scheme });
const recordsInput = z.strictObject({ scheme, year: z.coerce.number().int().min(1992).max(2200).optional() });
const openingInput = z.strictObject({
  scheme, month,
  balances: z.array(z.strictObject({ personId: id, personal: z.string().max(20), employer: z.string().max(20), months: z.number().int() })).max(100_000),
  ledger: z.array(z.strictObject({ fund: z.enum(['pooled', 'account']), accountCode: z.string().max(20), debit: amount, credit: amount })).max(500),
  totals: z.strictObject({ persons: z.number().int().min(0), personal: z.string().max(20), employer: z.string().max(20) }),
}).meta({ id: 'OpeningInput' });

const agreementInput = z.strictObject({ persons: z.number().int().min(0), personal: z.string().max(20), employer: z.string().max(20) }).meta({ id: 'OpeningAgreementInput' });

/** Individual account 个人账户: balance, records, opening load by two persons. */
@ApiTags('个人账户')
@Controller()
export class IndividualAccountController {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly proposeOpening: ProposeOpening, private readonly agreeOpening: AgreeOpening,
    private readonly audit: Audit, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('accounts/:personId') @ApiOperation({ operationId: 'getAccount', summary: '个人账户（留痕）' })
  async account(@Param('personId', { schema: id }) personId: string, @Query({ schema: schemeInput }) input: z.infer<typeof schemeInput>, @Context() context: RequestContext): Promise<AccountView> {
    const on = this.clock.now().toPlainDate();
    const account = await this.unitOfWork.read(context, async (tx) => {
      await this.audit.read(tx, context, { kind: 'account', subject: personId });
      return accountOfPerson(tx, { personId, scheme: input.scheme, on });
    });
    if (!account) throw new DomainFailure(domainError('ACCT-1007', { person: personId }));
    return account;
  }

  @Get('accounts/:personId/records') @ApiOperation({ operationId: 'listContributionRecords', summary: '缴费明细（留痕）' })
  records(@Param('personId', { schema: id }) personId: string, @Query({ schema: recordsInput }) input: z.infer<typeof recordsInput>, @Context() context: RequestContext): Promise<ContributionRecordView[]> {
    return this.unitOfWork.read(context, async (tx) => {
      await this.audit.read(tx, context, { kind: 'contribution-records', subject: personId });
      return contributionRecords(tx, { personId, scheme: input.scheme, ...(input.year ? { year: input.year } : {}) });
    });
  }

  @Post('openings') @Allow('finance') @ApiOperation({ operationId: 'proposeOpening', summary: '期初建账：导入期初余额，待第二人确认' })
  async propose(@Body({ schema: openingInput }) input: z.infer<typeof openingInput>, @Context() context: RequestContext): Promise<ProposedOpening> {
    return answer(await this.proposeOpening.execute(input, context));
  }

  @Post('openings/:openingId/agreement') @Allow('approver', 'reviewer') @HttpCode(200) @ApiOperation({ operationId: 'agreeOpening', summary: '期初建账：第二人核对总数并确认' })
  async agree(@Param('openingId', { schema: id }) openingId: string, @Body({ schema: agreementInput }) totals: z.infer<typeof agreementInput>, @Context() context: RequestContext): Promise<AgreedOpening> {
    return answer(await this.agreeOpening.execute({ openingId, ...totals }, context));
  }
}
