import { dayInput, flagQuestion, monthInput, schemeInput } from '@pnet/runtime';
import { isRegionCode } from '@pnet/standards';
import { NATION } from '@pnet/policy';
import { z } from 'zod';

const flag = flagQuestion.transform((text) => text === 'true');
const day = dayInput.describe('day YYYY-MM-DD');
const month = monthInput
  .refine((text) => text >= '1949-10' && text <= '2199-12', {
    error: 'RUNT-4102',
    params: { format: 'YYYY-MM, 1949-10 … 2199-12' },
  })
  .describe('month YYYY-MM');
const region = z
  .string()
  .refine((text) => text === NATION || isRegionCode(text), { error: 'RUNT-4102', params: { format: 'GB/T 2260' } })
  .describe('region code of GB/T 2260; 000000 is the nation');

const scheme = schemeInput;

/** How a list of cases is run. */
export const runQuestion = z.strictObject({
  trace: flag.optional().describe('whether results carry their trace; true where it is not said'),
  explain: flag.optional().describe('whether results carry an explanation, sentence by sentence'),
  language: z
    .enum(['zh', 'en'])
    .optional()
    .describe('language of errors and explanations; errors are in both where it is not said'),
  scheme: scheme.describe('whose parameters the cases are run with'),
  knownAt: day.optional().describe('only values known on this day; today where it is not said'),
  scenario: flag.optional().describe('whether values count that are announced and not enacted'),
});
export type RunQuestion = z.output<typeof runQuestion>;

/** A page of the book of parameters. */
export const bookQuestion = z.strictObject({
  region: region.optional(),
  scheme,
  month: month.optional(),
  knownAt: day.optional(),
});

/** One series of the book. */
export const seriesQuestion = bookQuestion.omit({ month: true });
export type SeriesQuestion = z.output<typeof seriesQuestion>;
