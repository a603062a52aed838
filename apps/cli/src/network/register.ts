import { demonstrationUnits, type ReportingUnitKind } from '@pnet/standards';
import { lineOfUnit, monthOf, recordUnits, registerLines, type UnitLine } from '@pnet/exchange';
import { ok, systemClock, unwrap } from '@pnet/kernel';
import { openDatabase } from '@pnet/runtime';
import type pg from 'pg';
import { withNode } from '../dataset/read-datasets.js';
import type { NodeState, ParentOfNode } from './home-folder.js';

/** Records lines in a node's register of units. With `first`, only where it is empty. */
export async function recordAt(
  node: NodeState,
  lines: readonly UnitLine[],
  origin: 'first' | 'enrolment',
): Promise<void> {
  const database = await openDatabase(node.database);
  try {
    unwrap(
      await database.unitOfWork.system(async (tx) => {
        if (origin === 'first' && (await registerLines(tx)).length > 0) return ok(0);
        return ok(await recordUnits(tx, lines, { at: systemClock.now(), origin }));
      }),
    );
  } finally {
    await database.close();
  }
}

/**
 * The seed of a node's register: the demonstration's units at the nation; elsewhere the unit, what is above and what is
 * below it.
 */
export function seedLinesOf(code: string): UnitLine[] {
  const parentOf = (unit: string): string | null =>
    demonstrationUnits.find((candidate) => candidate.code === unit)?.statisticalParent ?? null;
  const isAbove = (upper: string, unit: string): boolean => {
    for (let at = parentOf(unit); at !== null; at = parentOf(at)) if (at === upper) return true;
    return false;
  };
  return demonstrationUnits
    .filter((unit) => unit.code === code || isAbove(code, unit.code) || isAbove(unit.code, code))
    .map(lineOfUnit);
}

/** A unit as a register has it now, or from its next month on. */
export interface RegisteredUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: ReportingUnitKind;
  readonly tier: NodeState['tier'];
  readonly regionCode: string;
  readonly parentCode: string | null;
}

const UNIT = `select unit_code as code, name_zh as name, kind, tier, region_code as "regionCode", parent_code as "parentCode" from exchange.reporting_unit
  where unit_code = $1 and superseded_at is null and (valid_to is null or valid_to >= $2) order by valid_from limit 1`;

/**
 * The unit in the first register that has it: the nation's comes first, and hears of a province's own additions a
 * moment later.
 */
export async function registeredUnit(nodes: readonly NodeState[], code: string): Promise<RegisteredUnit | undefined> {
  for (const node of nodes.filter(({ tier }) => tier !== 'city')) {
    const found = await withNode(node, async (client) =>
      (await client.query<RegisteredUnit>(UNIT, [code, monthOf(systemClock.now())])).rows.at(0),
    );
    if (found) return found;
  }
  return undefined;
}

const PARENTS = `with line as (select * from exchange.reporting_unit where unit_code = $1 and superseded_at is null),
  named as (
    select exchange.unit_receiver($1, $2) as code, 1 as place
    union all select comparison_parent_code, 2 from line where valid_to is null or valid_to >= $2
    union all select exchange.unit_receiver($1, valid_from), 3 from line)
  select code, (array['statistical', 'comparison', 'other-months'])[min(place)] as role from named where code is not null group by code order by min(place), code`;

/** Parents of a unit by the register that is asked: of now, for comparison, and of months before and after. */
const parentsAt = async (client: pg.Client, code: string): Promise<ParentOfNode[]> =>
  (await client.query<ParentOfNode>(PARENTS, [code, monthOf(systemClock.now())])).rows;

/** Parents of a unit by the first register that has it; those that are known where none has. */
export async function parentsOf(nodes: readonly NodeState[], node: NodeState): Promise<readonly ParentOfNode[]> {
  for (const upper of nodes.filter(({ tier }) => tier !== 'city')) {
    const found = await withNode(upper, (client) => parentsAt(client, node.code));
    if (found.length > 0) return found;
  }
  return node.parents;
}
