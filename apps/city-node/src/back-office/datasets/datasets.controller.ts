import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import type { SealedSubmission } from '@pnet/exchange';
import { YearMonth } from '@pnet/kernel';
import {
  Allow,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  datasetInput,
  monthInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { SealMonth, type SealedMonth } from './seal-month.js';
import { SealQuickReport } from './seal-quick-report.js';
import { submissionList, submissionOf, submissionsOf, type SubmissionView } from './submissions.query.js';

const listSchema = z.strictObject({
  dataset: datasetInput.optional(),
  ...submissionList.input,
});
const sealInput = z
  .strictObject({
    datasets: z.array(datasetInput).min(1).max(20).optional(),
  })
  .meta({ id: 'SealMonthInput' });

/** The standard datasets of the city: sealing a closed month, and what was sealed and sent. */
@Controller('summary')
export class DatasetsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
    private readonly sealMonth: SealMonth,
    private readonly sealQuickReport: SealQuickReport,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listSubmissions', summary: '已封存的数据集版本及报送状态' })
  all(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<SubmissionView>> {
    return this.list(filter, context);
  }

  @Get(':period')
  @ApiOperation({ operationId: 'listMonthSubmissions', summary: '某月的数据集版本、控制总数及报送状态' })
  ofMonth(
    @Param('period', { schema: monthInput }) period: string,
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<SubmissionView>> {
    return this.list(filter, context, period);
  }

  private list(
    filter: z.infer<typeof listSchema>,
    context: RequestContext,
    period?: string,
  ): Promise<List<SubmissionView>> {
    const select = submissionsOf({
      unit: this.config.code,
      dataset: filter.dataset,
      period: period === undefined ? undefined : YearMonth.of(period),
    });
    return this.unitOfWork.read(context, (tx) =>
      submissionList.read(tx, select, { ask: filter, context, present: submissionOf }),
    );
  }

  @Allow('finance', 'operator')
  @Post(':period/seal')
  @HttpCode(200)
  @ApiOperation({ operationId: 'sealMonth', summary: '封存某月的标准数据集（须已月结；重复封存不产生新版本）' })
  async seal(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: sealInput }) input: z.infer<typeof sealInput>,
    @Context() context: RequestContext,
  ): Promise<SealedMonth> {
    return answer(
      await this.sealMonth.execute({ period, ...(input.datasets ? { datasets: input.datasets } : {}) }, context),
    );
  }

  @Allow('finance', 'operator')
  @Post(':period/quick-reports')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'sealQuickReport',
    summary: '快报：按此刻所知报送某月数据集（未结月份亦可；不作正式数）',
  })
  async quickReport(
    @Param('period', { schema: monthInput }) period: string,
    @Body({ schema: sealInput }) input: z.infer<typeof sealInput>,
    @Context() context: RequestContext,
  ): Promise<readonly SealedSubmission[]> {
    return answer(
      await this.sealQuickReport.execute({ period, ...(input.datasets ? { datasets: input.datasets } : {}) }, context),
    );
  }
}
