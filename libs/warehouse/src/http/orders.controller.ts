import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  UnitOfWork,
  answer,
  digestInput,
  idInput,
  noteInput,
  textInput,
  unitCodeInput,
  wordInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { DraftOrder } from '../control/draft-order.js';
import {
  issuedOrderList,
  issuedOrdersOf,
  orderDraftList,
  orderDraftsOf,
  type IssuedOrder,
  type OrderDraftRow,
} from '../control/orders.query.js';
import type { OrderApproval } from '../control/order-approval.query.js';
import { ReviewOrder } from '../control/review-order.js';

const draftInput = z
  .strictObject({
    kind: wordInput,
    title: textInput(200),
    targets: z.array(unitCodeInput).max(1000).default([]),
    payload: z.record(z.string(), z.unknown()),
    deadlineDays: z.number().int().min(1).max(365).default(5),
  })
  .meta({ id: 'OrderDraftInput' });
const reviewInput = z
  .strictObject({
    decision: z.enum(['issue', 'reject']),
    note: noteInput,
    digest: digestInput.optional(),
  })
  .meta({ id: 'OrderReviewInput' });
const draftsInput = z.strictObject({
  kind: wordInput.optional(),
  state: z.enum(['drafted', 'issued', 'rejected']).optional(),
  ...orderDraftList.input,
});
const ordersInput = z.strictObject({
  kind: wordInput.optional(),
  phase: wordInput.optional(),
  target: unitCodeInput.optional(),
  ...issuedOrderList.input,
});

/** Orders down: drafted by one person, issued by another, followed to the evidence of each target. */
@ApiTags('orders')
@Controller('orders')
export class OrdersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(DraftOrder) private readonly draftOrder: DraftOrder,
    @Inject(ReviewOrder) private readonly reviewOrder: ReviewOrder,
  ) {}

  /**
   * Drafts an order; an empty list of targets means all city-type nodes below, or those that the payload gives an
   * amount.
   */
  @Post()
  @Allow('handler')
  async draft(
    @Context() context: RequestContext,
    @Body({ schema: draftInput }) input: z.infer<typeof draftInput>,
  ): Promise<{ draftId: string; targets: string[] }> {
    return answer(await this.draftOrder.execute(input, context));
  }

  /** Drafts, and what became of them. */
  @Get('drafts')
  drafts(
    @Context() context: RequestContext,
    @Query({ schema: draftsInput }) ask: z.infer<typeof draftsInput>,
  ): Promise<List<OrderDraftRow>> {
    return this.unitOfWork.read(context, (tx) => orderDraftList.read(tx, orderDraftsOf(ask), { ask, context }));
  }

  /**
   * What a draft means, whole: each change with the value before, whom it reaches, what it moves at most, and the
   * digest that the decision names.
   */
  @Get('drafts/:draftId')
  async approval(
    @Context() context: RequestContext,
    @Param('draftId', { schema: idInput }) draftId: string,
  ): Promise<OrderApproval> {
    return answer(await this.reviewOrder.show(draftId, context));
  }

  /**
   * A second person issues (naming the digest of what was shown) or rejects a draft. Answers with the number given to
   * each target.
   */
  @Post(':draftId/review')
  @HttpCode(200)
  @Allow('reviewer', 'approver')
  async review(
    @Context() context: RequestContext,
    @Param('draftId', { schema: idInput }) draftId: string,
    @Body({ schema: reviewInput }) input: z.infer<typeof reviewInput>,
  ): Promise<{ draftId: string; state: string; numbers: Record<string, string> }> {
    return answer(await this.reviewOrder.execute({ draftId, ...input }, context));
  }

  /** Orders on their way with state and evidence. */
  @Get()
  list(
    @Context() context: RequestContext,
    @Query({ schema: ordersInput }) ask: z.infer<typeof ordersInput>,
  ): Promise<List<IssuedOrder>> {
    return this.unitOfWork.read(context, (tx) => issuedOrderList.read(tx, issuedOrdersOf(ask), { ask, context }));
  }
}
