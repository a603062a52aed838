import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { DomainFailure, PlainDate, YearMonth, domainError, type Clock } from '@pnet/kernel';
import {
  calculations,
  caseJsonSchema,
  certaintyWords,
  choiceLabels,
  fieldLabels,
  parameterDefinition,
  valueWords,
} from '@pnet/policy';
import {
  CLOCK,
  Context,
  ListOf,
  NODE_CONFIG,
  UnitOfWork,
  flagQuestion,
  type List,
  type NodeConfig,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import {
  listParameters,
  policyVersionAt,
  type ParameterPlace,
  type ParameterSeries,
} from '../parameters-in-force.query.js';
import { provisionalUseList, provisionalUsesOf, type ProvisionalUse } from '../provisional-uses.js';
import { packageList, packagesOf, type PackageLine } from '../packages.query.js';
import {
  bookQuestion,
  runQuestion,
  seriesQuestion,
  type RunQuestion,
  type SeriesQuestion,
} from './policy-questions.js';
import { RunPolicyCases } from './run-policy-cases.js';

/** What the engine computes: one calculation with its fields. */
export interface CalculationLine {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly inForce: boolean;
  readonly results: readonly string[];
  /** JSON schema of a case. */
  readonly schema: Record<string, unknown>;
}

/** The calculations, and what their fields, choices and certainties are called. */
export interface CalculationList {
  readonly calculations: readonly CalculationLine[];
  readonly fields: typeof fieldLabels;
  readonly choices: typeof choiceLabels;
  readonly certainties: typeof certaintyWords;
}

/**
 * A parameter, and how many values it has; one without `inForce` has no value for the month. Histories are at
 * `policy/parameters/:key`.
 */
export type ParameterLine = Omit<ParameterSeries, 'values'> & { readonly count: number };

const parameterList = new ListOf<ParameterLine>({
  name: 'parameters',
  columns: [
    'key',
    { field: 'title', as: 'title' },
    { field: 'unit', zh: '计量单位', en: 'Unit of measure', kind: 'text' },
    { field: 'inForce', as: 'value' },
    'count',
  ],
  key: ['key'],
  sort: { key: true, count: true },
  order: 'key',
});
const bookInput = z.strictObject({ ...bookQuestion.shape, ...parameterList.input });
const usesInput = z.strictObject({
  key: z.string().max(60).optional(),
  realKnown: flagQuestion.optional(),
  ...provisionalUseList.input,
});
const packagesInput = z.strictObject({
  state: z.enum(['received', 'verified', 'installed', 'activated', 'refused', 'replaced']).optional(),
  issuer: z.string().max(20).optional(),
  ...packageList.input,
});

/** A page of the book of parameters: what is in force in a region and month, as known on a day. */
export interface ParameterPage extends List<ParameterLine> {
  readonly region: string;
  readonly scheme: string;
  readonly month: string;
  readonly knownAt: string;
  readonly policyVersion: string;
}

const MIXED =
  '算例可以是 application/json（20 MB 以内）、application/x-ndjson（每行一个），或任何其他类型的 JSON 数组流。' +
  'Cases come as application/json (20 MB), as application/x-ndjson (one a line), or as a streamed JSON array of any other type. ';

/** The policy engine and the book of its parameters, for every tier. */
@ApiTags('policy')
@Controller('policy')
export class PolicyController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(RunPolicyCases) private readonly runPolicyCases: RunPolicyCases,
  ) {}

  @ApiOperation({ summary: '全部计算及其字段 The calculations with their fields' })
  @Get()
  list(): CalculationList {
    const lines = [...calculations.values()].map(({ name, title, inForce, results }) => ({
      name,
      title,
      inForce,
      results,
      schema: caseJsonSchema(name) ?? {},
    }));
    return {
      calculations: lines,
      fields: fieldLabels,
      choices: { ...valueWords, ...choiceLabels },
      certainties: certaintyWords,
    };
  }

  @ApiOperation({
    summary:
      '参数清册：何地何时执行什么 The book of parameters: what is in force where and when, with source, certainty and gaps',
  })
  @Get('parameters')
  book(
    @Context() context: RequestContext,
    @Query({ schema: bookInput }) question: z.infer<typeof bookInput>,
  ): Promise<ParameterPage> {
    const { region, scheme, knownAt } = this.place(question);
    const month =
      question.month === undefined ? this.clock.now().toPlainDate().yearMonth : YearMonth.of(question.month);
    return this.unitOfWork.read(context, async (tx) => {
      const series = await listParameters(tx, { region, scheme, month, knownAt });
      const page = {
        region,
        scheme,
        month: month.toString(),
        knownAt: knownAt.toString(),
        policyVersion: await policyVersionAt(tx, region, knownAt),
      };
      const lines = series.map(({ values, ...one }) => ({ ...one, count: values.length }));
      return Object.assign(await parameterList.whole(lines, { ask: question, context }), page);
    });
  }

  @ApiOperation({
    summary:
      '使用了暂用值的结果；realKnown 为真的待重算 Results of provisional values; those whose real value is known wait to be recomputed',
  })
  @Get('provisional-uses')
  provisionalUses(
    @Context() context: RequestContext,
    @Query({ schema: usesInput }) ask: z.infer<typeof usesInput>,
  ): Promise<List<ProvisionalUse>> {
    const select = provisionalUsesOf({
      knownAt: this.clock.now().toPlainDate(),
      key: ask.key,
      realKnown: ask.realKnown === undefined ? undefined : ask.realKnown === 'true',
    });
    return this.unitOfWork.read(context, (tx) => provisionalUseList.read(tx, select, { ask, context }));
  }

  @ApiOperation({ summary: '一个参数的历次取值 Every value of one parameter, in the region and above it' })
  @Get('parameters/:key')
  series(
    @Context() context: RequestContext,
    @Param('key') key: string,
    @Query({ schema: seriesQuestion }) question: SeriesQuestion,
  ): Promise<ParameterSeries> {
    if (!parameterDefinition(key)) throw new DomainFailure(domainError('POLI-3002', { key: key.slice(0, 60) }));
    const { region, scheme, knownAt } = this.place(question);
    const month = this.clock.now().toPlainDate().yearMonth;
    return this.unitOfWork.read(context, async (tx) => {
      const found = (await listParameters(tx, { region, scheme, month, knownAt })).find((one) => one.key === key);
      if (!found) throw new Error(`the book has no series ${key}`);
      return found;
    });
  }

  @ApiOperation({ summary: '政策参数包及其状态 The policy packages and their states' })
  @Get('packages')
  packages(
    @Context() context: RequestContext,
    @Query({ schema: packagesInput }) ask: z.infer<typeof packagesInput>,
  ): Promise<List<PackageLine>> {
    return this.unitOfWork.read(context, (tx) => packageList.read(tx, packagesOf(ask), { ask, context }));
  }

  @ApiOperation({
    summary: '按算例清单试算 Runs a calculation on a list of cases',
    description: `${MIXED}一个算例有误不影响其他算例。A wrong case stops no other: its result has ok: false and a coded error.`,
  })
  @ApiBody({ schema: { type: 'array', items: { type: 'object' } } })
  @ApiResponse({
    status: 200,
    description: '结果，与算例同序 The results, in the order of the cases',
    schema: {
      type: 'array',
      items: { type: 'object', required: ['id', 'ok'], properties: { ok: { type: 'boolean' } } },
    },
  })
  @Post(':calculation')
  @HttpCode(200)
  run(
    @Context() context: RequestContext,
    @Param('calculation') calculation: string,
    @Query({ schema: runQuestion }) question: RunQuestion,
    @Req() request: TracedRequest,
    @Res() response: Response,
  ): Promise<void> {
    return this.runPolicyCases.execute(calculation, question, { context, request, response });
  }

  private place({ region, scheme, knownAt }: SeriesQuestion): ParameterPlace & { knownAt: PlainDate } {
    return {
      region: region ?? this.config.regionCode,
      scheme,
      knownAt: knownAt === undefined ? this.clock.now().toPlainDate() : PlainDate.of(knownAt),
    };
  }
}
