import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { DeliveryRoleName } from '../exchange-options.js';
import type { UnitLine } from './unit-line.js';

const LINE = `unit_code as code, name_zh as name, name_en as "nameEn", kind, tier, region_code as "regionCode", parent_code as "parentCode",
  comparison_parent_code as "comparisonParentCode", parent_address as "parentAddress", valid_from as "validFrom", valid_to as "validTo", predecessors`;

/** The month `YYYYMM` of an instant, China time: which parents hold now. */
export const monthOf = (now: Instant): number => Number(now.toPlainDate().yearMonth.toCompact());

/** All lines of the register that are current, by unit and month. */
export const registerLines = (tx: Tx): Promise<UnitLine[]> =>
  tx.rows<UnitLine>(
    `select ${LINE} from exchange.reporting_unit where superseded_at is null order by unit_code, valid_from`,
  );

/**
 * Whether a node may dial here: by some line, of whatever month, this node is its receiver or second parent. What it
 * sends is judged by its month.
 */
export async function mayDial(tx: Tx, self: string, peer: string): Promise<boolean> {
  const found = await tx.one(
    'select 1 from exchange.reporting_unit where unit_code = $1 and superseded_at is null and $2 in (comparison_parent_code, exchange.unit_receiver(unit_code, valid_from)) limit 1',
    [peer, self],
  );
  return found !== undefined;
}

/** Whether `upper` stands above `unit` now. */
export async function standsAbove(tx: Tx, upper: string, unit: string, month: number): Promise<boolean> {
  return (
    (await tx.one('select 1 from exchange.unit_path($1, $3) where unit_code = $2 and height > 0', [
      unit,
      upper,
      month,
    ])) !== undefined
  );
}

/** Whether the register has the unit at all. */
export async function isRegistered(tx: Tx, unit: string): Promise<boolean> {
  return (await tx.one('select 1 from exchange.reporting_unit where unit_code = $1 limit 1', [unit])) !== undefined;
}

/**
 * Whether this node takes a unit's datasets of a month: the unit holds in it and lies below this node, or has it as
 * second parent. Errors: `EXCH-1109`; what is refused so is sent again, for the order that brings the unit may still be
 * on its way.
 */
export async function expectedHere(
  tx: Tx,
  self: string,
  sent: { readonly unit: string; readonly month: number; readonly role: DeliveryRoleName },
): Promise<Result<void>> {
  const found = await tx.one(
    `select 1 from exchange.reporting_unit u
      where u.unit_code = $1 and u.superseded_at is null and u.valid_from <= $2 and (u.valid_to is null or u.valid_to >= $2)
        and case when $4 = 'comparison' then u.comparison_parent_code = $3 else exists (select 1 from exchange.unit_path($1, $2) p where p.unit_code = $3 and p.height > 0) end`,
    [sent.unit, sent.month, self, sent.role],
  );
  return found === undefined
    ? err(domainError('EXCH-1109', { unit: sent.unit, period: String(sent.month), node: self }))
    : ok(undefined);
}

/**
 * Whom a unit sends a month to, the receiver on its statistical line first; undefined where the register has no line
 * for it.
 */
export async function parentsIn(
  tx: Tx,
  unit: string,
  month: number,
): Promise<{ code: string; role: 'statistical' | 'comparison' }[] | undefined> {
  const line = await tx.one<Pick<UnitLine, 'parentCode' | 'comparisonParentCode'>>(
    `select exchange.unit_receiver($1, $2) as "parentCode", comparison_parent_code as "comparisonParentCode" from exchange.reporting_unit
      where unit_code = $1 and superseded_at is null and valid_from <= $2 and (valid_to is null or valid_to >= $2)`,
    [unit, month],
  );
  if (!line) return undefined;
  return [
    ...(line.parentCode === null ? [] : [{ code: line.parentCode, role: 'statistical' as const }]),
    ...(line.comparisonParentCode === null ? [] : [{ code: line.comparisonParentCode, role: 'comparison' as const }]),
  ];
}
