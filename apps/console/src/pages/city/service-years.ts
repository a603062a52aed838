const MONTHS_A_YEAR = 12;

/** Months of contribution as whole years and months. */
export const serviceYears = (months: number): { readonly years: number; readonly months: number } => ({ years: Math.floor(months / MONTHS_A_YEAR), months: months % MONTHS_A_YEAR });
