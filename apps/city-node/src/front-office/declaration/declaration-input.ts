import { idInput, monthInput, noteInput, textInput, schemeInput } from '@pnet/runtime';
import { z } from 'zod';
import { documentNumber } from '../registration/index.js';

const person = {
  /** 个人编号; or the document. */
  personId: idInput.optional(),
  documentType: z.string().max(2).optional(),
  documentNumber: documentNumber.optional(),
  name: textInput(100).optional(),
  /** Default: the posting period. */
  contributionMonth: monthInput.optional(),
  /** 备注; the reason where a person begins at or above the statutory retirement age. */
  remark: z.string().trim().max(200).optional(),
};
/** The wage stays text here: its rules are those of the row check, the same for files. */
const wage = { declaredWage: z.string().max(40) };

const listed = z.strictObject({
  ...person,
  declaredWage: z.string().max(40).optional(),
  change: z.enum(['added', 'removed']).optional(),
});
const MOST_PERSONS = 5000;

/** A monthly declaration: the full list, or the changes against the last approved list. */
export const declarationInputSchema = z
  .discriminatedUnion('mode', [
    z.strictObject({
      mode: z.literal('list'),
      employerId: idInput,
      scheme: schemeInput,
      postingPeriod: monthInput,
      /** For people forgotten in the month's first declaration. */
      supplementary: z.boolean().default(false),
      persons: z.array(listed).max(MOST_PERSONS),
    }),
    z.strictObject({
      mode: z.literal('changes'),
      employerId: idInput,
      scheme: schemeInput,
      postingPeriod: monthInput,
      additions: z
        .array(z.strictObject({ ...person, ...wage }))
        .max(MOST_PERSONS)
        .default([]),
      removals: z.array(z.strictObject(person)).max(MOST_PERSONS).default([]),
      wageChanges: z
        .array(z.strictObject({ ...person, ...wage }))
        .max(MOST_PERSONS)
        .default([]),
    }),
  ])
  .meta({ id: 'DeclarationInput' });
/** A monthly declaration; months `YYYY-MM`, wages in yuan as text. */
export type DeclarationInput = z.infer<typeof declarationInputSchema>;

/** One person as declared. */
export interface DeclaredPerson {
  readonly personId?: string | undefined;
  readonly documentType?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly name?: string | undefined;
  readonly contributionMonth?: string | undefined;
  readonly declaredWage?: string | undefined;
  readonly remark?: string | undefined;
}

/** Review of one declaration. */
export const reviewSchema = z
  .strictObject({ decision: z.enum(['approve', 'return']), note: noteInput })
  .meta({ id: 'DeclarationReview' });
/** Review of one declaration. */
export type ReviewInput = z.infer<typeof reviewSchema>;

/** Approval of many declarations; `preview` only says how many could be approved. */
export const bulkReviewSchema = z
  .strictObject({
    declarationIds: z.array(idInput).min(1).max(5000),
    preview: z.boolean().default(false),
    note: noteInput,
  })
  .meta({ id: 'BulkReview' });
/** Approval of many declarations. */
export type BulkReviewInput = z.infer<typeof bulkReviewSchema>;
