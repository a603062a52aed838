import type { Tx } from '@pnet/runtime';
import { newestDefinition, type DatasetTerm, type DimensionFilter, type MeasureSum } from '@pnet/standards';
import type { TotalsRange } from '../totals/ledger-sums.query.js';
import { factTable } from '../facts/fact-table.js';

/** Values of terms by root and month, in yuan or persons; null = not reported, absent = nothing loaded. */
export type TermValues = ReadonlyMap<string, ReadonlyMap<number, readonly (string | null)[]>>;

const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const listOf = (texts: readonly string[]): string => texts.map(quotedText).join(', ');

function conditionOf(filter: DimensionFilter): string {
  const column = `f.${filter.dimension}`;
  const parts = [
    ...(filter.in ? [`${column} in (${listOf(filter.in)})`] : []),
    ...(filter.notIn ? [`${column} not in (${listOf(filter.notIn)})`] : []),
    ...(filter.startsWith
      ? [
          `(${filter.startsWith.map((prefix) => `left(${column}, ${prefix.length}) = ${quotedText(prefix)}`).join(' or ')})`,
        ]
      : []),
  ];
  return parts.join(' and ');
}

/** A sum of sums that is null where one of them is not reported by anybody; zero where no row passes. */
function sumSql(of: MeasureSum, condition: string): string {
  const one = (name: string): string => `sum(f.${name}) filter (where ${condition})`;
  const terms = ['0', ...of.plus.map((name) => `+ ${one(name)}`), ...(of.minus ?? []).map((name) => `- ${one(name)}`)];
  return `case when count(*) filter (where ${condition}) = 0 then 0 else ${terms.join(' ')} end`;
}

/** Evaluates terms of one dataset, of the schemes asked for, over the subtree of each root, month by month. */
export async function termValues(
  tx: Tx,
  datasetId: string,
  terms: readonly DatasetTerm[],
  range: TotalsRange,
): Promise<TermValues> {
  const definition = newestDefinition(datasetId);
  if (!definition || terms.length === 0) return new Map();
  const columns = terms.map(
    (term, index) =>
      `(${sumSql(term.of, (term.where ?? []).map(conditionOf).join(' and ') || 'true')})::text as t${index}`,
  );
  const rows = await tx.rows<{ root: string; period: number } & Record<string, string | null>>(
    `with member as materialized (select * from warehouse.members($1::text[], $2, $3))
     select m.root, f.period, ${columns.join(', ')}
       from member m join ${factTable(definition)} f on f.reporting_unit = m.unit_code and f.period between m.first_period and m.last_period
      where f.period between $2 and $3 and ($4::text[] = '{}' or f.scheme = any ($4::text[])) group by 1, 2`,
    [[...range.roots], range.from, range.to, [...range.schemes]],
  );
  const values = new Map<string, Map<number, (string | null)[]>>();
  for (const row of rows) {
    const months = values.get(row.root) ?? new Map<number, (string | null)[]>();
    months.set(
      row.period,
      terms.map((_term, index) => row[`t${index}`] ?? null),
    );
    values.set(row.root, months);
  }
  return values;
}
