/** How many orders of each phase, by draft: what a person wants to know at a glance. */
export function phaseCounts(
  orders: readonly { readonly phase: string; readonly overdue: boolean }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const order of orders) {
    const phase = order.overdue && order.phase !== 'executed' && order.phase !== 'refused' ? 'overdue' : order.phase;
    counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  return counts;
}
