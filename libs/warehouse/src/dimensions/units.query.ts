import type { Tx } from '@pnet/runtime';

/** A reporting unit in a month. */
export interface UnitInTree {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly tier: 'city' | 'province' | 'national';
  readonly regionCode: string;
  readonly parentCode: string | null;
  readonly comparisonParentCode: string | null;
  /** Levels below the asked unit; 0 is the unit itself. */
  readonly depth: number;
}

/**
 * A unit and everything below it along statistical parents in a month `YYYYMM`, top down. Empty when the unit is not
 * known.
 */
export const unitsBelow = (tx: Tx, root: string, period: number): Promise<UnitInTree[]> =>
  tx.rows<UnitInTree>(
    `select u.unit_code as code, u.name, u.kind, u.tier, u.region_code as "regionCode", u.parent_code as "parentCode",
          u.comparison_parent_code as "comparisonParentCode", t.depth
     from warehouse.subtree($1, $2) t
     join warehouse.reporting_unit u on u.unit_code = t.unit_code and u.superseded_at is null and u.valid_from <= $2 and (u.valid_to is null or u.valid_to >= $2)
    order by t.depth, u.unit_code`,
    [root, period],
  );
