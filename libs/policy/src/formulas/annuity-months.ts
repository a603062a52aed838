import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Exact } from './exact.js';
import { articles, type Traced } from './trace.js';

/**
 * `whole-year` takes the table at the completed years; `interpolated` goes between two ages by month, half-up to 0.1.
 */
export type AnnuityRule = 'whole-year' | 'interpolated';

/**
 * Annuity months 计发月数 at an age: m = table[a] + (table[a+1] - table[a]) × months / 12.
 * Errors: `POLI-2005` an age outside the table.
 * @source 国发〔2005〕38号附件
 */
export function computeAnnuityMonths(
  ageYears: number,
  ageMonths: number,
  rule: AnnuityRule,
  table: Readonly<Record<string, string>>,
): Result<Traced<string>> {
  const at = table[String(ageYears)];
  const between = rule === 'interpolated' && ageMonths > 0;
  const next = between ? table[String(ageYears + 1)] : at;
  if (at === undefined || next === undefined) {
    const ages = Object.keys(table).map(Number);
    return err(
      domainError(
        'POLI-2005',
        { min: Math.min(...ages), max: Math.max(...ages), years: ageYears, months: ageMonths },
        { pointer: '/ageYears' },
      ),
    );
  }
  const age = { years: String(ageYears), months: String(ageMonths) };
  if (!between) {
    return ok({
      value: at,
      trace: [
        {
          step: 'annuity-months.whole-year',
          formula: 'months = table[years]',
          inputs: age,
          value: at,
          source: articles.annuity,
        },
      ],
    });
  }
  const value = new Exact(next).minus(at).times(ageMonths).div(12).plus(at).toDecimalPlaces(1).toString();
  return ok({
    value,
    trace: [
      {
        step: 'annuity-months.interpolated',
        formula: 'months = table[a] + (table[a+1] - table[a]) × m / 12',
        inputs: { ...age, at, next },
        value,
        rounding: 'half-up to 0.1',
        source: articles.annuity,
      },
    ],
  });
}
