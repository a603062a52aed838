import type { DeliveryEffect, DeliveryState } from '../machines/delivery.machine.js';
import { PgMachineStore, asDate, dueAtOf } from '../machines/pg-store.js';

/**
 * Deliveries in `exchange.delivery`; rows are made where a submission is sealed or an intake is relayed. Keys are
 * delivery ids.
 */
export const deliveryStore = new PgMachineStore<DeliveryState, DeliveryEffect>({
  table: 'exchange.delivery',
  key: [['delivery_id', 'bigint']],
  columns: (state) => ({
    phase: state.phase,
    attempts: state.attempts,
    due_at: asDate(state.dueAt),
    outcome: state.outcome,
    error_code: state.errorCode,
  }),
  read: (row) => ({
    phase: row['phase'] as DeliveryState['phase'],
    attempts: row['attempts'] as number,
    dueAt: dueAtOf(row),
    outcome: row['outcome'] as DeliveryState['outcome'],
    errorCode: row['error_code'] as string | null,
  }),
});
