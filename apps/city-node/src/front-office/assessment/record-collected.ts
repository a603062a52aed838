import type { Tx } from '@pnet/runtime';
import { statusWhenCollected } from './demand-status.js';

/**
 * Adds money to demands, or takes it off: the select yields `demand_id, amount` (yuan, negative to take off), one row a
 * demand. The status follows; a cancelled demand takes no money (the database refuses it). Returns how many demands
 * changed.
 */
export function recordCollected(
  tx: Tx,
  { select, params }: { select: string; params: readonly unknown[] },
): Promise<number> {
  return tx.execute(
    `
    update assessment.demand d set collected_amount = d.collected_amount + s.amount,
      status = ${statusWhenCollected('(d.collected_amount + s.amount)')}
    from (${select}) s where d.demand_id = s.demand_id`,
    params,
  );
}
