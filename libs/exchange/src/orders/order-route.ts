import type { Tx } from '@pnet/runtime';

/** `430100` → `4301`, `430000` → `43`, `000000` → ``: the part of a code that says what it is above. */
const significant = (code: string): string => code.replace(/(00)+$/, '');

/** Whether a unit stands above another in the tree of codes. */
export const isAbove = (upper: string, lower: string): boolean => upper !== lower && significant(lower).startsWith(significant(upper)) && significant(upper).length < significant(lower).length;

/** The child whose stream leads to `target`: itself, the one it was relayed by, or the one whose code is above; undefined when none does. */
export async function nextHop(tx: Tx, children: readonly string[], target: string): Promise<string | undefined> {
  if (children.includes(target)) return target;
  const learned = await tx.one<{ relayed_by: string }>(
    `select relayed_by from exchange.intake where node_code = $1 and role = 'statistical' and relayed_by = any($2) order by intake_id desc limit 1`, [target, children]);
  return learned?.relayed_by ?? children.find((child) => isAbove(child, target));
}
