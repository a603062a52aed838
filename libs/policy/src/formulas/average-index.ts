import { domainError, err, ok, type Result } from '@pnet/kernel';
import { fractionText, sumFractions, tenThousandths, type Fraction } from './fraction.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** What was paid for a month beside its base, by its own average wage; yuan a month, at most four decimals. */
export interface IndexTopUp {
  readonly base: string;
  readonly averageWage: string;
}

/** One month of contribution: month `YYYY-MM`, base and reference average wage, yuan a month, at most four decimals. */
export interface IndexMonth extends IndexTopUp {
  readonly month: string;
  readonly topUps?: readonly IndexTopUp[];
}

/** `by-month`: mean of all months; `by-year`: mean of the years' means, whatever their months. */
export interface IndexRule {
  readonly method: 'by-month' | 'by-year';
  readonly decimals: number;
}

/** The average index and how many months it rests on. */
export interface AverageIndex {
  readonly index: string;
  readonly months: number;
}

/** The months of one year: for each average wage the sum of bases, in ten-thousandths of a yuan. */
interface YearSums {
  readonly year: string;
  readonly sums: Map<string, bigint>;
  months: number;
}

/**
 * Average index of wages: the mean of base / average wage. Bases are added up in whole numbers under each average wage
 * and divided once, so the mean is exact and rounded half-up in one place. Months may come in any order.
 * Errors: `POLI-1008` a month twice.
 * @source 国发〔2005〕38号第六条
 */
export function computeAverageIndex(months: readonly IndexMonth[], rule: IndexRule): Result<Traced<AverageIndex>> {
  const seen = new Set<string>();
  const years = new Map<string, YearSums>();
  for (const [position, { month, base, averageWage, topUps = [] }] of months.entries()) {
    if (seen.has(month)) return err(domainError('POLI-1008', { month }, { pointer: `/months/${position}/month` }));
    seen.add(month);
    const year = month.slice(0, 4);
    let sums = years.get(year);
    if (!sums) years.set(year, (sums = { year, sums: new Map(), months: 0 }));
    sums.months += 1;
    addBase(sums, base, averageWage);
    for (const more of topUps) addBase(sums, more.base, more.averageWage);
  }
  const sorted = [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
  const means = sorted.map((year) => meanOfYear(year));
  const mean =
    rule.method === 'by-year'
      ? divide(sumFractions(means), means.length)
      : divide(sumFractions(overall(sorted)), months.length);
  const index = fractionText(mean, rule.decimals);
  return ok({
    value: { index, months: months.length },
    trace: [
      ...sorted.map((year, position) => yearStep(year, means[position])),
      meanStep(rule, index, months.length, means.length),
    ],
  });
}

function addBase({ sums }: YearSums, base: string, averageWage: string): void {
  sums.set(averageWage, (sums.get(averageWage) ?? 0n) + tenThousandths(base));
}

const divide = (fraction: Fraction, by: number): Fraction => ({
  numerator: fraction.numerator,
  denominator: fraction.denominator * BigInt(by),
});

function meanOfYear({ sums, months }: YearSums): Fraction {
  const terms = [...sums].map(([wage, sum]) => ({ numerator: sum, denominator: tenThousandths(wage) }));
  return divide(terms.length === 1 && terms[0] ? terms[0] : sumFractions(terms), months);
}

/** All months, bases of one average wage together: one division for each distinct wage. */
function overall(years: readonly YearSums[]): Fraction[] {
  const byWage = new Map<string, bigint>();
  for (const { sums } of years) for (const [wage, sum] of sums) byWage.set(wage, (byWage.get(wage) ?? 0n) + sum);
  return [...byWage].map(([wage, sum]) => ({ numerator: sum, denominator: tenThousandths(wage) }));
}

function yearStep({ year, sums, months }: YearSums, mean: Fraction | undefined): TraceStep {
  const wages = [...sums.keys()];
  let bases = 0n;
  for (const sum of sums.values()) bases += sum;
  return {
    step: 'average-index.year',
    formula: 'Σ(base / averageWage) / months of the year',
    inputs: {
      year,
      months: String(months),
      bases: fractionText({ numerator: bases, denominator: 10_000n }, 4),
      averageWage: wages.join(', '),
    },
    value: mean ? fractionText(mean, 6) : '',
    rounding: 'shown to 0.000001, used exactly',
    source: articles.basicPension,
  };
}

function meanStep(rule: IndexRule, index: string, months: number, years: number): TraceStep {
  return {
    step: `average-index.${rule.method}`,
    formula: rule.method === 'by-year' ? 'index = Σ yearly means / years' : 'index = Σ(base / averageWage) / months',
    inputs: { months: String(months), years: String(years), decimals: String(rule.decimals) },
    value: index,
    rounding: `half-up to ${rule.decimals} decimals`,
    source: articles.basicPension,
  };
}
