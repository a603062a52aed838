import { YearMonth } from '@pnet/kernel';
import { demonstrationUnits, type ReportingUnit } from '@pnet/standards';
import { monthNumber } from './month-number.js';
import type { UnitLine } from './sync-dimensions.js';

const ALWAYS = 199001;
const tierOf = (kind: ReportingUnit['kind']): UnitLine['tier'] =>
  kind === 'nation' ? 'national' : kind === 'province' || kind === 'corps' ? 'province' : 'city';

const lineOf = (unit: ReportingUnit): UnitLine => ({
  code: unit.code,
  name: unit.name.zh,
  kind: unit.kind,
  tier: tierOf(unit.kind),
  regionCode: unit.region,
  parentCode: unit.statisticalParent,
  comparisonParentCode: unit.secondParent ?? null,
  validFrom: monthNumber(YearMonth.of(unit.validFrom)),
  validTo: unit.validTo ? monthNumber(YearMonth.of(unit.validTo)) : null,
});

/** Who a node is and whom it may hear from, as far as lines of units need it. */
export interface NodePlace {
  readonly code: string;
  readonly name: string;
  readonly tier: UnitLine['tier'];
  readonly regionCode: string;
  readonly parents: readonly { readonly code: string; readonly role: 'statistical' | 'comparison' }[];
  readonly children: readonly string[];
}

/** Lines of the standards' units, and of this node and its children where the standards do not have them. */
export function unitLinesOf(node: NodePlace): UnitLine[] {
  const known = demonstrationUnits.map(lineOf);
  const has = (code: string): boolean => known.some((line) => line.code === code);
  const own: UnitLine = {
    code: node.code,
    name: node.name,
    kind: node.tier === 'national' ? 'nation' : node.tier,
    tier: node.tier,
    regionCode: node.regionCode,
    parentCode: node.parents.find((parent) => parent.role === 'statistical')?.code ?? null,
    comparisonParentCode: node.parents.find((parent) => parent.role === 'comparison')?.code ?? null,
    validFrom: ALWAYS,
    validTo: null,
  };
  const childTier: UnitLine['tier'] = node.tier === 'national' ? 'province' : 'city';
  const children = node.children
    .filter((code) => !has(code))
    .map((code): UnitLine => ({
      code,
      name: code,
      kind: childTier,
      tier: childTier,
      regionCode: code,
      parentCode: node.code,
      comparisonParentCode: null,
      validFrom: ALWAYS,
      validTo: null,
    }));
  return [...known, ...(has(node.code) ? [] : [own]), ...children];
}
