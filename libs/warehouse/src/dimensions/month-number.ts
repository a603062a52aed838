import { YearMonth } from '@pnet/kernel';

/** A month as the database writes it, `YYYYMM`. */
export const monthNumber = (month: YearMonth): number => month.year * 100 + month.month;

/** `YYYY-MM`, as everything outside the database writes it. */
export const monthText = (period: number): string =>
  `${String(Math.floor(period / 100))}-${String(period % 100).padStart(2, '0')}`;
