import type { Tx } from '@pnet/runtime';

/** `430100` → `4301`, `430000` → `43`, `000000` → ``: the part of a code that says what it is above. */
const significant = (code: string): string => code.replace(/(00)+$/, '');

/** Whether a unit stands above another in the tree of codes. */
export const isAbove = (upper: string, lower: string): boolean =>
  upper !== lower &&
  significant(lower).startsWith(significant(upper)) &&
  significant(upper).length < significant(lower).length;

/**
 * The child whose stream leads to `target`: the one that relays its datasets, or the target itself where they come
 * directly; before any came, the child whose code is above, and then the target. A child for which this node is the
 * second parent dials the other one for orders.
 */
export async function nextHop(tx: Tx, children: readonly string[], target: string): Promise<string | undefined> {
  const direct = children.includes(target) ? target : undefined;
  const learned = await tx.one<{ relayed_by: string | null }>(
    `select relayed_by from exchange.intake where node_code = $1 and role = 'statistical' order by intake_id desc limit 1`,
    [target],
  );
  if (learned?.relayed_by && children.includes(learned.relayed_by)) return learned.relayed_by;
  if (learned && learned.relayed_by === null && direct) return direct;
  return children.find((child) => isAbove(child, target)) ?? direct;
}
