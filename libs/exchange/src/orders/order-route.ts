import type { Tx } from '@pnet/runtime';

/** The child whose stream leads to `target`: on the way up from it by the register of units, the last before this node; undefined where there is none. */
export async function nextHop(tx: Tx, self: string, target: string, month: number): Promise<string | undefined> {
  const hop = await tx.one<{ unit_code: string }>(
    `with path as materialized (select unit_code, height from exchange.unit_path($1, $3))
     select below.unit_code from path own join path below on below.height = own.height - 1 where own.unit_code = $2 and own.height > 0`,
    [target, self, month],
  );
  return hop?.unit_code;
}
