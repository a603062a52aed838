/** An age band: whole years from `from` up to and with `to` (null: no upper bound). */
export interface AgeBand {
  readonly code: string;
  readonly from: number;
  readonly to: number | null;
}

/** The age bands of the standard datasets; `under-16` catches what should not be. */
export const ageBands: readonly AgeBand[] = [
  { code: 'under-16', from: 0, to: 15 },
  ...[16, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75].map((from, index, starts) => {
    const to = (starts[index + 1] ?? 80) - 1;
    return { code: `${from}-${to}`, from, to };
  }),
  { code: '80-plus', from: 80, to: null },
];

/** The band of a whole age in years. */
export function ageBandOf(age: number): string {
  const band = ageBands.find((entry) => age >= entry.from && (entry.to === null || age <= entry.to));
  if (!band) throw new RangeError(`no age band for ${age}`);
  return band.code;
}

/** A SQL CASE that gives the band of an integer expression, so that mass queries and `ageBandOf` share one table. */
export function ageBandSql(ageExpression: string): string {
  const whens = [...ageBands].reverse().map((band) => `when ${ageExpression} >= ${band.from} then '${band.code}'`);
  return `case ${whens.join(' ')} end`;
}
