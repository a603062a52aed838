import { Decimal, PlainDate, YearMonth } from '@pnet/kernel';
import { isRegionCode } from '@pnet/standards';
import { z } from 'zod';
import { TEXT_LIMIT } from './field-errors.js';

/** What a refused field says: a code of the catalogue with its texts' parameters. */
export interface FieldFault {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

type Refuse = {
  addIssue(issue: { code: 'custom'; message: string; params: { fault: FieldFault }; continue: false }): void;
};

/**
 * Adds a coded fault to a zod check. What looks at several fields together is then not asked: it may rely on each of
 * them.
 */
export function refuse(ctx: Refuse, code: string, params: FieldFault['params']): void {
  ctx.addIssue({ code: 'custom', message: code, params: { fault: { code, params } }, continue: false });
}

/** A decimal written as a string, with at most `places` decimals, between `min` and `max`. */
export function decimalText(limits: { places: number; min: string; max: string; unit: string }) {
  const pattern = new RegExp(`^-?(0|[1-9]\\d{0,15})(\\.\\d{1,${limits.places}})?$`);
  const [min, max] = [new Decimal(limits.min), new Decimal(limits.max)];
  return z
    .string()
    .regex(pattern, { error: `${limits.unit}, ≤ ${limits.places} decimals`, abort: true })
    .superRefine((text, ctx) => {
      const value = new Decimal(text);
      if (value.lt(min) || value.gt(max))
        refuse(ctx, 'POLI-1005', { value: text.slice(0, 40), min: limits.min, max: limits.max });
    })
    .describe(`${limits.unit}, decimal string, ${limits.min} … ${limits.max}, at most ${limits.places} decimals`);
}

/** Yuan, not negative, two decimals. */
export const amount = decimalText({ places: 2, min: '0', max: '99999999.99', unit: 'yuan' });
/** Yuan of either sign, two decimals. */
export const signedAmount = decimalText({ places: 2, min: '-99999999.99', max: '99999999.99', unit: 'yuan' });
/** A wage or base, yuan a month. */
export const wage = decimalText({ places: 2, min: '0', max: '9999999.99', unit: 'yuan/month' });
/** An average wage or benefit base, yuan a month; never zero. */
export const referenceWage = decimalText({ places: 4, min: '1', max: '9999999.99', unit: 'yuan/month' });
/** The wage that an index stands for, with the decimals that a form prints. */
export const indexedWage = decimalText({ places: 20, min: '0', max: '9999999.99', unit: 'yuan/month' });
/** A fraction: 8 % is `0.08`. */
export const rate = decimalText({ places: 10, min: '0', max: '1', unit: 'rate' });
/** A transition coefficient as a fraction: 1.3 % is `0.013`. */
export const coefficient = decimalText({ places: 10, min: '0', max: '0.05', unit: 'rate' });
/** An average index, with the decimals that a form or a spreadsheet prints. */
export const index = decimalText({ places: 20, min: '0', max: '5', unit: 'index' });
/** Years with the decimals that a form or a spreadsheet prints. */
export const years = decimalText({ places: 18, min: '0', max: '70', unit: 'years' });
/** Annuity months; two decimals at most. */
export const annuityMonths = decimalText({ places: 2, min: '10', max: '300', unit: 'months' });

/** A decimal that people also write as a number: years or age. */
export function decimalOrNumber(limits: { places: number; min: string; max: string; unit: string }) {
  return z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(decimalText(limits))
    .describe(`${limits.unit}, decimal string or number, ${limits.min} … ${limits.max}`);
}

/** A whole number, as a number or as a string of digits. */
export function count(min: number, max: number) {
  return z
    .union([z.number(), z.string()])
    .superRefine((value, ctx) => {
      const text = String(value);
      if (!/^(0|-?[1-9]\d{0,15})$/.test(text))
        refuse(ctx, 'POLI-1004', { value: text.slice(0, 40), expected: 'whole number' });
      else if (Number(text) < min || Number(text) > max) refuse(ctx, 'POLI-1005', { value: text, min, max });
    })
    .transform(Number)
    .describe(`whole number, ${min} … ${max}`);
}

/** A month `YYYY-MM`. */
export const month = z
  .string()
  .superRefine((text, ctx) => {
    const parsed = YearMonth.parse(text);
    if (!parsed.ok) refuse(ctx, parsed.error.code, parsed.error.params);
  })
  .describe('month YYYY-MM');

/** A day `YYYY-MM-DD`. */
export const day = z
  .string()
  .superRefine((text, ctx) => {
    const parsed = PlainDate.parse(text);
    if (!parsed.ok) refuse(ctx, parsed.error.code, parsed.error.params);
  })
  .describe('day YYYY-MM-DD');

/** A region below a known province, GB/T 2260. */
export const region = z
  .string()
  .superRefine((text, ctx) => {
    if (!isRegionCode(text)) refuse(ctx, 'POLI-1006', { region: text.slice(0, 40) });
  })
  .describe('region code of GB/T 2260');

/** A name that comes back as it was given. */
export const name = z.string().min(1).max(TEXT_LIMIT).describe('text');

/** The case's own name, a text or a whole number, repeated in the result as it was given. */
export const id = z
  .union([z.string().min(1).max(TEXT_LIMIT), z.int()])
  .describe('name of the case, repeated in the result');
