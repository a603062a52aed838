import { Money, domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import { canonicalDigest, type Tx } from '@pnet/runtime';
import type { DescribedChange, OrderKind, TargetAmount } from './order-kind.js';

/** What the order is about at its targets, from the latest month of contributions that they reported here. */
export interface OrderReach {
  /** YYYYMM. */
  readonly period: number;
  /** How many of the targets that month is from. */
  readonly units: number;
  readonly payers: string;
  /** Yuan of one month. */
  readonly baseTotal: string;
  readonly demand: string;
  /** What all of them can change by in a month at most, yuan; null where no change says so by itself. */
  readonly monthAtMost: string | null;
}

/** All that a second person decides on. */
export interface OrderApproval {
  readonly draftId: string;
  readonly kind: string;
  readonly title: string;
  readonly targets: readonly string[];
  readonly deadline: Date;
  readonly payload: unknown;
  readonly changes: readonly DescribedChange[];
  /** What each target pays or is paid, in words; empty where the order moves no money. */
  readonly amounts: readonly TargetAmount[];
  /** Sum of the amounts, yuan; null where there is none. */
  readonly total: string | null;
  /** null: none of the targets has reported a month yet. */
  readonly reach: OrderReach | null;
  /**
   * SHA-256 of all above in canonical JSON, hexadecimal: the decision names it, so old values and figures are approved
   * too.
   */
  readonly digest: string;
}

interface DraftedOrder {
  readonly kind: string;
  readonly title: string;
  readonly targets: readonly string[];
  readonly payload: unknown;
  readonly deadline: Date;
}

/**
 * What a draft means: each change with the value before, whom it reaches, and the digest. Errors: `WHSE-4004` unknown
 * draft.
 */
export async function orderApproval(
  tx: Tx,
  draftId: string,
  kinds: readonly OrderKind[],
  now: Instant,
): Promise<Result<OrderApproval>> {
  const draft = await tx.one<DraftedOrder>(
    'select kind, title, targets, payload, deadline from warehouse.order_draft where draft_id = $1',
    [draftId],
  );
  if (!draft) return err(domainError('WHSE-4004', { draft: draftId }));
  const kind = kinds.find((one) => one.kind === draft.kind);
  const changes = (await kind?.describe?.(tx, draft.payload, now)) ?? [];
  const amounts = kind?.amounts?.(draft.payload) ?? [];
  const total = amounts.length > 0 ? Money.sum(amounts.map((one) => Money.of(one.amount))).toString() : null;
  const shown = { draftId, ...draft, changes, amounts, total, reach: await reachOf(tx, draft.targets, changes) };
  return ok({ ...shown, digest: canonicalDigest({ ...shown, deadline: draft.deadline.toISOString() }) });
}

async function reachOf(
  tx: Tx,
  targets: readonly string[],
  changes: readonly DescribedChange[],
): Promise<OrderReach | null> {
  const found = await tx.one<Omit<OrderReach, 'monthAtMost'>>(
    `select period, count(distinct reporting_unit)::integer as units, coalesce(sum(payers), 0)::bigint as payers, coalesce(sum(base_total), 0)::numeric(18,2) as "baseTotal",
            coalesce(sum(demand_employer), 0) + coalesce(sum(demand_personal), 0) as demand
       from warehouse.fact_pi02 where reporting_unit = any ($1) and period = (select max(period) from warehouse.fact_pi02 where reporting_unit = any ($1)) group by period`,
    [targets],
  );
  if (!found) return null;
  // Both bounds are never felt by one person, so the larger of them limits all.
  const each = changes.flatMap(({ perPersonAtMost }) => (perPersonAtMost === null ? [] : [Money.of(perPersonAtMost)]));
  const most = each.reduce<Money | undefined>((largest, one) => largest?.max(one) ?? one, undefined);
  return { ...found, monthAtMost: most ? Money.fromFen(most.toFen() * BigInt(found.payers)).toString() : null };
}
