import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pnet/kernel';
import { READ_PARAMETERS, type ReadParameters } from '@pnet/policy-store';
import {
  Allow,
  Batches,
  CLOCK,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  idInput,
  schemeInput,
  yearInput,
  yearQuestion,
  type BatchProgress,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import {
  accountYearRunList,
  accountYearRunsOf,
  accountYears,
  type AccountYearRunView,
  type AccountYearView,
} from './account-years.query.js';
import type { AccountYearOutcome } from './account-year-run.js';
import { CloseAccountYear } from './close-account-year.js';
import { SettleAccountInterest } from './settle-account-interest.js';

const yearSchema = z.strictObject({ scheme: schemeInput, year: yearInput });
const yearsSchema = z.strictObject({ scheme: schemeInput });
const runsSchema = z.strictObject({
  scheme: schemeInput,
  year: yearQuestion.optional(),
  ...accountYearRunList.input,
});

/** Years of the individual accounts: interest and balances. */
@ApiTags('个人账户')
@Controller('account-years')
export class AccountYearsController {
  constructor(
    private readonly closeAccountYear: CloseAccountYear,
    private readonly settleAccountInterest: SettleAccountInterest,
    private readonly batches: Batches,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  @Post()
  @Allow('finance')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'closeAccountYear',
    summary: '个人账户年度结转：按公布的记账利率计息并写各账户年末余额；重复执行不改变结果',
  })
  async close(
    @Body({ schema: yearSchema }) input: z.infer<typeof yearSchema>,
    @Context() context: RequestContext,
  ): Promise<AccountYearOutcome> {
    return answer(await this.closeAccountYear.execute(input, context));
  }

  @Post('settlements')
  @Allow('finance')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'settleAccountInterest',
    summary: '正式记账利率公布后，按差额结算以暂用利率结转的年度；重复执行不改变结果',
  })
  async settle(
    @Body({ schema: yearSchema }) input: z.infer<typeof yearSchema>,
    @Context() context: RequestContext,
  ): Promise<AccountYearOutcome> {
    return answer(await this.settleAccountInterest.execute(input, context));
  }

  @Get()
  @ApiOperation({ operationId: 'listAccountYears', summary: '个人账户各年度：状态、利率、账户数、利息与余额合计' })
  years(
    @Query({ schema: yearsSchema }) filter: z.infer<typeof yearsSchema>,
    @Context() context: RequestContext,
  ): Promise<AccountYearView[]> {
    const now = this.clock.now();
    const region = this.node.regionCode;
    return this.unitOfWork.read(context, async (tx) =>
      accountYears(
        tx,
        { ...filter, region, thisYear: now.toPlainDate().yearMonth.year },
        await this.readParameters(tx, { region, scheme: filter.scheme }, now),
      ),
    );
  }

  @Get('runs')
  @ApiOperation({ operationId: 'listAccountYearRuns', summary: '年度结转与结算批次，含利率、合计' })
  runs(
    @Query({ schema: runsSchema }) ask: z.infer<typeof runsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<AccountYearRunView>> {
    return this.unitOfWork.read(context, (tx) => accountYearRunList.read(tx, accountYearRunsOf(ask), { ask, context }));
  }

  @Get('runs/:runId/progress')
  @ApiOperation({ operationId: 'getAccountYearRunProgress', summary: '年度结转批次进度' })
  progress(@Param('runId', { schema: idInput }) runId: string): Promise<BatchProgress> {
    return this.batches.progress(runId);
  }
}
