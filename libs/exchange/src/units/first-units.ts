import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { recordUnits } from './record-units.js';
import type { UnitLine } from './unit-line.js';

/** A node as its own configuration tells it. */
export interface NodePlace {
  readonly code: string;
  readonly name?: string;
  readonly tier?: UnitLine['tier'];
  readonly regionCode?: string;
  readonly parents: readonly { readonly code: string; readonly role: 'statistical' | 'comparison' | 'other-months' }[];
  readonly children: readonly string[];
}

const ALWAYS = 199_001;
const kindOf = { national: 'nation', province: 'province', city: 'city' } as const;

/**
 * Begins an empty register with what the node was configured with: itself, its parents, and children below it. Whoever
 * enrols a node, and the seed of a country, record true lines before; from then on orders alone change it. Returns how
 * many lines were recorded.
 */
export async function recordFirstUnits(tx: Tx, node: NodePlace, now: Instant): Promise<number> {
  if (await tx.one('select 1 from exchange.reporting_unit limit 1')) return 0;
  const parentOf = (role: 'statistical' | 'comparison'): string | null =>
    node.parents.find((parent) => parent.role === role)?.code ?? null;
  const tier =
    node.tier ?? (parentOf('statistical') === null ? 'national' : node.children.length > 0 ? 'province' : 'city');
  const line = (code: string, rest: Partial<UnitLine> & Pick<UnitLine, 'tier' | 'parentCode'>): UnitLine => ({
    code,
    name: code,
    kind: kindOf[rest.tier],
    regionCode: code,
    comparisonParentCode: null,
    validFrom: ALWAYS,
    validTo: null,
    ...rest,
  });
  const [statistical, comparison] = [parentOf('statistical'), parentOf('comparison')];
  const childTier = tier === 'national' ? 'province' : 'city';
  const lines = [
    ...[statistical, comparison].flatMap((code) =>
      code === null
        ? []
        : [line(code, { tier: tier === 'city' && code === statistical ? 'province' : 'national', parentCode: null })],
    ),
    line(node.code, {
      tier,
      name: node.name ?? node.code,
      regionCode: node.regionCode ?? node.code,
      parentCode: statistical,
      comparisonParentCode: comparison,
    }),
    ...node.children.map((code) => line(code, { tier: childTier, parentCode: node.code })),
  ];
  return recordUnits(tx, lines, { at: now, origin: 'first' });
}
