import { DomainFailure, domainError } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * Adds late fees 滞纳金 and interest 补缴利息 to demands that are owed: the select yields `demand_id, kind, amount,
 * accrued_from, accrued_through, principal, daily_rate, reason` (kind `late-fee` or `interest`, amounts in yuan, the
 * rate a factor a day), any number of rows for a demand. They are no money of the individual account. Set-based, in the
 * caller's transaction; returns the number of charges. Throws `ASMT-1109` where a demand is not owed.
 */
export async function addCharges(
  tx: Tx,
  { select, params, at, by }: { select: string; params: readonly unknown[]; at: string; by: string },
): Promise<number> {
  const [time, user] = [`$${params.length + 1}`, `$${params.length + 2}`];
  const done = await tx.one<{ charges: number; charged: number; demands: number }>(
    `
    with asked as materialized (${select}),
    charge as (
      insert into assessment.demand_charge (demand_id, kind, charge_no, amount, accrued_from, accrued_through, principal, daily_rate, reason, charged_by, charged_at)
      select a.demand_id, a.kind, coalesce((select max(c.charge_no) from assessment.demand_charge c where c.demand_id = a.demand_id and c.kind = a.kind), 0)
          + row_number() over (partition by a.demand_id, a.kind order by a.accrued_from, a.accrued_through),
        a.amount, a.accrued_from, a.accrued_through, a.principal, a.daily_rate, a.reason, ${user}, ${time}::timestamptz
      from asked a returning 1),
    sum as (
      select demand_id, coalesce(sum(amount) filter (where kind = 'late-fee'), 0) as late_fee, coalesce(sum(amount) filter (where kind = 'interest'), 0) as interest
      from asked group by demand_id),
    charged as (
      update assessment.demand d set late_fee = d.late_fee + s.late_fee, interest = d.interest + s.interest, amount = d.amount + s.late_fee + s.interest
      from sum s where d.demand_id = s.demand_id and d.status in ('open', 'part') returning 1)
    select (select count(*) from charge)::integer as charges, (select count(*) from charged)::integer as charged, (select count(*) from sum)::integer as demands`,
    [...params, at, by],
  );
  if (done && done.charged !== done.demands)
    throw new DomainFailure(domainError('ASMT-1109', { demands: done.demands - done.charged }));
  return done?.charges ?? 0;
}
