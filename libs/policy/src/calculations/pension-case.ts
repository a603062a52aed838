import { z } from 'zod';
import { Exact } from '../formulas/exact.js';
import {
  amount,
  annuityMonths,
  coefficient,
  count,
  id,
  index,
  indexedWage,
  month,
  name,
  referenceWage,
  region,
  signedAmount,
  years,
} from './fields.js';

const wholeAge = count(30, 120).transform((value) => ({ years: value, months: 0 }));
const age = z
  .union([z.object({ years: count(30, 120), months: count(0, 11).default(0) }), wholeAge])
  .describe('{years, months} or whole years');

/** Fields of a pension case; a disability allowance has them too. */
export const pensionFields = {
  id,
  region,
  retirementMonth: month,
  benefitBase: referenceWage.optional(),
  provinceBase: referenceWage
    .optional()
    .describe('base of the province, where it works with two; in place of benefitBase'),
  localBase: referenceWage.optional().describe('base of the city, where the province works with two'),
  averageIndex: index.optional(),
  indexedWage: indexedWage
    .optional()
    .describe('the wage that the index stands for, as printed; in place of averageIndex'),
  totalYears: years.optional(),
  totalMonths: count(0, 840).optional(),
  deemedYears: years.optional(),
  deemedMonths: count(0, 840).optional(),
  accountBalance: amount,
  annuityMonths: annuityMonths.optional(),
  age: age.optional(),
  transition: z
    .object({
      base: referenceWage.optional(),
      index: index.optional(),
      years: years.optional(),
      coefficient: coefficient.optional(),
    })
    .optional()
    .describe(
      'asks for the transitional part; what it leaves out is the pension’s own base, index and deemed years, and the province’s coefficient',
    ),
  supplements: z
    .array(z.object({ item: name, amount: signedAmount }))
    .max(200)
    .optional()
    .describe('stated amounts; a case that states them and no transition has its transitional part among them'),
  rounding: z.enum(['fen', 'jiao']).optional(),
  minimumGuarantee: amount.optional(),
  workStart: month.optional().describe('start of work: tells new, middle and old persons apart'),
};

/** A pension case that has passed its fields. */
export type PensionCase = z.output<z.ZodObject<typeof pensionFields>>;

/** Years or months, and no more deemed ones than there are. */
function checkYears(
  input: Pick<PensionCase, 'totalYears' | 'totalMonths' | 'deemedYears' | 'deemedMonths'>,
  ctx: z.RefinementCtx,
): void {
  const at = (field: string, code: string, params: Readonly<Record<string, string | number>>): void =>
    ctx.addIssue({ code: 'custom', message: code, path: [field], params: { fault: { code, params } } });
  if ((input.totalYears === undefined) === (input.totalMonths === undefined)) {
    at(input.totalYears === undefined ? 'totalYears' : 'totalMonths', 'POLI-1010', {
      field: 'totalYears',
      other: 'totalMonths',
    });
    return;
  }
  if (input.deemedYears !== undefined && input.deemedMonths !== undefined) {
    at('deemedMonths', 'POLI-1010', { field: 'deemedYears', other: 'deemedMonths' });
    return;
  }
  const total =
    input.totalYears === undefined ? new Exact(input.totalMonths ?? 0).div(12) : new Exact(input.totalYears);
  const deemed =
    input.deemedYears === undefined ? new Exact(input.deemedMonths ?? 0).div(12) : new Exact(input.deemedYears);
  if (deemed.gt(total)) {
    const field = input.deemedMonths === undefined ? 'deemedYears' : 'deemedMonths';
    at(field, 'POLI-1009', {
      field,
      other: input.totalYears === undefined ? 'totalMonths' : 'totalYears',
      value: deemed.toDecimalPlaces(4).toString(),
      otherValue: total.toDecimalPlaces(4).toString(),
    });
  }
}

/** An index or the wage that it stands for; one base, or those of province and city. */
function checkAlternatives(
  input: Pick<PensionCase, 'averageIndex' | 'indexedWage' | 'benefitBase' | 'provinceBase' | 'localBase'>,
  ctx: z.RefinementCtx,
): void {
  const at = (field: string, other: string): void =>
    ctx.addIssue({
      code: 'custom',
      message: 'POLI-1010',
      path: [field],
      params: { fault: { code: 'POLI-1010', params: { field, other } } },
    });
  if (input.averageIndex === undefined && input.indexedWage === undefined) at('averageIndex', 'indexedWage');
  if (input.averageIndex !== undefined && input.indexedWage !== undefined) at('indexedWage', 'averageIndex');
  if (input.benefitBase === undefined) return;
  if (input.provinceBase !== undefined) at('provinceBase', 'benefitBase');
  if (input.localBase !== undefined) at('localBase', 'benefitBase');
}

function checkWorkStart(
  { workStart, retirementMonth }: Pick<PensionCase, 'workStart' | 'retirementMonth'>,
  ctx: z.RefinementCtx,
): void {
  if (workStart === undefined || workStart <= retirementMonth) return;
  const params = { field: 'workStart', other: 'retirementMonth', value: workStart, otherValue: retirementMonth };
  ctx.addIssue({
    code: 'custom',
    message: 'POLI-1009',
    path: ['workStart'],
    params: { fault: { code: 'POLI-1009', params } },
  });
}

/** What the fields of a pension case must agree on among themselves. */
export function checkPensionCase(input: PensionCase, ctx: z.RefinementCtx): void {
  checkAlternatives(input, ctx);
  checkYears(input, ctx);
  checkWorkStart(input, ctx);
}
