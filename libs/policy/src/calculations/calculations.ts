import { z } from 'zod';
import type { Calculation } from './calculation.js';
import { accountInterest, averageIndex, transfer } from './account-calculations.js';
import { backContribution, contribution, employerContribution, lateFee } from './contribution-calculations.js';
import { identity } from './identity-calculation.js';
import { amount, count, decimalText, id, month, name, rate, region, signedAmount, years } from './fields.js';
import { deathGrant, yearlyAdjustment } from './payment-calculations.js';
import { backPay, disabilityAllowance, lumpSum, pension } from './pension-calculations.js';
import { annuityMonthsCalculation, retirementAge } from './retirement-calculations.js';

/** A place kept in the interface: its fields are known, its rules are not in force. */
function reserve(definition: Pick<Calculation, 'name' | 'title' | 'schema' | 'results'>): Calculation {
  return {
    ...definition,
    inForce: false,
    compute: () => {
      throw new Error(`${definition.name} is not in force`);
    },
  };
}

const heads = decimalText({ places: 4, min: '0', max: '9999999999', unit: 'persons' });

const residentsPension = reserve({
  name: 'residents-pension',
  title: { zh: '城乡居民养老金', en: 'Residents’ pension' },
  schema: z.object({
    id,
    region,
    month,
    accountBalance: amount,
    years,
    supplements: z.array(z.object({ item: name, amount: signedAmount })).optional(),
  }),
  results: ['basic', 'account', 'total'],
});

const fundAdjustment = reserve({
  name: 'fund-adjustment',
  title: { zh: '基金调剂', en: 'Fund adjustment' },
  schema: z.object({
    id,
    year: count(2018, 2200),
    months: count(1, 12).optional(),
    rate: rate.optional(),
    regions: z.array(
      z.object({
        code: region,
        averageAnnualWage: amount,
        insuredEmployees: heads,
        enterpriseEmployment: heads,
        approvedRetirees: heads,
      }),
    ),
  }),
  results: ['perCapitaAllocation', 'rows', 'pool'],
});

/** Every calculation by name, in the order of the interface. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  [
    retirementAge,
    annuityMonthsCalculation,
    employerContribution,
    contribution,
    backContribution,
    lateFee,
    accountInterest,
    averageIndex,
    pension,
    backPay,
    disabilityAllowance,
    lumpSum,
    residentsPension,
    transfer,
    fundAdjustment,
    yearlyAdjustment,
    deathGrant,
    identity,
  ].map((calculation) => [calculation.name, calculation]),
);

/**
 * JSON schema of a calculation's case, as the documentation publishes it; undefined where there is no such calculation.
 */
export function caseJsonSchema(calculation: string): Record<string, unknown> | undefined {
  const found = calculations.get(calculation);
  return (
    found && {
      title: found.name,
      description: `${found.title.zh} / ${found.title.en}`,
      ...z.toJSONSchema(found.schema, { io: 'input', unrepresentable: 'any' }),
    }
  );
}
