import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import type { CheckResult } from '@pnet/fund-ledger';
import { YearMonth } from '@pnet/kernel';
import {
  Allow,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  dayInput,
  digestInput,
  idInput,
  monthInput,
  reasonInput,
  schemeInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { runChecks } from './check-list.js';
import { CloseDay, type ClosedDay } from './close-day.js';
import { CloseMonth, type CloseProgress, type ClosedMonth } from './close-month.js';
import {
  monthCloseList,
  monthClosesOf,
  openReopenings,
  reopeningList,
  type MonthCloseRow,
  type ReopeningRow,
} from './closings.query.js';
import { ExcludeEmployer } from './exclude-employer.js';
import { ReopenMonth } from './reopen-month.js';
import { overWholeUnit, type ClosingUnit } from './whole-unit.js';

const closesSchema = z.strictObject(monthCloseList.input);
const reopeningsSchema = z.strictObject(reopeningList.input);
const closeDayInput = z.strictObject({ day: dayInput }).meta({ id: 'CloseDayInput' });
const closeMonthInput = z
  .strictObject({ explanations: z.record(z.string().max(60), reasonInput).default({}) })
  .meta({ id: 'CloseMonthInput' });
const reopenInput = z.strictObject({ reason: reasonInput }).meta({ id: 'ReopenInput' });
const approveInput = z.strictObject({ digest: digestInput }).meta({ id: 'ApproveReopeningInput' });
const excludeInput = z
  .strictObject({
    employerId: idInput,
    scheme: schemeInput,
    reason: reasonInput.max(200),
  })
  .meta({ id: 'ExcludeEmployerInput' });

/** Day close and month close with their check-lists, reopening by two persons. */
@Controller('closing')
export class ClosingController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly unit: ClosingUnit,
    private readonly closeDays: CloseDay,
    private readonly closeMonths: CloseMonth,
    private readonly reopenMonths: ReopenMonth,
    private readonly excludeEmployers: ExcludeEmployer,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCloses', summary: '月结记录' })
  closes(
    @Query({ schema: closesSchema }) ask: z.infer<typeof closesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<MonthCloseRow>> {
    return this.unitOfWork.read(context, (tx) =>
      monthCloseList.read(tx, monthClosesOf(this.unit.code), { ask, context }),
    );
  }

  @Get('reopenings')
  @ApiOperation({ operationId: 'listReopenings', summary: '待批准的反结账申请' })
  reopenings(
    @Query({ schema: reopeningsSchema }) ask: z.infer<typeof reopeningsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ReopeningRow>> {
    return this.unitOfWork.read(context, (tx) =>
      reopeningList.read(tx, openReopenings(this.unit.code), { ask, context }),
    );
  }

  @Get(':period/checks')
  @ApiOperation({ operationId: 'listCloseChecks', summary: '月结检查清单' })
  checks(
    @Param('period', { schema: monthInput }) text: string,
    @Context() context: RequestContext,
  ): Promise<CheckResult[]> {
    const period = YearMonth.of(text);
    return this.unitOfWork.read(overWholeUnit(context, this.unit), (tx) =>
      runChecks(tx, { unit: this.unit.code, period, through: period.lastDay() }, 'month'),
    );
  }

  @Get(':period/progress')
  @ApiOperation({ operationId: 'getCloseProgress', summary: '月结进度：已完成步数与总步数' })
  progress(@Param('period', { schema: monthInput }) period: string): CloseProgress {
    return this.closeMonths.progress(period);
  }

  @Allow('finance')
  @Post('close-day')
  @HttpCode(200)
  @ApiOperation({ operationId: 'closeDay', summary: '日结：凭证编号、签链，此前各日不再记账' })
  async closeDay(
    @Body({ schema: closeDayInput }) input: z.infer<typeof closeDayInput>,
    @Context() context: RequestContext,
  ): Promise<ClosedDay> {
    return answer(await this.closeDays.execute(input, context));
  }

  @Allow('finance')
  @Post(':period/close-month')
  @HttpCode(200)
  @ApiOperation({ operationId: 'closeMonth', summary: '月结：检查清单、封存余额；软性检查项须说明' })
  async closeMonth(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: closeMonthInput }) input: z.infer<typeof closeMonthInput>,
    @Context() context: RequestContext,
  ): Promise<ClosedMonth> {
    return answer(await this.closeMonths.execute({ period, ...input }, context));
  }

  @Allow('finance', 'reviewer')
  @Post(':period/exclusions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'excludeEmployer', summary: '某单位当月不核定，注明原因' })
  async exclude(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: excludeInput }) input: z.infer<typeof excludeInput>,
    @Context() context: RequestContext,
  ): Promise<{ employerId: string }> {
    return answer(await this.excludeEmployers.execute({ period, ...input }, context));
  }

  @Allow('finance')
  @Post(':period/reopen')
  @ApiOperation({ operationId: 'requestReopening', summary: '申请反结账' })
  async reopen(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: reopenInput }) input: z.infer<typeof reopenInput>,
    @Context() context: RequestContext,
  ): Promise<{ reopeningId: string }> {
    return answer(await this.reopenMonths.request({ period, ...input }, context));
  }

  @Allow('finance', 'approver')
  @Post(':period/reopen/approve')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveReopening', summary: '第二人批准反结账' })
  async approveReopening(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: approveInput }) { digest }: z.infer<typeof approveInput>,
    @Context() context: RequestContext,
  ): Promise<{ postingPeriod: string }> {
    return answer(await this.reopenMonths.approve({ period, digest }, context));
  }
}
