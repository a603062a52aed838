import { Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { unitCodePattern } from '@pnet/standards';
import { z } from 'zod';
import { DomainFailure, YearMonth, domainError, ok, periodNumber, type Clock } from '@pnet/kernel';
import {
  Allow,
  AllowStaff,
  CLOCK,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { Exchange } from '../exchange.js';
import type {
  ArrivedIntake,
  ArrivedIntakeRecord,
  ExchangedOrders,
  IntakeFinding,
  IntakeRows,
  OpenAlarm,
  PartnerLink,
  ReportingCell,
  SealedVersion,
  SealedVersionRecord,
} from './exchange-views.js';
import {
  listAlarms,
  listFindings,
  listIntakes,
  listLinks,
  listOrders,
  listSubmissions,
  readIntake,
  readIntakeRows,
  readSubmission,
  reportingMatrix,
  type ListFilter,
} from './exchange.query.js';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const id = z.string().regex(/^\d{1,18}$/);
const dataset = z.string().regex(/^[0-9A-Z]{2,20}$/);
const listInput = z.strictObject({
  from: month.optional(),
  to: month.optional(),
  dataset: dataset.optional(),
  node: z.string().regex(unitCodePattern).optional(),
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
});
const limitInput = z.strictObject({ limit: z.coerce.number().int().min(1).max(1_000).default(200) });
const rowsInput = z.strictObject({
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(2_000).default(200),
});
const matrixInput = z.strictObject({ from: month, to: month });

const filterOf = (input: z.infer<typeof listInput>): ListFilter => ({
  limit: input.limit,
  ...(input.from ? { from: periodNumber(YearMonth.of(input.from)) } : {}),
  ...(input.to ? { to: periodNumber(YearMonth.of(input.to)) } : {}),
  ...(input.dataset ? { dataset: input.dataset } : {}),
  ...(input.node ? { node: input.node } : {}),
});

/** What crossed the links of this node, in both directions, for the consoles of every tier. */
@Controller('exchange')
export class ExchangeController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly exchange: Exchange,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
  ) {}

  /** 已封存的数据集版本及报送情况 Sealed versions of this node, newest first, with their deliveries. */
  @Get('submissions')
  submissions(
    @Query({ schema: listInput }) input: z.infer<typeof listInput>,
    @Context() context: RequestContext,
  ): Promise<SealedVersion[]> {
    return this.unitOfWork.read(context, (tx) => listSubmissions(tx, filterOf(input)));
  }

  /** 一个已封存的版本：控制总数与签名头 One sealed version with its control totals and envelope. */
  @Get('submissions/:id')
  async submission(
    @Param('id', { schema: id }) submissionId: string,
    @Context() context: RequestContext,
  ): Promise<SealedVersionRecord> {
    return found(await this.unitOfWork.read(context, (tx) => readSubmission(tx, submissionId)), submissionId);
  }

  /** 收到的数据集版本 Versions that arrived here, newest first. */
  @Get('intakes')
  intakes(
    @Query({ schema: listInput }) input: z.infer<typeof listInput>,
    @Context() context: RequestContext,
  ): Promise<ArrivedIntake[]> {
    return this.unitOfWork.read(context, (tx) => listIntakes(tx, filterOf(input)));
  }

  /** 一个收到的版本：控制总数与签名头 One arrived version with its control totals and envelope. */
  @Get('intakes/:id')
  async intake(
    @Param('id', { schema: id }) intakeId: string,
    @Context() context: RequestContext,
  ): Promise<ArrivedIntakeRecord> {
    return found(await this.unitOfWork.read(context, (tx) => readIntake(tx, intakeId)), intakeId);
  }

  /** 收到版本的数据行 Rows of an arrived version. */
  @Get('intakes/:id/rows')
  intakeRows(
    @Param('id', { schema: id }) intakeId: string,
    @Query({ schema: rowsInput }) input: z.infer<typeof rowsInput>,
    @Context() context: RequestContext,
  ): Promise<IntakeRows> {
    return this.unitOfWork.read(context, (tx) => readIntakeRows(tx, intakeId, input.after, input.limit));
  }

  /** 收到版本的核验结果 What the checks of an arrived version found. */
  @Get('intakes/:id/findings')
  findings(
    @Param('id', { schema: id }) intakeId: string,
    @Headers('accept-language') language: string | undefined,
    @Context() context: RequestContext,
  ): Promise<IntakeFinding[]> {
    return this.unitOfWork.read(context, (tx) => listFindings(tx, intakeId, language?.startsWith('en') ? 'en' : 'zh'));
  }

  /** 收发的控制性信息 Orders both ways, newest first. */
  @Get('orders')
  orders(
    @Query({ schema: limitInput }) input: z.infer<typeof limitInput>,
    @Context() context: RequestContext,
  ): Promise<ExchangedOrders> {
    return this.unitOfWork.read(context, (tx) => listOrders(tx, input.limit));
  }

  /** 与上下级的连接 The links to parents and children, and what waits for them. */
  @Get('links')
  @AllowStaff()
  links(@Context() context: RequestContext): Promise<PartnerLink[]> {
    return this.unitOfWork.read(context, (tx) => listLinks(tx, this.config, this.clock.now().toDate()));
  }

  /** 未解除的告警 Alarms that nobody has closed. */
  @Get('alarms')
  alarms(
    @Query({ schema: limitInput }) input: z.infer<typeof limitInput>,
    @Context() context: RequestContext,
  ): Promise<OpenAlarm[]> {
    return this.unitOfWork.read(context, (tx) => listAlarms(tx, input.limit));
  }

  /** 上报率矩阵 The newest version of each node, dataset and month. */
  @Get('reporting')
  reporting(
    @Query({ schema: matrixInput }) input: z.infer<typeof matrixInput>,
    @Context() context: RequestContext,
  ): Promise<ReportingCell[]> {
    return this.unitOfWork.read(context, (tx) =>
      reportingMatrix(tx, periodNumber(YearMonth.of(input.from)), periodNumber(YearMonth.of(input.to))),
    );
  }

  /** Takes up a delivery that stopped. */
  @Post('deliveries/:id/resume')
  @Allow('operator')
  @HttpCode(204)
  async resume(@Param('id', { schema: id }) deliveryId: string): Promise<void> {
    answer(await this.exchange.resumeDelivery(deliveryId));
  }

  /** The operator has checked a restored database: sealing goes on. */
  @Post('recovery/confirmation')
  @Allow('operator')
  @HttpCode(204)
  async confirmRecovery(@Context() context: RequestContext): Promise<void> {
    answer(
      await this.unitOfWork.run(context, { name: 'confirm-recovery', input: {} }, async (tx) =>
        ok(
          await tx.execute(
            'update exchange.node_state set recovering_since = null, recovering_reason = null where recovering_since is not null',
          ),
        ),
      ),
    );
  }
}

function found<V>(value: V | undefined, subject: string): V {
  if (value === undefined) throw new DomainFailure(domainError('EXCH-1006', { subject }));
  return value;
}
