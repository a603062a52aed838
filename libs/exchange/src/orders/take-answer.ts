import { ok, type Clock, type Result } from '@pnet/kernel';
import { OrderAnswer, answerText, sha256 } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { Verifier } from '../certificates/signing.js';
import { step } from '../machines/machine.js';
import { decideOrder } from '../machines/order.machine.js';
import { logMessage, raiseAlarm } from '../message-log.js';
import { orderStore } from './order-store.js';
import { badAnswer, phaseOf } from './take-order.js';

/**
 * Takes the answer of a target: proves it, moves the order on, and where the order was relayed keeps the answer for the
 * parent.
 */
export class TakeAnswer {
  constructor(
    private readonly nodeCode: string,
    private readonly verifier: Verifier,
    private readonly clock: Clock,
  ) {}

  /** Errors: `EXCH-5009` not signed by the target, or of an order that did not go to this child. */
  async execute(tx: Tx, child: string, answer: OrderAnswer): Promise<Result<void>> {
    const now = this.clock.now();
    const key = `${answer.issuerCode}/${answer.targetCode}/${answer.number}`;
    const phase = phaseOf(answer.state);
    const evidence = jsonOf(answer.evidence);
    const order = await tx.one<{ next_hop: string }>(
      'select next_hop from exchange.order_out where issuer = $1 and target = $2 and number = $3',
      key.split('/'),
    );
    if (
      !phase ||
      evidence === undefined ||
      order?.next_hop !== child ||
      !this.verifier.verify(answerText(answer), answer.signature, answer.targetCode).ok
    ) {
      await raiseAlarm(tx, now, { kind: 'bad-answer', peer: child, subject: key });
      return badAnswer(answer);
    }
    const { effects } = await step(orderStore.in(tx), decideOrder, key, { type: 'answered', phase }, now.epochMs);
    if (!effects.some((effect) => effect.type === 'keep-answer')) return ok(undefined);
    const message = Buffer.from(OrderAnswer.encode(answer).finish());
    await tx.execute(
      'update exchange.order_out set answer = $4, evidence = $5::jsonb, answered_at = $6 where issuer = $1 and target = $2 and number = $3',
      [...key.split('/'), message, evidence, answer.answeredAt],
    );
    await logMessage(tx, now, {
      direction: 'in',
      peer: child,
      kind: 'answer',
      subject: `${key.replaceAll('/', ' ')} ${phase}`,
      digest: sha256(answerText(answer)),
    });
    if (answer.issuerCode !== this.nodeCode) {
      await tx.execute(
        'update exchange.order_in set phase = $4, answer = $5, evidence = $6::jsonb, state_version = state_version + 1 where issuer = $1 and target = $2 and number = $3',
        [...key.split('/'), phase, message, evidence],
      );
    }
    return ok(undefined);
  }
}

function jsonOf(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('utf8');
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
