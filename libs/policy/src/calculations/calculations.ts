import { z } from 'zod';
import type { Calculation } from './calculation.js';
import { accountInterest, averageIndex, transfer } from './account-calculations.js';
import { arrearsFee, dueDayCalculation } from './arrears-calculations.js';
import { backContribution, contribution, employerContribution, lateFee } from './contribution-calculations.js';
import { identity } from './identity-calculation.js';
import { enterpriseAnnuity, occupationalAnnuity } from './annuity-calculations.js';
import { fundAdjustment } from './fund-calculations.js';
import { governmentPension } from './government-calculations.js';
import { indexFromRecords } from './record-index-calculation.js';
import { residentsContribution, residentsPension, schemeLinking } from './residents-calculations.js';
import { deathGrant, yearlyAdjustment } from './payment-calculations.js';
import { backPay, disabilityAllowance, lumpSum, pension } from './pension-calculations.js';
import { annuityMonthsCalculation, retirementAge } from './retirement-calculations.js';

/** Every calculation by name, in the order of the interface. */
export const calculations: ReadonlyMap<string, Calculation> = new Map(
  [
    retirementAge,
    annuityMonthsCalculation,
    employerContribution,
    contribution,
    backContribution,
    lateFee,
    arrearsFee,
    dueDayCalculation,
    accountInterest,
    averageIndex,
    indexFromRecords,
    pension,
    backPay,
    disabilityAllowance,
    lumpSum,
    governmentPension,
    occupationalAnnuity,
    enterpriseAnnuity,
    residentsContribution,
    residentsPension,
    schemeLinking,
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
