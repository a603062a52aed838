import type { Tx } from '@pnet/runtime';
import type { OrderEffect, OrderState } from '../machines/order.machine.js';
import type { OrderInboxEffect, OrderInboxState } from '../machines/order-inbox.machine.js';
import { PgMachineStore, asDate, dueAtOf } from '../machines/pg-store.js';

/** Orders going down, in `exchange.order_out`. Keys are `issuer/target/number`; issuing and relaying make the rows. */
export const orderStore = new PgMachineStore<OrderState, OrderEffect>({
  table: 'exchange.order_out',
  key: [
    ['issuer', 'text'],
    ['target', 'text'],
    ['number', 'bigint'],
  ],
  columns: (state) => ({ phase: state.phase, overdue: state.overdue, due_at: asDate(state.dueAt) }),
  read: (row) => ({
    phase: row['phase'] as OrderState['phase'],
    overdue: row['overdue'] as boolean,
    deadline: (row['deadline'] as Date).getTime(),
    dueAt: dueAtOf(row),
  }),
});

/** How far an issuer's orders have come in, in `exchange.order_inbox`. Keys are `issuer/target`. */
export const orderInboxStore = new PgMachineStore<OrderInboxState, OrderInboxEffect>({
  table: 'exchange.order_inbox',
  key: [
    ['issuer', 'text'],
    ['target', 'text'],
  ],
  columns: (state) => ({ last_number: state.last.toString(), digests: JSON.stringify(state.digests) }),
  read: (row) => ({
    last: BigInt(row['last_number'] as string),
    digests: row['digests'] as OrderInboxState['digests'],
    dueAt: null,
  }),
  insert: async (tx, [issuer, target], state) =>
    (await tx.execute(
      'insert into exchange.order_inbox (issuer, target, last_number, digests, state_version) values ($1, $2, $3, $4::jsonb, 1) on conflict do nothing',
      [issuer, target, state.last.toString(), JSON.stringify(state.digests)],
    )) === 1,
});

/** Writes an order that goes down: issued here, or relayed. */
export async function insertOrderOut(
  tx: Tx,
  order: {
    readonly issuer: string;
    readonly target: string;
    readonly number: string;
    readonly nextHop: string;
    readonly kind: string;
    readonly payload: string;
    readonly message: Buffer;
    readonly owner: string;
    readonly issuedAt: string;
    readonly deadline: string;
    readonly phase: OrderState['phase'];
    readonly dueAt: number | null;
  },
): Promise<void> {
  await tx.execute(
    `insert into exchange.order_out (issuer, target, number, next_hop, kind, payload, message, owner, issued_at, deadline, phase, due_at, state_version)
     values (:issuer, :target, :number, :nextHop, :kind, :payload::jsonb, :message, :owner, :issuedAt, :deadline, :phase, :dueAt, 1) on conflict (issuer, target, number) do nothing`,
    {
      issuer: order.issuer,
      target: order.target,
      number: order.number,
      nextHop: order.nextHop,
      kind: order.kind,
      payload: order.payload,
      message: order.message,
      owner: order.owner,
      issuedAt: order.issuedAt,
      deadline: order.deadline,
      phase: order.phase,
      dueAt: asDate(order.dueAt),
    },
  );
}
