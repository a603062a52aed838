import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CLOCK,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  periodInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { DomainFailure, domainError, lastMonthOf, periodOf, type Clock, type Period } from '@pnet/kernel';
import { z } from 'zod';
import {
  datasetVersions,
  factInput,
  factRows,
  ledgerLines,
  versionsBelow,
  type DatasetVersions,
  type FactRows,
  type LedgerLine,
  type LoadedVersion,
} from '../drill/drill.query.js';
import {
  definitionChangeList,
  definitionChanges,
  type DefinitionChangeLine,
} from '../definitions/definition-changes.js';
import { pyramid, type PyramidUnit } from '../drill/pyramid.query.js';
import { topology, type TopologyNode, type UplinkBacklog } from '../drill/topology.query.js';
import { totals, type UnitTotals } from '../totals/totals.query.js';
import { datasetId, monthOf, monthQuestion, unitCode } from './questions.js';

const versionQuestion = z.strictObject({ unit: unitCode, dataset: datasetId, period: periodInput });
const rowsQuestion = z.strictObject({
  unit: unitCode,
  dataset: datasetId,
  period: periodInput,
  ...factInput,
});
const changesQuestion = z.strictObject({ dataset: datasetId, ...definitionChangeList.input });
const treeQuestion = z.strictObject({ unit: unitCode });

/** From a figure down to sealed versions, their receipts and their ledger totals; and the tree of nodes. */
@ApiTags('drill')
@Controller()
export class DrillController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Step 1: the units that a figure of a unit and month is made of, each with its sealed version of the dataset and its
   * totals.
   */
  @Get('drill/units')
  units(
    @Context() context: RequestContext,
    @Query({ schema: versionQuestion }) question: z.infer<typeof versionQuestion>,
  ): Promise<{ versions: LoadedVersion[]; totals: UnitTotals[] }> {
    const of = this.versionOf(question);
    return this.unitOfWork.read(context, async (tx) => {
      const versions = await versionsBelow(tx, of);
      return {
        versions,
        totals: await totals(tx, {
          units: versions.map((one) => one.unit),
          from: lastMonthOf(of.period),
          to: lastMonthOf(of.period),
        }),
      };
    });
  }

  /**
   * Step 2: a unit's dataset of a month: the loaded version and all that arrived, with digest, totals, findings,
   * receipt, approvals. Errors: `WHSE-3002`.
   */
  @Get('drill/version')
  version(
    @Context() context: RequestContext,
    @Query({ schema: versionQuestion }) question: z.infer<typeof versionQuestion>,
  ): Promise<DatasetVersions> {
    const of = this.versionOf(question);
    return this.unitOfWork.read(context, async (tx) => {
      const found = await datasetVersions(tx, of);
      if (!found.loaded && found.arrived.length === 0 && found.quickReports.length === 0)
        throw new DomainFailure(
          domainError('WHSE-3002', { unit: of.unit, dataset: of.datasetId, period: question.period }),
        );
      return found;
    });
  }

  /** Step 3: the loaded rows of a unit's dataset, a page at a time. */
  @Get('drill/rows')
  rows(
    @Context() context: RequestContext,
    @Query({ schema: rowsQuestion }) question: z.infer<typeof rowsQuestion>,
  ): Promise<FactRows> {
    return this.unitOfWork.read(context, (tx) => factRows(tx, this.versionOf(question), { ask: question, context }));
  }

  /** Step 3 of PI05: the ledger totals of a unit's month by book, account and counterpart. */
  @Get('drill/ledger')
  ledger(
    @Context() context: RequestContext,
    @Query({ schema: monthQuestion }) question: z.infer<typeof monthQuestion>,
  ): Promise<{ unit: string; period: string; lines: LedgerLine[] }> {
    const unit = question.unit ?? this.config.code;
    return this.unitOfWork.read(context, async (tx) => ({
      unit,
      period: question.period,
      lines: await ledgerLines(tx, { unit, period: monthOf(question.period) }),
    }));
  }

  /**
   * Every unit below with digest, own books, and gross, eliminated, in transit and net of its subtree: what `pnet
   * verify` compares.
   */
  @Get('pyramid')
  pyramid(
    @Context() context: RequestContext,
    @Query({ schema: monthQuestion }) question: z.infer<typeof monthQuestion>,
  ): Promise<{ period: string; units: PyramidUnit[] }> {
    const period = monthOf(question.period);
    return this.unitOfWork.read(context, async (tx) => ({
      period: question.period,
      units: await pyramid(tx, { unit: question.unit ?? this.config.code, period }),
    }));
  }

  /**
   * What each version of a dataset's definition changes against the one before it, and what that does where units are
   * on both: `breaks`, `not-reported` or `none`.
   */
  @Get('dataset-definitions/changes')
  definitionChanges(
    @Context() context: RequestContext,
    @Query({ schema: changesQuestion }) ask: z.infer<typeof changesQuestion>,
  ): Promise<List<DefinitionChangeLine>> {
    return definitionChangeList.whole(definitionChanges(ask.dataset), { ask, context });
  }

  /** The tree below a unit with links, open orders, open intakes and last contact; and what waits here to go up. */
  @Get('topology')
  topology(
    @Context() context: RequestContext,
    @Query({ schema: treeQuestion }) question: z.infer<typeof treeQuestion>,
  ): Promise<{ nodes: TopologyNode[]; uplinks: UplinkBacklog[] }> {
    const period = this.clock.now().toPlainDate().yearMonth.number;
    return this.unitOfWork.read(context, (tx) =>
      topology(tx, { self: this.config.code, unit: question.unit ?? this.config.code, period }),
    );
  }

  private versionOf(question: {
    readonly unit?: string | undefined;
    readonly dataset: string;
    readonly period: string;
  }): { unit: string; datasetId: string; period: Period } {
    return { unit: question.unit ?? this.config.code, datasetId: question.dataset, period: periodOf(question.period) };
  }
}
