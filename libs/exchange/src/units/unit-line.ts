import { YearMonth } from '@pnet/kernel';
import { tierOfKind, type ReportingUnit, type ReportingUnitKind } from '@pnet/standards';

/** A line of the register of units: what holds for a unit in months `YYYYMM`. */
export interface UnitLine {
  readonly code: string;
  /** In Chinese. */
  readonly name: string;
  readonly nameEn?: string;
  readonly kind: ReportingUnitKind;
  readonly tier: 'city' | 'province' | 'national';
  /** GB/T 2260; not the unit's code. */
  readonly regionCode: string;
  /** The one statistical parent; null at the root. */
  readonly parentCode: string | null;
  /** A second parent, for comparison only. */
  readonly comparisonParentCode: string | null;
  /** Where the node of the new parent listens, `host:port`, as the order says that moves the unit. */
  readonly parentAddress?: string | null;
  /** First and last month for which the line holds. */
  readonly validFrom: number;
  readonly validTo: number | null;
  /** Units that this one came from by a split or merge in its first month. */
  readonly predecessors?: readonly string[];
}

/** The line of a unit as the standards write it. */
export const lineOfUnit = (unit: ReportingUnit): UnitLine => ({
  code: unit.code,
  name: unit.name.zh,
  nameEn: unit.name.en,
  kind: unit.kind,
  tier: tierOfKind(unit.kind),
  regionCode: unit.region,
  parentCode: unit.statisticalParent,
  comparisonParentCode: unit.secondParent ?? null,
  validFrom: YearMonth.of(unit.validFrom).number,
  validTo: unit.validTo ? YearMonth.of(unit.validTo).number : null,
});

/** Whether a line holds in a month. */
export const holdsIn = (line: UnitLine, month: number): boolean =>
  line.validFrom <= month && (line.validTo === null || line.validTo >= month);
