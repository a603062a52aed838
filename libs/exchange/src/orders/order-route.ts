import type { Tx } from '@pnet/runtime';
import { isLetter } from '../letters/letter.js';

/**
 * The child whose stream leads to `target`: on the way up from it by the register of units, the first that dials this
 * node; undefined where there is none.
 */
async function nextHop(tx: Tx, self: string, target: string, month: number): Promise<string | undefined> {
  const hop = await tx.one<{ unit_code: string }>(
    'select unit_code from exchange.unit_path($1, $3) where exchange.unit_receiver(unit_code, $3) = $2 order by height limit 1',
    [target, self, month],
  );
  return hop?.unit_code;
}

/**
 * Where an order goes on from `self`: down where the register tells the way, else, for a letter, to `upward`; undefined
 * where there is no way.
 */
export async function wayOn(
  tx: Tx,
  self: string,
  order: { readonly target: string; readonly kind: string },
  month: number,
  upward: string | undefined,
): Promise<string | undefined> {
  return (await nextHop(tx, self, order.target, month)) ?? (isLetter(order.kind) ? upward : undefined);
}
