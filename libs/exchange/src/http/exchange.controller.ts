import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
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
  datasetInput,
  dayInput,
  idInput,
  languageOf,
  monthInput,
  reasonInput,
  unitCodeInput,
  wordInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { CloseAlarm } from '../close-alarm.js';
import { Exchange } from '../exchange.js';
import type {
  ArrivedIntake,
  ArrivedIntakeRecord,
  IntakeFinding,
  IntakeRows,
  OpenAlarm,
  OrderDown,
  OrderFromAbove,
  PartnerLink,
  ReportingCell,
  SealedVersion,
  SealedVersionRecord,
} from './exchange-views.js';
import {
  findingIn,
  findingList,
  findingsOf,
  intakeList,
  intakeRowInput,
  intakesOf,
  linkList,
  listLinks,
  readIntake,
  readIntakeRows,
  readSubmission,
  reportingList,
  reportingMatrix,
  sealedVersionList,
  sealedVersionsOf,
  withPeriod,
  type ListFilter,
} from './exchange.query.js';
import {
  alarmList,
  alarmsOf,
  orderDownList,
  orderFromAboveList,
  ordersDown,
  ordersFromAbove,
} from './orders-and-alarms.query.js';
import { readReceipts, type TakenReceipt } from './receipts.query.js';

const narrow = {
  from: monthInput.optional(),
  to: monthInput.optional(),
  dataset: datasetInput.optional(),
  node: unitCodeInput.optional(),
};
const submissionsInput = z.strictObject({ ...narrow, ...sealedVersionList.input });
const intakesInput = z.strictObject({
  ...narrow,
  phase: z.enum(['receiving', 'received', 'valid', 'loaded', 'rejected']).optional(),
  receivedFrom: dayInput.optional(),
  receivedTo: dayInput.optional(),
  ...intakeList.input,
});
const rowsInput = z.strictObject(intakeRowInput);
const findingsInput = z.strictObject({
  severity: z.enum(['blocks', 'explain', 'informs']).optional(),
  code: z
    .string()
    .regex(/^[A-Z0-9-]{2,20}$/)
    .optional(),
  ...findingList.input,
});
const orderFilter = { kind: wordInput.optional(), phase: wordInput.optional() };
const ordersDownInput = z.strictObject({ ...orderFilter, ...orderDownList.input });
const ordersInInput = z.strictObject({ ...orderFilter, ...orderFromAboveList.input });
const linksInput = z.strictObject(linkList.input);
const alarmsInput = z.strictObject({
  kind: wordInput.optional(),
  state: z.enum(['open', 'closed']).default('open'),
  ...alarmList.input,
});
const closeInput = z.strictObject({ reason: reasonInput }).meta({ id: 'AlarmCloseInput' });
const matrixInput = z.strictObject({ from: monthInput, to: monthInput, ...reportingList.input });

const filterOf = (input: { [Name in keyof typeof narrow]?: string | undefined }): ListFilter => ({
  from: input.from ? periodNumber(YearMonth.of(input.from)) : null,
  to: input.to ? periodNumber(YearMonth.of(input.to)) : null,
  dataset: input.dataset ?? null,
  node: input.node ?? null,
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
    @Query({ schema: submissionsInput }) ask: z.infer<typeof submissionsInput>,
    @Context() context: RequestContext,
  ): Promise<List<SealedVersion>> {
    return this.unitOfWork.read(context, (tx) =>
      sealedVersionList.read(tx, sealedVersionsOf(filterOf(ask)), { ask, context, present: withPeriod }),
    );
  }

  /** 一个已封存的版本：控制总数与签名头 One sealed version with its control totals and envelope. */
  @Get('submissions/:id')
  async submission(
    @Param('id', { schema: idInput }) submissionId: string,
    @Context() context: RequestContext,
  ): Promise<SealedVersionRecord> {
    return found(await this.unitOfWork.read(context, (tx) => readSubmission(tx, submissionId)), submissionId);
  }

  /** 一个已封存版本的回执：上级的判定与核验结果 The parents' receipts of a sealed version, with what their checks found. */
  @Get('submissions/:id/receipts')
  async receipts(
    @Param('id', { schema: idInput }) submissionId: string,
    @Headers('accept-language') language: string | undefined,
    @Context() context: RequestContext,
  ): Promise<{ items: TakenReceipt[] }> {
    const items = await this.unitOfWork.read(context, (tx) => readReceipts(tx, submissionId, languageOf(language)));
    return { items };
  }

  /** 收到的数据集版本 Versions that arrived here, newest first. */
  @Get('intakes')
  intakes(
    @Query({ schema: intakesInput }) ask: z.infer<typeof intakesInput>,
    @Context() context: RequestContext,
  ): Promise<List<ArrivedIntake>> {
    const select = intakesOf({
      ...filterOf(ask),
      phase: ask.phase ?? null,
      receivedFrom: ask.receivedFrom ?? null,
      receivedTo: ask.receivedTo ?? null,
    });
    return this.unitOfWork.read(context, (tx) => intakeList.read(tx, select, { ask, context, present: withPeriod }));
  }

  /** 一个收到的版本：控制总数与签名头 One arrived version with its control totals and envelope. */
  @Get('intakes/:id')
  async intake(
    @Param('id', { schema: idInput }) intakeId: string,
    @Context() context: RequestContext,
  ): Promise<ArrivedIntakeRecord> {
    return found(await this.unitOfWork.read(context, (tx) => readIntake(tx, intakeId)), intakeId);
  }

  /** 收到版本的数据行 Rows of an arrived version. */
  @Get('intakes/:id/rows')
  intakeRows(
    @Param('id', { schema: idInput }) intakeId: string,
    @Query({ schema: rowsInput }) ask: z.infer<typeof rowsInput>,
    @Context() context: RequestContext,
  ): Promise<IntakeRows> {
    return this.unitOfWork.read(context, (tx) => readIntakeRows(tx, intakeId, { ask, context }));
  }

  /** 收到版本的核验结果 What the checks of an arrived version found. */
  @Get('intakes/:id/findings')
  findings(
    @Param('id', { schema: idInput }) intakeId: string,
    @Query({ schema: findingsInput }) ask: z.infer<typeof findingsInput>,
    @Headers('accept-language') language: string | undefined,
    @Context() context: RequestContext,
  ): Promise<List<IntakeFinding>> {
    const present = findingIn(languageOf(language));
    return this.unitOfWork.read(context, (tx) =>
      findingList.read(tx, findingsOf(intakeId, ask), { ask, context, present }),
    );
  }

  /** 下发的控制性信息 Orders on their way down. */
  @Get('orders/out')
  ordersOut(
    @Query({ schema: ordersDownInput }) ask: z.infer<typeof ordersDownInput>,
    @Context() context: RequestContext,
  ): Promise<List<OrderDown>> {
    return this.unitOfWork.read(context, (tx) => orderDownList.read(tx, ordersDown(ask), { ask, context }));
  }

  /** 收到的控制性信息 Orders from above. */
  @Get('orders/in')
  ordersIn(
    @Query({ schema: ordersInInput }) ask: z.infer<typeof ordersInInput>,
    @Context() context: RequestContext,
  ): Promise<List<OrderFromAbove>> {
    return this.unitOfWork.read(context, (tx) => orderFromAboveList.read(tx, ordersFromAbove(ask), { ask, context }));
  }

  /** 与上下级的连接 The links to parents and children, and what waits for them. */
  @Get('links')
  @AllowStaff()
  links(
    @Query({ schema: linksInput }) ask: z.infer<typeof linksInput>,
    @Context() context: RequestContext,
  ): Promise<List<PartnerLink>> {
    return this.unitOfWork.read(context, async (tx) =>
      linkList.whole(await listLinks(tx, this.config, this.clock.now().toDate()), { ask, context }),
    );
  }

  /** 告警 Alarms that nobody has closed; with `state=closed` those that somebody has. */
  @Get('alarms')
  alarms(
    @Query({ schema: alarmsInput }) ask: z.infer<typeof alarmsInput>,
    @Context() context: RequestContext,
  ): Promise<List<OpenAlarm>> {
    return this.unitOfWork.read(context, (tx) => alarmList.read(tx, alarmsOf(ask), { ask, context }));
  }

  /** 上报率矩阵 The newest version of each node, dataset and month. */
  @Get('reporting')
  reporting(
    @Query({ schema: matrixInput }) ask: z.infer<typeof matrixInput>,
    @Context() context: RequestContext,
  ): Promise<List<ReportingCell>> {
    return this.unitOfWork.read(context, async (tx) =>
      reportingList.whole(
        await reportingMatrix(tx, periodNumber(YearMonth.of(ask.from)), periodNumber(YearMonth.of(ask.to))),
        { ask, context },
      ),
    );
  }

  /** 解除告警 Closes an alarm with what was found. */
  @Post('alarms/:id/close')
  @Allow('operator')
  @HttpCode(200)
  async closeAlarm(
    @Param('id', { schema: idInput }) alarmId: string,
    @Body({ schema: closeInput }) { reason }: z.infer<typeof closeInput>,
    @Context() context: RequestContext,
  ): Promise<{ alarmId: string }> {
    return answer(await new CloseAlarm(this.unitOfWork, this.clock).execute(alarmId, reason, context));
  }

  /** Takes up a delivery that stopped. */
  @Post('deliveries/:id/resume')
  @Allow('operator')
  @HttpCode(204)
  async resume(@Param('id', { schema: idInput }) deliveryId: string): Promise<void> {
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
