import type { AnswerStored } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import { phaseOf } from './take-order.js';

/** What both ends of an order stream read and note of `peer`, the node at the other end. Keys are `issuer/target`. */
export interface WaitingOrder {
  readonly key: string;
  readonly number: string;
  readonly message: Buffer;
}

/** Orders, statements and letters for a peer after those that it has, each series by number. */
export const ordersAfter = (
  tx: Tx,
  peer: string,
  sent: ReadonlyMap<string, bigint>,
  limit: number,
): Promise<WaitingOrder[]> =>
  tx.rows<WaitingOrder>(
    `select issuer || '/' || target as key, number, message from exchange.order_out as waiting
       left join unnest($2::text[], $3::bigint[]) as sent(key, last) on sent.key = issuer || '/' || target
      where next_hop = $1 and number > coalesce(sent.last, 0) order by issuer, target, number limit $4`,
    [peer, [...sent.keys()], [...sent.values()].map(String), limit],
  );

/** An answer that the peer who brought the order has not confirmed; its key is `issuer/target/number`. */
export interface WaitingAnswer {
  readonly key: string;
  readonly phase: string;
  readonly answer: Buffer;
}

/** Answers to what a peer brought, that it has not confirmed. */
export const answersWaiting = (tx: Tx, peer: string, limit: number): Promise<WaitingAnswer[]> =>
  tx.rows<WaitingAnswer>(
    `select issuer || '/' || target || '/' || number as key, phase, answer from exchange.order_in
      where parent = $1 and answer is not null and reported_phase is distinct from phase order by issuer, target, number limit $2`,
    [peer, limit],
  );

/** Notes that a peer has kept an answer to what it brought: the key of the order, or undefined for no known phase. */
export async function noteKept(tx: Tx, peer: string, stored: AnswerStored): Promise<string | undefined> {
  const phase = phaseOf(stored.state);
  if (!phase) return undefined;
  const key = [stored.issuerCode, stored.targetCode, stored.number.toString()];
  await tx.execute(
    'update exchange.order_in set reported_phase = $4 where issuer = $1 and target = $2 and number = $3 and parent = $5',
    [...key, phase, peer],
  );
  return key.join('/');
}
