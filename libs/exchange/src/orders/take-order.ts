import { domainError, err, type Clock, type Instant, type Result } from '@pnet/kernel';
import { Order, OrderAnswer, OrderState, answerText, orderText, sha256 } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { Signer, Verifier } from '../certificates/signing.js';
import { decideOrderInbox, type OrderInboxEffect } from '../machines/order-inbox.machine.js';
import { decideOrder } from '../machines/order.machine.js';
import { step } from '../machines/machine.js';
import { isLetter } from '../letters/letter.js';
import { logMessage, raiseAlarm } from '../message-log.js';
import { isRegistered, monthOf, standsAbove } from '../units/units.query.js';
import { monthBeforeMove, wayOn } from './order-route.js';
import { insertOrderOut, orderInboxStore } from './order-store.js';

/** What became of an order that came over a parent's stream. `wanted`: the first number that is missing. */
export interface TakenOrder {
  readonly accepted: boolean;
  readonly again: boolean;
  readonly wanted?: bigint;
  readonly refused?: string;
}

/** What taking orders needs of its node. */
export interface OrderTakingNode {
  readonly code: string;
  readonly parents: readonly string[];
  /** Parents that may order whatever the register says: the statistical one of the configuration. */
  readonly issuers?: readonly string[];
}

/** Kinds that a child may state upwards about what lies below it. */
const STATEMENTS: readonly string[] = ['unit-register'];

/**
 * Takes an order in: proves the issuer, keeps to the numbers, stores it to be applied here or relays it below with its
 * signature.
 */
export class TakeOrder {
  constructor(
    private readonly node: OrderTakingNode,
    private readonly signer: Signer,
    private readonly verifier: Verifier,
    private readonly clock: Clock,
  ) {}

  /** In one transaction with whatever else the stream's message does. */
  async execute(tx: Tx, parent: string, order: Order): Promise<TakenOrder> {
    const now = this.clock.now();
    const text = orderText(order);
    const trusted =
      this.verifier.verify(text, order.signature, order.issuerCode).ok &&
      (this.node.parents.includes(parent)
        ? await this.mayIssue(tx, order, now)
        : await this.mayState(tx, parent, order, now));
    const key = `${order.issuerCode}/${order.targetCode}`;
    const event = { type: 'order', number: order.number, digest: sha256(text).toString('hex'), trusted } as const;
    const { effects } = trusted
      ? await step(orderInboxStore.in(tx), decideOrderInbox, key, event, now.epochMs)
      : decideOrderInbox((await orderInboxStore.in(tx).load(key)).state, event, now.epochMs);
    for (const effect of effects) await this.carryOut(tx, parent, order, effect, now);
    const wanted = effects.find((effect) => effect.type === 'ask')?.from;
    const refused = effects.find((effect) => effect.type === 'refuse')?.code;
    return {
      accepted: effects.some((effect) => effect.type === 'accept'),
      again: effects.some((effect) => effect.type === 'answer-again'),
      ...(wanted === undefined ? {} : { wanted }),
      ...(refused === undefined ? {} : { refused }),
    };
  }

  /**
   * Only units above may order: a parent, or one that stands above in the register; and only this node and those below
   * it. A letter may be of anybody who signed it. A target that is not known yet waits.
   */
  private async mayIssue(tx: Tx, order: Order, now: Instant): Promise<boolean> {
    const month = monthOf(now);
    const above =
      isLetter(order.kind) ||
      (this.node.issuers ?? this.node.parents).includes(order.issuerCode) ||
      (await standsAbove(tx, order.issuerCode, this.node.code, month));
    if (!above || order.targetCode === this.node.code) return above;
    const before = monthBeforeMove({ kind: order.kind, payload: payloadOf(order) });
    return (
      (await standsAbove(tx, this.node.code, order.targetCode, month)) ||
      (before !== undefined && (await standsAbove(tx, this.node.code, order.targetCode, before))) ||
      !(await isRegistered(tx, order.targetCode))
    );
  }

  /** A child states by its own name, to this node, what it may; and brings letters of its own and from below it. */
  private async mayState(tx: Tx, child: string, order: Order, now: Instant): Promise<boolean> {
    if (isLetter(order.kind))
      return order.issuerCode === child || (await standsAbove(tx, child, order.issuerCode, monthOf(now)));
    return order.issuerCode === child && order.targetCode === this.node.code && STATEMENTS.includes(order.kind);
  }

  private async carryOut(tx: Tx, parent: string, order: Order, effect: OrderInboxEffect, now: Instant): Promise<void> {
    switch (effect.type) {
      case 'accept':
        return this.accept(tx, parent, order, now);
      case 'answer-again': {
        await tx.execute(
          'update exchange.order_in set reported_phase = null where issuer = $1 and target = $2 and number = $3',
          [order.issuerCode, order.targetCode, order.number.toString()],
        );
        return;
      }
      case 'alarm':
        return raiseAlarm(tx, now, {
          kind: effect.kind,
          peer: parent,
          subject: `${order.issuerCode} ${order.targetCode} ${order.number}`,
          detail: { kind: order.kind.slice(0, 60) },
        });
      case 'ask':
      case 'refuse':
    }
  }

  private async accept(tx: Tx, parent: string, order: Order, now: Instant): Promise<void> {
    const own = order.targetCode === this.node.code;
    const answer = own ? signAnswer(this.signer, order, OrderState.ORDER_STATE_DELIVERED, '{}', now) : undefined;
    const number = order.number.toString();
    const payload = Buffer.from(order.payload).toString('utf8');
    const message = Buffer.from(Order.encode(order).finish());
    await tx.execute(
      `insert into exchange.order_in (issuer, target, number, parent, kind, payload, message, owner, issued_at, deadline, received_at, phase, answer, due_at, state_version)
       values (:issuer, :target, :number, :parent, :kind, :payload::jsonb, :message, :owner, :issuedAt, :deadline, :receivedAt, 'delivered', :answer, :dueAt, 1)`,
      {
        issuer: order.issuerCode,
        target: order.targetCode,
        number,
        parent,
        kind: order.kind,
        payload,
        message,
        owner: order.owner,
        issuedAt: order.issuedAt,
        deadline: order.dueAt,
        receivedAt: now.toDate(),
        answer: answer ? Buffer.from(OrderAnswer.encode(answer).finish()) : null,
        dueAt: own ? now.toDate() : null,
      },
    );
    await logMessage(tx, now, {
      direction: 'in',
      peer: parent,
      kind: 'order',
      subject: `${order.issuerCode} ${order.targetCode} ${number} ${order.kind}`,
      digest: sha256(orderText(order)),
    });
    if (!own && !(await this.relay(tx, parent, order, now)))
      await raiseAlarm(tx, now, {
        kind: 'no-route',
        peer: parent,
        subject: `${order.issuerCode} ${order.targetCode} ${number}`,
      });
  }

  /** Passes an order on unchanged where the register tells the way; a letter from below goes up where it does not. */
  private async relay(tx: Tx, from: string, order: Order, now: Instant): Promise<boolean> {
    const upward = this.node.parents.includes(from) ? undefined : (this.node.issuers ?? this.node.parents)[0];
    const { targetCode: target, kind } = order;
    const hop = await wayOn(tx, this.node.code, { target, kind, payload: payloadOf(order) }, monthOf(now), upward);
    if (hop === undefined) return false;
    const begun = decideOrder(null, { type: 'issued', deadline: Date.parse(order.dueAt) }, now.epochMs).state;
    await insertOrderOut(tx, {
      issuer: order.issuerCode,
      target: order.targetCode,
      number: order.number.toString(),
      nextHop: hop,
      kind: order.kind,
      payload: Buffer.from(order.payload).toString('utf8'),
      message: Buffer.from(Order.encode(order).finish()),
      owner: order.owner,
      issuedAt: order.issuedAt,
      deadline: order.dueAt,
      phase: 'issued',
      dueAt: begun?.dueAt ?? null,
    });
    return true;
  }

  /** Passes on what waited for its target to be registered. Returns how many orders went on. */
  async relayWaiting(tx: Tx): Promise<number> {
    const waiting = await tx.rows<{ message: Buffer; parent: string; issuer: string; target: string; number: string }>(
      `select message, parent, issuer, target, number from exchange.order_in i where target <> $1 and not exists (
         select from exchange.order_out o where o.issuer = i.issuer and o.target = i.target and o.number = i.number) order by issuer, target, number limit 100`,
      [this.node.code],
    );
    const now = this.clock.now();
    let passed = 0;
    for (const { message, parent, issuer, target, number } of waiting) {
      if (!(await this.relay(tx, parent, Order.decode(message), now))) continue;
      await tx.execute(
        `update exchange.alarm set closed_at = $3, closed_by = 'exchange' where kind = 'no-route' and peer = $1 and subject = $2 and closed_at is null`,
        [parent, `${issuer} ${target} ${number}`, now.toDate()],
      );
      passed += 1;
    }
    return passed;
  }
}

/** An answer signed by the target. `evidence` is JSON text. */
export function signAnswer(
  signer: Signer,
  order: Pick<Order, 'issuerCode' | 'targetCode' | 'number'>,
  state: OrderState,
  evidence: string,
  now: Instant,
): OrderAnswer {
  const answer: OrderAnswer = {
    issuerCode: order.issuerCode,
    targetCode: order.targetCode,
    number: order.number,
    state,
    evidence: Buffer.from(evidence, 'utf8'),
    answeredAt: now.toString(),
    signature: undefined,
  };
  return { ...answer, signature: signer.sign(answerText(answer)) };
}

const PHASE: Partial<Record<OrderState, 'delivered' | 'installed' | 'executed' | 'refused'>> = {
  [OrderState.ORDER_STATE_DELIVERED]: 'delivered',
  [OrderState.ORDER_STATE_INSTALLED]: 'installed',
  [OrderState.ORDER_STATE_EXECUTED]: 'executed',
  [OrderState.ORDER_STATE_REFUSED]: 'refused',
};

/** The phase that an answer tells, or undefined for none that is known. */
export const phaseOf = (state: OrderState): 'delivered' | 'installed' | 'executed' | 'refused' | undefined =>
  PHASE[state];

/** The wire's word for a phase. */
export const stateOf: Record<'delivered' | 'installed' | 'executed' | 'refused', OrderState> = {
  delivered: OrderState.ORDER_STATE_DELIVERED,
  installed: OrderState.ORDER_STATE_INSTALLED,
  executed: OrderState.ORDER_STATE_EXECUTED,
  refused: OrderState.ORDER_STATE_REFUSED,
};

/** Refuses an answer that cannot be trusted. */
export const badAnswer = (answer: Pick<OrderAnswer, 'issuerCode' | 'targetCode' | 'number'>): Result<never> =>
  err(
    domainError('EXCH-5009', {
      issuer: answer.issuerCode,
      target: answer.targetCode,
      number: answer.number.toString(),
    }),
  );

/** The payload of an order; undefined where it is no JSON. */
function payloadOf(order: Order): unknown {
  try {
    return JSON.parse(Buffer.from(order.payload).toString('utf8'));
  } catch {
    return undefined;
  }
}
