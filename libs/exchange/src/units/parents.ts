import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { ParentLink } from '../exchange-options.js';
import { monthOf } from './units.query.js';

interface OwnLine {
  readonly receiver: string | null;
  readonly comparison: string | null;
  readonly address: string | null;
  readonly holds: boolean;
}

/**
 * Lines of the unit $1, in the month $2 or the nearest of their own.
 *
 * `own`: the unit's lines with the node that takes what it sends; `address` is of any unit that was moved below that
 * node, for a unit moves with what stands above it too.
 */
const OWN_LINES = `
  with own as (
    select valid_from, exchange.unit_receiver(unit_code, least(greatest(valid_from, $2), coalesce(valid_to, 999912))) as receiver, comparison_parent_code as comparison,
      valid_from <= $2 and (valid_to is null or valid_to >= $2) as holds
    from exchange.reporting_unit where unit_code = $1 and superseded_at is null)
  select receiver, comparison, holds,
    (select m.parent_address from exchange.reporting_unit m where m.superseded_at is null and m.parent_address is not null
      and exchange.unit_receiver(m.unit_code, m.valid_from) = receiver order by m.recorded_at desc limit 1) as address
  from own order by valid_from`;

/**
 * The parents of this node as its register has them now. A move takes effect while the node runs: the new parent is
 * dialled and may order, the former one keeps the months of before. Where a parent listens says the configuration, or
 * else the order that moved the unit.
 */
export class Parents {
  private links: readonly ParentLink[];

  constructor(private readonly node: { readonly unit: string; readonly configured: readonly ParentLink[] }) {
    this.links = node.configured;
  }

  /** Every parent whose address is known, with its part in the present month. */
  get all(): readonly ParentLink[] {
    return this.links;
  }

  /** Codes of all of them: what comes from these comes from above. */
  get codes(): readonly string[] {
    return this.links.map(({ code }) => code);
  }

  /** The parent whose totals contain this node in the present month, which orders and takes letters up. */
  get statistical(): readonly string[] {
    return this.links.filter(({ role }) => role === 'statistical').map(({ code }) => code);
  }

  /** Reads the register again. A unit that it does not have keeps its configuration. */
  async refresh(tx: Tx, now: Instant): Promise<void> {
    const lines = await tx.rows<OwnLine>(OWN_LINES, [this.node.unit, monthOf(now)]);
    const present = lines.find((line) => line.holds);
    if (!present) return;
    const addresses = new Map(this.node.configured.map(({ code, url }) => [code, url]));
    for (const { receiver, address } of lines)
      if (receiver !== null && address !== null && !addresses.has(receiver)) addresses.set(receiver, address);
    const roleOf = (code: string): ParentLink['role'] =>
      code === present.receiver ? 'statistical' : code === present.comparison ? 'comparison' : 'other-months';
    this.links = [...addresses].map(([code, url]) => ({ code, url, role: roleOf(code) }));
  }
}
