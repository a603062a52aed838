import type { Tx } from '@pnet/runtime';

/** How much of what units owe has arrived: units × months of a dataset. */
export interface Coverage {
  readonly datasetId: string;
  readonly expected: number;
  readonly loaded: number;
  readonly official: number;
  /** `official` only when everything expected is there and accepted; `none` when nothing is. */
  readonly status: 'official' | 'provisional' | 'none';
  /** At most twenty of what is missing, earliest first; months `YYYYMM`. */
  readonly missing: readonly { readonly unit: string; readonly name: string; readonly period: number }[];
}

/** Which datasets a unit owes each month: the upper units their own books only. */
export const OWED = `(u.tier = 'city' or d.id = 'PI05')`;

/** Coverage over the subtree of each root, one line a dataset. */
export async function coverageOf(
  tx: Tx,
  range: {
    readonly roots: readonly string[];
    readonly from: number;
    readonly to: number;
    readonly datasets: readonly string[];
  },
): Promise<Map<string, Coverage[]>> {
  const rows = await tx.rows<{
    root: string;
    dataset_id: string;
    expected: number;
    loaded: number;
    official: number;
    missing: Coverage['missing'];
  }>(
    `with owed as (
       select r.root, d.id as dataset_id, p.period, u.unit_code, u.name
         from unnest($1::text[]) r (root) cross join unnest($4::text[]) d (id)
         join warehouse.period p on p.period between $2 and $3
         cross join lateral warehouse.subtree(r.root, p.period) t
         join warehouse.reporting_unit u on u.unit_code = t.unit_code and u.superseded_at is null and u.valid_from <= p.period and (u.valid_to is null or u.valid_to >= p.period)
        where ${OWED})
     select o.root, o.dataset_id, count(*)::int as expected, count(v.version)::int as loaded, count(*) filter (where v.status = 'official')::int as official,
            coalesce((jsonb_agg(jsonb_build_object('unit', o.unit_code, 'name', o.name, 'period', o.period) order by o.period, o.unit_code) filter (where v.version is null)), '[]') as missing
       from owed o left join warehouse.dataset_version v on v.dataset_id = o.dataset_id and v.reporting_unit = o.unit_code and v.period = o.period
      group by o.root, o.dataset_id order by o.root, o.dataset_id`,
    [[...range.roots], range.from, range.to, [...range.datasets]],
  );
  const byRoot = new Map<string, Coverage[]>(range.roots.map((root) => [root, []]));
  for (const row of rows) {
    const status = row.loaded === 0 ? 'none' : row.official === row.expected ? 'official' : 'provisional';
    byRoot.get(row.root)?.push({
      datasetId: row.dataset_id,
      expected: row.expected,
      loaded: row.loaded,
      official: row.official,
      status,
      missing: row.missing.slice(0, 20),
    });
  }
  return byRoot;
}
