import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { UnitLine } from './unit-line.js';

const FIELDS =
  'name_zh, name_en, kind, tier, region_code, parent_code, comparison_parent_code, parent_address, predecessors, valid_to';
const fieldsOf = (alias: string): string =>
  FIELDS.split(', ')
    .map((field) => `${alias}.${field}`)
    .join(', ');
const STATED = `jsonb_to_recordset($1::jsonb) s (unit_code text, name_zh text, name_en text, kind text, tier text, region_code text, parent_code text, comparison_parent_code text, parent_address text,
  predecessors text[], valid_from integer, valid_to integer)`;

/**
 * Brings the register to the stated lines. A changed line supersedes the recorded one, which stays readable; units that
 * are not stated stay as they are. `origin`: `first`, `enrolment` or the order `issuer/target/number`. Returns how many
 * lines were recorded.
 */
export async function recordUnits(
  tx: Tx,
  lines: readonly UnitLine[],
  recorded: { readonly at: Instant; readonly origin: string },
): Promise<number> {
  const stated = JSON.stringify(
    lines.map((line) => ({
      unit_code: line.code,
      name_zh: line.name,
      name_en: line.nameEn ?? '',
      kind: line.kind,
      tier: line.tier,
      region_code: line.regionCode,
      parent_code: line.parentCode,
      comparison_parent_code: line.comparisonParentCode,
      parent_address: line.parentAddress ?? null,
      predecessors: line.predecessors ?? [],
      valid_from: line.validFrom,
      valid_to: line.validTo,
    })),
  );
  await tx.execute(
    `update exchange.reporting_unit u set superseded_at = $2 from ${STATED}
      where u.superseded_at is null and u.unit_code = s.unit_code and u.valid_from = s.valid_from and (${fieldsOf('u')}) is distinct from (${fieldsOf('s')})`,
    [stated, recorded.at.toDate()],
  );
  return tx.execute(
    `insert into exchange.reporting_unit (unit_code, valid_from, ${FIELDS}, origin, recorded_at)
     select s.unit_code, s.valid_from, ${fieldsOf('s')}, $3, $2 from ${STATED}
      where not exists (select 1 from exchange.reporting_unit u where u.superseded_at is null and u.unit_code = s.unit_code and u.valid_from = s.valid_from)`,
    [stated, recorded.at.toDate(), recorded.origin],
  );
}
