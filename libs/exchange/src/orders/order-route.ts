import type { Tx } from '@pnet/runtime';

/**
 * The child whose stream leads to `target`: on the way up from it by the register of units, the first that dials this
 * node; undefined where there is none.
 */
export async function nextHop(tx: Tx, self: string, target: string, month: number): Promise<string | undefined> {
  const hop = await tx.one<{ unit_code: string }>(
    'select unit_code from exchange.unit_path($1, $3) where exchange.unit_receiver(unit_code, $3) = $2 order by height limit 1',
    [target, self, month],
  );
  return hop?.unit_code;
}
