import { YearMonth } from '@pnet/kernel';
import { schemeOf, type Certainty, type ParameterContent, type ParameterValue } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';

interface ParameterRow {
  readonly issuer: string;
  readonly package_number: number;
  readonly key: string;
  readonly region: string;
  readonly scheme: string;
  readonly effective_from: number;
  readonly effective_to: number | null;
  readonly known_from: string;
  readonly value: ParameterContent;
  readonly unit: string;
  readonly source: string;
  readonly certainty: Certainty;
  readonly provisional: boolean;
  readonly enacted: boolean;
}

const toValue = (row: ParameterRow): ParameterValue => ({
  key: row.key,
  region: row.region,
  scheme: row.scheme,
  effectiveFrom: YearMonth.ofNumber(row.effective_from).toString(),
  ...(row.effective_to === null ? {} : { effectiveTo: YearMonth.ofNumber(row.effective_to).toString() }),
  knownFrom: row.known_from,
  value: row.value,
  unit: row.unit,
  source: row.source,
  certainty: row.certainty,
  provisional: row.provisional,
  enacted: row.enacted,
  packageNumber: packageName(row.issuer, row.package_number),
});

/** How a package is named in results: `430000/2`. */
export const packageName = (issuer: string, number: number): string => `${issuer}/${number}`;

/** Which values to read. */
export interface ValueFilter {
  /** States of the packages that count. */
  readonly states: readonly string[];
  /** Only these keys. */
  readonly keys?: readonly string[];
  /** Only these regions. */
  readonly regions?: readonly string[];
  /** Only this scheme. */
  readonly scheme?: string;
  /** Known on this day or before, `YYYY-MM-DD`. */
  readonly knownAt?: string;
}

/** Reads values in the order in which they were recorded. */
export async function readValues(tx: Tx, filter: ValueFilter): Promise<ParameterValue[]> {
  const rows = await tx.rows<ParameterRow>(
    `select v.issuer, v.package_number, v.key, v.region, v.scheme, v.effective_from, v.effective_to, v.known_from, v.value, v.unit, v.source, v.certainty, v.provisional, v.enacted
       from policy_store.parameter_value v join policy_store.package p on p.issuer = v.issuer and p.number = v.package_number
      where p.state = any ($1) and ($2::text[] is null or v.key = any ($2)) and ($3::text[] is null or v.region = any ($3)) and ($4::date is null or v.known_from <= $4) and ($5::text is null or v.scheme = $5)
      order by v.parameter_value_id`,
    [filter.states, filter.keys ?? null, filter.regions ?? null, filter.knownAt ?? null, filter.scheme ?? null],
  );
  return rows.map(toValue);
}

/** Appends a package's values in one statement; returns how many. */
export function insertValues(
  tx: Tx,
  at: { issuer: string; number: number; recordedAt: Date },
  values: readonly ParameterValue[],
): Promise<number> {
  const rows = values.map((value) => ({
    key: value.key,
    region: value.region,
    scheme: schemeOf(value),
    effective_from: YearMonth.of(value.effectiveFrom).number,
    effective_to: value.effectiveTo === undefined ? null : YearMonth.of(value.effectiveTo).number,
    known_from: value.knownFrom,
    value: value.value,
    unit: value.unit,
    source: value.source,
    certainty: value.certainty,
    provisional: value.provisional,
    enacted: value.enacted,
  }));
  return tx.execute(
    `insert into policy_store.parameter_value (issuer, package_number, key, region, scheme, effective_from, effective_to, known_from, value, unit, source, certainty, provisional, enacted, recorded_at)
     select $1, $2, r.key, r.region, r.scheme, r.effective_from, r.effective_to, r.known_from, r.value, r.unit, r.source, r.certainty, r.provisional, r.enacted, $3
       from jsonb_to_recordset($4::jsonb) as r (key text, region text, scheme text, effective_from integer, effective_to integer, known_from date, value jsonb, unit text, source text, certainty text, provisional boolean, enacted boolean)`,
    [at.issuer, at.number, at.recordedAt, JSON.stringify(rows)],
  );
}
