import type { Tx } from '@pnet/runtime';
import { unitsBelow, type UnitInTree } from '../dimensions/units.query.js';

/**
 * How a link stands: `open` its order stream is connected; `closed` it was seen before; `never`; `relayed` reached
 * through a child; `unreachable` that child's own link is broken, so nothing is known of what lies below it; `self`.
 */
export type LinkState = 'self' | 'open' | 'closed' | 'never' | 'relayed' | 'unreachable';

/** A node of the tree as this node sees it. Instants in ISO 8601, null = never. */
export interface TopologyNode extends UnitInTree {
  readonly link: LinkState;
  /** Where `unreachable`: the node whose link is broken. */
  readonly brokenAt: string | null;
  readonly lastContactAt: Date | null;
  readonly errorCode: string | null;
  readonly clockDifferenceMs: string | null;
  /** Orders to this node that have no final answer, and the oldest of them. */
  readonly openOrders: number;
  readonly oldestOpenOrderAt: Date | null;
  /** Datasets from this node that arrived and are not judged yet. */
  readonly openIntakes: number;
  /** The last dataset that arrived from it. */
  readonly lastDataset: {
    readonly datasetId: string;
    readonly period: number;
    readonly version: number;
    readonly receivedAt: string;
  } | null;
}

/** What waits at this node to go up, by parent. */
export interface UplinkBacklog {
  readonly target: string;
  readonly waiting: number;
  readonly oldestAt: Date | null;
  readonly errorCode: string | null;
}

/** The tree below `unit` with the state of links, orders and intakes, and this node's own backlog upward. */
export async function topology(
  tx: Tx,
  question: { readonly self: string; readonly unit: string; readonly period: number },
): Promise<{ nodes: TopologyNode[]; uplinks: UplinkBacklog[] }> {
  const units = await unitsBelow(tx, question.unit, question.period);
  // A link may be broken above the asked unit: links are those of the whole tree.
  const tree = question.unit === question.self ? units : await unitsBelow(tx, question.self, question.period);
  const rows = await tx.rows<
    Omit<TopologyNode, keyof UnitInTree | keyof Standing> & {
      code: string;
      connected: boolean | null;
      via: string | null;
    }
  >(
    `select u.code, p.connected, p.via, p.last_contact_at as "lastContactAt", p.error_code as "errorCode", p.clock_difference_ms as "clockDifferenceMs",
            coalesce(o.open, 0)::int as "openOrders", o.oldest as "oldestOpenOrderAt", coalesce(i.open, 0)::int as "openIntakes",
            (select jsonb_build_object('datasetId', l.definition_id, 'period', l.period, 'version', l.version, 'receivedAt', l.received_at)
               from exchange.intake l where l.node_code = u.code order by l.received_at desc limit 1) as "lastDataset"
       from unnest($1::text[]) u (code)
       left join exchange.peer p on p.code = u.code
       left join lateral (select count(*) as open, min(issued_at) as oldest from exchange.order_out o where o.target = u.code and o.phase not in ('executed', 'refused')) o on true
       left join lateral (select count(*) as open from exchange.intake i where i.node_code = u.code and i.phase in ('receiving', 'received', 'valid')) i on true`,
    [[...new Set([...tree, ...units].map((unit) => unit.code))]],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const standings = new Map<string, Standing>();
  for (const unit of [...tree, ...units]) {
    const { connected = null, via = null } = byCode.get(unit.code) ?? {};
    standings.set(unit.code, below(linkOf(unit, question.self, connected, via), unit, question.self, standings));
  }
  const nodes = units.flatMap((unit) => {
    const [row, standing] = [byCode.get(unit.code), standings.get(unit.code)];
    if (!row || !standing) return [];
    const { connected: _connected, via: _via, ...rest } = row;
    return [{ ...unit, ...rest, ...standing }];
  });
  const uplinks = await tx.rows<UplinkBacklog>(
    `select target, count(*) filter (where phase in ('queued', 'sending'))::int as waiting, min(queued_at) filter (where phase in ('queued', 'sending')) as "oldestAt",
            (array_agg(error_code order by queued_at desc) filter (where phase in ('queued', 'sending') and error_code is not null))[1] as "errorCode"
       from exchange.delivery group by target order by target`,
  );
  return { nodes, uplinks };
}

type Standing = Pick<TopologyNode, 'link' | 'brokenAt'>;

/** Parents come first: what has no stream of its own to this node stands and falls with its parent. */
function below(link: LinkState, unit: UnitInTree, self: string, standings: ReadonlyMap<string, Standing>): Standing {
  const parent = unit.parentCode === null || unit.parentCode === self ? undefined : standings.get(unit.parentCode);
  if (!parent || link === 'open' || link === 'self') return { link, brokenAt: null };
  if (parent.link === 'unreachable') return parent;
  return parent.link === 'closed' || parent.link === 'never'
    ? { link: 'unreachable', brokenAt: unit.parentCode }
    : { link, brokenAt: null };
}

function linkOf(unit: UnitInTree, self: string, connected: boolean | null, via: string | null): LinkState {
  if (unit.code === self) return 'self';
  if (connected) return 'open';
  if (via !== null || (unit.parentCode !== self && unit.comparisonParentCode !== self)) return 'relayed';
  return connected === null ? 'never' : 'closed';
}
