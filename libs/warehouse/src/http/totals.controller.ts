import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DomainFailure, domainError } from '@pnet/kernel';
import {
  Context,
  NODE_CONFIG,
  UnitOfWork,
  monthInput,
  regionInput,
  yearQuestion,
  type NodeConfig,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { z } from 'zod';
import { unitsBelow, type UnitInTree } from '../dimensions/units.query.js';
import { indicators } from '../indicators/indicators.query.js';
import type { IndicatorValue } from '@pnet/standards';
import { publishedFigures, publishedRemainder, type PublishedFigure } from '../statistics/published-figures.query.js';
import { series, type SeriesPoint } from '../totals/series.query.js';
import { reportingMatrix, type ReportingMatrix } from '../totals/reporting-matrix.query.js';
import { totals, type UnitTotals } from '../totals/totals.query.js';
import { datasetId, monthAndSchemeQuestion, monthOf, rangeOf, rangeQuestion, scheme, unitCode } from './questions.js';

const seriesQuestion = z.strictObject({
  unit: unitCode,
  from: monthInput,
  to: monthInput,
  scheme,
  by: z.enum(['children', 'unit']).default('children'),
});
const matrixQuestion = z.strictObject({ unit: unitCode, dataset: datasetId, from: monthInput, to: monthInput });
const historyQuestion = z.strictObject({
  coverage: z.enum(['urban-employees', 'residents']).default('urban-employees'),
  region: regionInput.optional(),
  from: yearQuestion.default(1990),
  to: yearQuestion.default(2100),
});

/** Totals, series, indicators, reporting matrix and published history of an upper node. */
@ApiTags('warehouse')
@Controller()
export class TotalsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /** Totals of a unit over a range, and of each of its direct children beside it. */
  @Get('totals')
  totals(
    @Context() context: RequestContext,
    @Query({ schema: rangeQuestion }) question: z.infer<typeof rangeQuestion>,
  ): Promise<{ unit: UnitInTree; total: UnitTotals; children: (UnitTotals & { name: string })[] }> {
    const range = rangeOf(question);
    return this.unitOfWork.read(context, async (tx) => {
      const tree = await this.treeOf(tx, question.unit, range.to.number);
      const children = tree.filter((unit) => unit.depth === 1);
      const [root] = tree as [UnitInTree, ...UnitInTree[]];
      const [total, ...rest] = await totals(tx, {
        units: [root.code, ...children.map((unit) => unit.code)],
        ...range,
        schemes: question.scheme ? [question.scheme] : [],
      });
      const names = new Map(tree.map((unit) => [unit.code, unit.name]));
      return {
        unit: root,
        total: total as UnitTotals,
        children: rest.map((child) => ({ name: names.get(child.unit) ?? child.unit, ...child })),
      };
    });
  }

  /**
   * Income, expense, balance and persons month by month, by child or for the unit alone, with the published history of
   * the same regions apart.
   */
  @Get('series')
  series(
    @Context() context: RequestContext,
    @Query({ schema: seriesQuestion }) question: z.infer<typeof seriesQuestion>,
  ): Promise<{ units: UnitInTree[]; points: SeriesPoint[]; history: PublishedFigure[] }> {
    const range = rangeOf(question);
    return this.unitOfWork.read(context, async (tx) => {
      const tree = await this.treeOf(tx, question.unit, range.to.number);
      const units = question.by === 'unit' ? tree.slice(0, 1) : tree.filter((unit) => unit.depth === 1);
      const points = await series(tx, {
        units: units.map((unit) => unit.code),
        ...range,
        schemes: question.scheme ? [question.scheme] : [],
      });
      const history = await publishedFigures(tx, {
        regions: [...new Set([...tree.slice(0, 1), ...units].map((unit) => unit.regionCode))],
      });
      return { units, points, history };
    });
  }

  /**
   * Published figures of all regions by year, with residuals and cautions, and what the nation has beyond its
   * provinces.
   */
  @Get('statistics')
  history(
    @Context() context: RequestContext,
    @Query({ schema: historyQuestion }) question: z.infer<typeof historyQuestion>,
  ): Promise<{ figures: PublishedFigure[]; remainder: Awaited<ReturnType<typeof publishedRemainder>> }> {
    return this.unitOfWork.read(context, async (tx) => ({
      figures: await publishedFigures(tx, {
        coverage: question.coverage,
        from: question.from,
        to: question.to,
        regions: question.region ? [question.region] : [],
      }),
      remainder: question.coverage === 'urban-employees' ? await publishedRemainder(tx) : [],
    }));
  }

  /** Indicators of a unit and of each direct child in a month, of one scheme or of all together. */
  @Get('indicators')
  indicators(
    @Context() context: RequestContext,
    @Query({ schema: monthAndSchemeQuestion }) question: z.infer<typeof monthAndSchemeQuestion>,
  ): Promise<{ period: string; units: { unit: string; name: string; depth: number; indicators: IndicatorValue[] }[] }> {
    const period = monthOf(question.period);
    return this.unitOfWork.read(context, async (tx) => {
      const units = (await this.treeOf(tx, question.unit, period.number)).filter((unit) => unit.depth <= 1);
      const values = await indicators(tx, {
        units: units.map((unit) => unit.code),
        period,
        schemes: question.scheme ? [question.scheme] : [],
      });
      return {
        period: period.toString(),
        units: units.map((unit) => ({
          unit: unit.code,
          name: unit.name,
          depth: unit.depth,
          indicators: values.get(unit.code) ?? [],
        })),
      };
    });
  }

  /** Units × months of one dataset, with the five numbers by unit, by month and in all. */
  @Get('reporting-matrix')
  matrix(
    @Context() context: RequestContext,
    @Query({ schema: matrixQuestion }) question: z.infer<typeof matrixQuestion>,
  ): Promise<ReportingMatrix> {
    const range = rangeOf(question);
    return this.unitOfWork.read(context, async (tx) => {
      const [root] = await this.treeOf(tx, question.unit, range.to.number);
      return reportingMatrix(tx, { unit: root?.code ?? '', datasetId: question.dataset, ...range });
    });
  }

  private async treeOf(tx: Tx, unit: string | undefined, period: number): Promise<UnitInTree[]> {
    const tree = await unitsBelow(tx, unit ?? this.config.code, period);
    if (tree.length === 0) throw new DomainFailure(domainError('WHSE-3001', { unit: unit ?? this.config.code }));
    return tree;
  }
}
