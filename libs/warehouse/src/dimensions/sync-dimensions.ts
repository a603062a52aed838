import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { chartOfAccounts, eliminationPairs } from '@pnet/standards';

/** A reporting unit's line as the standards or the node's configuration state it. */
export interface UnitLine {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly tier: 'city' | 'province' | 'national';
  readonly regionCode: string;
  /** The one statistical parent; null at the root. */
  readonly parentCode: string | null;
  /** A second parent, for comparison only. */
  readonly comparisonParentCode: string | null;
  /** First and last month `YYYYMM` for which the line holds. */
  readonly validFrom: number;
  readonly validTo: number | null;
}

/**
 * Brings units, accounts and elimination pairs to what is stated. A unit's changed line supersedes the recorded one,
 * which stays readable; units that are not stated stay as they are. Returns how many unit lines were recorded.
 */
export async function syncDimensions(tx: Tx, units: readonly UnitLine[], recordedAt: Instant): Promise<number> {
  await syncAccounts(tx);
  const lines = JSON.stringify(
    units.map((unit) => ({
      unit_code: unit.code,
      name: unit.name,
      kind: unit.kind,
      tier: unit.tier,
      region_code: unit.regionCode,
      parent_code: unit.parentCode,
      comparison_parent_code: unit.comparisonParentCode,
      valid_from: unit.validFrom,
      valid_to: unit.validTo,
    })),
  );
  const fields = 'name, kind, tier, region_code, parent_code, comparison_parent_code, valid_to';
  const stated = `jsonb_to_recordset($1::jsonb) s (unit_code text, name text, kind text, tier text, region_code text, parent_code text, comparison_parent_code text, valid_from integer, valid_to integer)`;
  const rowOf = (alias: string): string =>
    `(${fields
      .split(', ')
      .map((field) => `${alias}.${field}`)
      .join(', ')})`;
  await tx.execute(
    `update warehouse.reporting_unit u set superseded_at = $2 from ${stated}
      where u.superseded_at is null and u.unit_code = s.unit_code and u.valid_from = s.valid_from and ${rowOf('u')} is distinct from ${rowOf('s')}`,
    [lines, recordedAt.toDate()],
  );
  return tx.execute(
    `insert into warehouse.reporting_unit (unit_code, valid_from, ${fields}, recorded_at)
     select s.unit_code, s.valid_from, ${rowOf('s').slice(1, -1)}, $2 from ${stated}
      where not exists (select 1 from warehouse.reporting_unit u where u.superseded_at is null and u.unit_code = s.unit_code and u.valid_from = s.valid_from)`,
    [lines, recordedAt.toDate()],
  );
}

async function syncAccounts(tx: Tx): Promise<void> {
  const columnOf = (read: (account: (typeof chartOfAccounts)[number]) => string): string[] => chartOfAccounts.map(read);
  await tx.execute(
    `insert into warehouse.account (account_code, name_zh, name_en, class) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict on constraint account_pk do update set name_zh = excluded.name_zh, name_en = excluded.name_en, class = excluded.class`,
    [
      columnOf((one) => one.code),
      columnOf((one) => one.title.zh),
      columnOf((one) => one.title.en),
      columnOf((one) => one.class),
    ],
  );
  await tx.execute(
    `insert into warehouse.elimination_pair (pair_id, income_account, expense_account) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict on constraint elimination_pair_pk do update set income_account = excluded.income_account, expense_account = excluded.expense_account`,
    [
      eliminationPairs.map((one) => one.id),
      eliminationPairs.map((one) => one.income),
      eliminationPairs.map((one) => one.expense),
    ],
  );
}
