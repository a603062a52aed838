import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { domainError, err, ok, type Clock } from '@pnet/kernel';
import {
  AllowPersons,
  Audit,
  CLOCK,
  Context,
  UnitOfWork,
  answer,
  idInput,
  schemeInput,
  yearQuestion,
  type List,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { z } from 'zod';
import {
  accountOfPerson,
  contributionList,
  contributionsOf,
  type AccountView,
  type ContributionRecordView,
} from '../../books/individual-account/index.js';

const accountSchema = z.strictObject({ scheme: schemeInput });
const recordsSchema = z.strictObject({
  scheme: schemeInput,
  year: yearQuestion.optional(),
  ...contributionList.input,
});

/**
 * A person's account 个人账户. It stands here because only here the person's district is known: accounts import no
 * registration.
 */
@ApiTags('个人账户')
@Controller('persons/:personId')
export class AccountsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('account')
  @AllowPersons()
  @ApiOperation({ operationId: 'getAccount', summary: '个人账户：期初、本年记账、余额、累计月数（留痕）' })
  async account(
    @Param('personId', { schema: idInput }) personId: string,
    @Query({ schema: accountSchema }) filter: z.infer<typeof accountSchema>,
    @Context() context: RequestContext,
  ): Promise<AccountView> {
    const on = this.clock.now().toPlainDate();
    const account = await this.unitOfWork.read(context, async (tx) =>
      (await this.mayLook(tx, personId, context))
        ? accountOfPerson(tx, { personId, scheme: filter.scheme, on })
        : undefined,
    );
    return answer(account ? ok(account) : err(domainError('ACCT-2001', { person: personId, scheme: filter.scheme })));
  }

  @Get('contributions')
  @AllowPersons()
  @ApiOperation({ operationId: 'listContributions', summary: '缴费明细（留痕）' })
  async records(
    @Param('personId', { schema: idInput }) personId: string,
    @Query({ schema: recordsSchema }) filter: z.infer<typeof recordsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ContributionRecordView>> {
    return answer(
      await this.unitOfWork.read(context, async (tx) =>
        (await this.mayLook(tx, personId, context))
          ? ok(await contributionList.read(tx, contributionsOf({ personId, ...filter }), { ask: filter, context }))
          : err(domainError('ACCT-2001', { person: personId, scheme: filter.scheme })),
      ),
    );
  }

  /** Row-level security hides persons of other districts; whoever may look leaves a trace. */
  private async mayLook(tx: Tx, personId: string, context: RequestContext): Promise<boolean> {
    if (!(await tx.one('select 1 from registration.person where person_id = $1', [personId]))) return false;
    await this.audit.read(tx, context, { kind: 'individual-account', subject: personId });
    return true;
  }
}
