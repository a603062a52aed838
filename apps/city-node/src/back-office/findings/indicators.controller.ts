import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { YearMonth, domainError, err, ok, type Clock } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, answer, monthInput, wordInput, type NodeConfig } from '@pnet/runtime';
import type { IndicatorValue } from '@pnet/standards';
import { z } from 'zod';
import { standingClose } from '../closing/index.js';
import { cityIndicators, indicatorRows, type IndicatorQuestion, type IndicatorRows } from './city-indicators.query.js';

const askSchema = z.strictObject({ postingPeriod: monthInput });
const rowsSchema = z.strictObject({ postingPeriod: monthInput, side: z.enum(['numerator', 'denominator']) });

/** The indicators of a city in a month. */
export interface CityIndicators {
  readonly postingPeriod: string;
  /** The month is closed: figures are those that its close fixed, as they go up. */
  readonly closed: boolean;
  readonly indicators: readonly IndicatorValue[];
}

/** Indicators over the city's own data 后台指标. */
@ApiTags('稽核内控')
@Controller('back-office/indicators')
export class IndicatorsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listCityIndicators', summary: '本市指标：按本市数据计算，口径与上级相同' })
  async list(@Query({ schema: askSchema }) { postingPeriod }: z.infer<typeof askSchema>): Promise<CityIndicators> {
    return answer(
      await this.unitOfWork.system(async (tx) => {
        const asked = YearMonth.of(postingPeriod);
        const closed = await standingClose(tx, this.node.code, asked);
        const question = this.question(asked, closed);
        return ok({ postingPeriod, closed: closed !== undefined, indicators: await cityIndicators(tx, question) });
      }, 'REPEATABLE READ'),
    );
  }

  @Get(':indicatorId/rows')
  @ApiOperation({ operationId: 'listCityIndicatorRows', summary: '指标分子或分母由哪些数据行相加' })
  async rows(
    @Param('indicatorId', { schema: wordInput }) id: string,
    @Query({ schema: rowsSchema }) { postingPeriod, side }: z.infer<typeof rowsSchema>,
  ): Promise<IndicatorRows> {
    return answer(
      await this.unitOfWork.system(async (tx) => {
        const asked = YearMonth.of(postingPeriod);
        const question = this.question(asked, await standingClose(tx, this.node.code, asked));
        const rows = await indicatorRows(tx, question, { indicatorId: id, side });
        return rows ? ok(rows) : err(domainError('FIND-1004', { indicator: id, side }));
      }, 'REPEATABLE READ'),
    );
  }

  /** A month that is closed as its close knew it, an open one as it stands. */
  private question(asked: YearMonth, closedAt: IndicatorQuestion['knownAt'] | undefined): IndicatorQuestion {
    return {
      unit: this.node.code,
      region: this.node.regionCode,
      month: asked,
      knownAt: closedAt ?? this.clock.now(),
    };
  }
}
