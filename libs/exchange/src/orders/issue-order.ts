import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { Order, orderText, sha256 } from '@pnet/contracts';
import { canonicalJson, type Tx } from '@pnet/runtime';
import type { Signer } from '../certificates/signing.js';
import { nextNumber } from '../counter.js';
import { decideOrder } from '../machines/order.machine.js';
import { logMessage } from '../message-log.js';
import type { Parents } from '../units/parents.js';
import { monthOf } from '../units/units.query.js';
import { wayOn } from './order-route.js';
import { insertOrderOut } from './order-store.js';

/** An order to be issued to one node below, a statement to a parent, or a letter to any unit. */
export interface OrderRequest {
  readonly target: string;
  /** For example `scan-request`. */
  readonly kind: string;
  /** JSON; its shape belongs to the kind. */
  readonly payload: unknown;
  /** By when it must be executed or refused. */
  readonly deadline: Instant;
  /** Who answers for it here: a user or post. */
  readonly owner: string;
}

/** An issued order: its number is the next of this issuer to this target. */
export interface IssuedOrder {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
}

const MAX_PAYLOAD_BYTES = 2_097_152;

/**
 * Issues orders in the transaction of the act that decides them: numbered without gaps, signed, and waiting for the
 * child's stream.
 */
export class IssueOrder {
  constructor(
    private readonly nodeCode: string,
    /** The statistical one takes letters up. */
    private readonly parents: Parents,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /**
   * To a parent goes a statement of what was changed below this node; it is answered like an order. A letter whose
   * target is not below goes up.
   */
  private async hopTo(tx: Tx, request: OrderRequest, now: Instant): Promise<string | undefined> {
    await this.parents.refresh(tx, now);
    if (this.parents.codes.includes(request.target)) return request.target;
    if (request.target === this.nodeCode) return undefined;
    return wayOn(tx, this.nodeCode, request, monthOf(now), this.parents.statistical[0]);
  }

  /** Errors: `EXCH-5004` no way to the target, `EXCH-5006` the payload is too large. */
  async execute(tx: Tx, request: OrderRequest): Promise<Result<IssuedOrder>> {
    const now = this.clock.now();
    const hop = await this.hopTo(tx, request, now);
    if (hop === undefined) return err(domainError('EXCH-5004', { target: request.target }));
    const payload = canonicalJson(request.payload);
    if (Buffer.byteLength(payload) > MAX_PAYLOAD_BYTES)
      return err(
        domainError('EXCH-5006', {
          kind: request.kind,
          reason: `${Buffer.byteLength(payload)} > ${MAX_PAYLOAD_BYTES}`,
        }),
      );
    const numbered = await nextNumber(tx, `order:${request.target}`);
    const number = numbered.toString();
    const order: Order = {
      issuerCode: this.nodeCode,
      targetCode: request.target,
      number: numbered,
      kind: request.kind,
      payload: Buffer.from(payload, 'utf8'),
      issuedAt: now.toString(),
      dueAt: request.deadline.toString(),
      owner: request.owner,
      signature: undefined,
    };
    order.signature = this.signer.sign(orderText(order));
    const begun = decideOrder(null, { type: 'issued', deadline: request.deadline.epochMs }, now.epochMs).state;
    const message = Buffer.from(Order.encode(order).finish());
    await insertOrderOut(tx, {
      issuer: this.nodeCode,
      target: request.target,
      number,
      nextHop: hop,
      kind: request.kind,
      payload,
      message,
      owner: request.owner,
      issuedAt: order.issuedAt,
      deadline: order.dueAt,
      phase: begun?.phase ?? 'issued',
      dueAt: begun?.dueAt ?? null,
    });
    await logMessage(tx, now, {
      direction: 'out',
      peer: hop,
      kind: 'order',
      subject: `${order.issuerCode} ${order.targetCode} ${number} ${order.kind}`,
      digest: sha256(orderText(order)),
    });
    return ok({ issuer: this.nodeCode, target: request.target, number });
  }
}
