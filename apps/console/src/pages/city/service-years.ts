const MONTHS_A_YEAR = 12;

/** Months of contribution as whole years and months. */
export const serviceYears = (months: number): { readonly years: number; readonly months: number } => ({
  years: Math.floor(months / MONTHS_A_YEAR),
  months: months % MONTHS_A_YEAR,
});

/**
 * Distinct months with a contribution that stands: taken-back records and the red ones that took them back do not
 * count.
 */
export const contributedMonths = (
  records: readonly {
    readonly contributionMonth: string;
    readonly personalAmount: string;
    readonly reversed: boolean;
  }[],
): number =>
  new Set(
    records
      .filter((record) => !record.reversed && !record.personalAmount.startsWith('-'))
      .map((record) => record.contributionMonth),
  ).size;
