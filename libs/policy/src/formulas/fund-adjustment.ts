import { domainError, err, ok, type Decimal, type Result } from '@pnet/kernel';
import { Exact, fen, sumOf, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** A region of the adjustment: average wage of a year, yuan, and heads. */
export interface AdjustmentRegion {
  readonly code: string;
  readonly averageAnnualWage: string;
  readonly insuredEmployees: string;
  readonly enterpriseEmployment: string;
  readonly approvedRetirees: string;
}

/** What of the wage counts, the rate on it, and for how many months of the year. Fractions as decimal text. */
export interface FundAdjustmentRule {
  readonly wageShare: string;
  readonly rate: string;
  readonly months: number;
}

/** What a region remits and is allocated, and the difference, yuan. */
export interface FundAdjustmentRow {
  readonly code: string;
  readonly remit: string;
  readonly allocate: string;
  /** Allocation less remittance: above zero the region receives. */
  readonly net: string;
}

/** The adjustment of a year, yuan. */
export interface FundAdjustment {
  /** Pool by head, to the fen; the rows are computed from the pool itself. */
  readonly perCapitaAllocation: string;
  readonly rows: readonly FundAdjustmentRow[];
  readonly pool: string;
}

/**
 * Central adjustment 中央调剂: remit = average wage × share × mean of insured employees and enterprise employment × rate;
 * allocate = pool / all retirees × the region's retirees. What is remitted is allocated to the fen: the fen that
 * rounding down leaves go to the largest remainders.
 * Errors: `POLI-1014` a region twice, `POLI-2012` nobody to allocate to.
 * @source 国发〔2018〕18号
 */
export function computeFundAdjustment(
  regions: readonly AdjustmentRegion[],
  rule: FundAdjustmentRule,
): Result<Traced<FundAdjustment>> {
  const seen = new Set<string>();
  for (const [position, { code }] of regions.entries()) {
    if (seen.has(code)) return err(domainError('POLI-1014', { value: code }, { pointer: `/regions/${position}/code` }));
    seen.add(code);
  }
  const retirees = sumOf(regions.map(({ approvedRetirees }) => approvedRetirees));
  if (retirees.isZero()) return err(domainError('POLI-2012', {}, { pointer: '/regions' }));
  const remitted = regions.map((region) => remittanceOf(region, rule));
  const pool = yuan(sumOf(remitted.map(({ value }) => value)));
  const allocated = shareOut(
    pool,
    regions.map(({ code, approvedRetirees }) => ({ code, heads: new Exact(approvedRetirees) })),
    retirees,
  );
  const perCapitaAllocation = fen(new Exact(pool).div(retirees));
  const rows = regions.map(({ code }, position) => {
    const [remit = '0.00', allocate = '0.00'] = [remitted[position]?.value, allocated[position]];
    return { code, remit, allocate, net: yuan(new Exact(allocate).minus(remit)) };
  });
  return ok({
    value: { perCapitaAllocation, rows, pool },
    trace: [
      ...remitted,
      poolStep(pool, retirees.toString(), perCapitaAllocation),
      ...rows.map((row, position) => rowStep(row, regions[position]?.approvedRetirees ?? '0')),
    ],
  });
}

function remittanceOf(region: AdjustmentRegion, { wageShare, rate, months }: FundAdjustmentRule): TraceStep {
  const { code, averageAnnualWage: wage, insuredEmployees, enterpriseEmployment } = region;
  const employees = new Exact(insuredEmployees).plus(enterpriseEmployment).div(2);
  const value = fen(new Exact(wage).times(wageShare).times(employees).times(rate).times(months).div(12));
  return {
    step: 'fund-adjustment.remit',
    formula: 'remit = wage × share × (insured + employed) / 2 × rate × months / 12',
    inputs: {
      code,
      wage,
      wageShare,
      insuredEmployees,
      enterpriseEmployment,
      employees: employees.toString(),
      rate,
      months: String(months),
    },
    value,
    rounding: 'half-up to 0.01',
    source: articles.fundAdjustment,
  };
}

/** The pool by heads in whole fen, all of it: largest remainder first, the lower code where two are equal. */
function shareOut(pool: string, shares: readonly { code: string; heads: Decimal }[], all: Decimal): string[] {
  const fens = new Exact(pool).times(100);
  const lines = shares.map(({ code, heads }, position) => {
    const exact = fens.times(heads).div(all);
    const whole = exact.floor();
    return { position, code, whole, rest: exact.minus(whole) };
  });
  let left = lines.reduce((rest, { whole }) => rest.minus(whole), fens).toNumber();
  const result = lines.map(({ whole }) => whole);
  const order = [...lines].sort((a, b) => b.rest.comparedTo(a.rest) || (a.code < b.code ? -1 : 1));
  for (const { position, whole } of order) {
    if (left <= 0) break;
    result[position] = whole.plus(1);
    left -= 1;
  }
  return result.map((whole) => yuan(whole.div(100)));
}

const poolStep = (pool: string, retirees: string, perHead: string): TraceStep => ({
  step: 'fund-adjustment.pool',
  formula: 'perCapita = Σ remit / Σ retirees',
  inputs: { pool, retirees },
  value: perHead,
  rounding: 'half-up to 0.01',
  source: articles.fundAdjustment,
});

const rowStep = ({ code, remit, allocate, net }: FundAdjustmentRow, retirees: string): TraceStep => ({
  step: 'fund-adjustment.allocate',
  formula: 'allocate = pool × retirees / Σ retirees; net = allocate - remit',
  inputs: { code, retirees, remit, allocate },
  value: net,
  source: articles.fundAdjustment,
});
