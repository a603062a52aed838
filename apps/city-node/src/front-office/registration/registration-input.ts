import { digestInput, schemeField } from '@pnet/runtime';
import { isCode, personName } from '@pnet/standards';
import { z } from 'zod';

const text = (max: number) => z.string().trim().min(1).max(max);
/** A person's name; taken in its one form, see `personName`. */
const nameOfPerson = z.string().overwrite(personName).min(1).max(100);
const codeOf = (list: string) => z.string().refine((value) => isCode(list, value), { error: 'REGI-1008' });

/** A civil day `YYYY-MM-DD`. */
const daySchema = z.iso.date();
/** A month `YYYY-MM`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** Decimal digits of an id. */
/** The code of an agency, as it stands in the register. */
export const agencySchema = z.string().regex(/^\w{1,20}$/);
/** A code of a list. */
export const codeSchema = z.string().regex(/^[\w-]{1,20}$/);
export const idSchema = z.string().regex(/^[1-9]\d{0,15}$/);
/** 险种 AAE140. */
export const schemeSchema = schemeField;

/** Data of an employer that may change later without a change of state. */
const employerDetails = {
  name: text(200),
  category: codeOf('employer-category'),
  economicType: codeOf('economic-type'),
  industry: text(20).optional(),
  legalRepresentative: nameOfPerson.optional(),
  contactName: nameOfPerson.optional(),
  contactMobile: text(30).optional(),
  address: text(200).optional(),
  taxAuthority: text(30).optional(),
  bankName: text(100).optional(),
  bankAccountName: text(200).optional(),
  bankAccountNumber: z
    .string()
    .regex(/^\d{8,32}$/)
    .optional(),
};

/** One employer to register 单位参保登记. */
export const employerInputSchema = z
  .strictObject({
    unifiedCreditCode: z.string().trim().max(40),
    agencyCode: text(20),
    registeredOn: daySchema,
    ...employerDetails,
  })
  .meta({ id: 'EmployerInput' });
/** One employer to register; days `YYYY-MM-DD`. */
export type EmployerInput = z.infer<typeof employerInputSchema>;

/** Up to 500 employers. */
export const employerBatchSchema = z
  .strictObject({ employers: z.array(employerInputSchema).min(1).max(500) })
  .meta({ id: 'EmployerBatch' });

/** Some of the items of a shape; one that is named has a value. */
const someOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(
    Object.fromEntries(Object.entries(shape).map(([name, item]) => [name, z.exactOptional(item)])) as {
      [Name in keyof Shape]: z.ZodExactOptional<Shape[Name]>;
    },
  );

/** Changes of an employer: the items that get another value. */
export const employerChangeSchema = z
  .strictObject({
    changes: someOf(employerDetails),
    effectiveOn: daySchema,
    reason: text(200),
  })
  .meta({ id: 'EmployerChange' });
/** Changes of an employer. */
export type EmployerChangeInput = z.infer<typeof employerChangeSchema>;

/** A move of an employer to another state. */
export const employerMoveSchema = z
  .strictObject({ effectiveOn: daySchema, reason: text(200) })
  .meta({ id: 'EmployerMove' });
/** A move of an employer to another state. */
export type EmployerMoveInput = z.infer<typeof employerMoveSchema>;

/** What a document and its holder's other marks say. */
const identity = {
  documentType: codeOf('document-type').default('01'),
  documentNumber: z.string().trim().min(1).max(40),
  name: nameOfPerson,
  sex: z.enum(['1', '2']),
  birthDate: daySchema,
};

/** One person to register 个人参保登记, perhaps with the relation that begins or the retirement that is known. */
export const personInputSchema = z
  .strictObject({
    ...identity,
    agencyCode: text(20),
    ethnicity: codeOf('ethnic-group').optional(),
    householdKind: text(10).optional(),
    startedWorkOn: daySchema.optional(),
    firstInsuredMonth: monthSchema.optional(),
    migrantWorker: z.boolean().optional(),
    mobile: z
      .string()
      .regex(/^\d{11}$/)
      .optional(),
    bankName: text(100).optional(),
    bankAccountNumber: z
      .string()
      .regex(/^\d{8,32}$/)
      .optional(),
    relation: z
      .strictObject({
        /** 单位编号 or unified credit code. */
        employer: text(40),
        scheme: schemeSchema,
        startMonth: monthSchema,
        category: z.enum(['employee', 'flexible']).default('employee'),
        /** Why the relation begins at or above the statutory retirement age. */
        retirementAgeReason: text(200).optional(),
      })
      .optional(),
    retiree: z
      .strictObject({ scheme: schemeSchema, retirementMonth: monthSchema, monthlyPension: z.string().max(20) })
      .optional(),
  })
  .meta({ id: 'PersonInput' });
/** One person to register; days `YYYY-MM-DD`, months `YYYY-MM`, amounts in yuan as text. */
export type PersonInput = z.infer<typeof personInputSchema>;

/** Up to 1,000 persons. */
export const personBatchSchema = z
  .strictObject({ persons: z.array(personInputSchema).min(1).max(1000) })
  .meta({ id: 'PersonBatch' });

/** Change of identity data; the old values are kept. */
export const identityChangeSchema = z
  .strictObject({
    changes: someOf({ ...identity, documentType: codeOf('document-type') }),
    effectiveOn: daySchema,
    reason: text(200),
  })
  .meta({ id: 'IdentityChange' });
/** Change of identity data. */
export type IdentityChangeInput = z.infer<typeof identityChangeSchema>;

const fact = {
  effectiveFrom: daySchema,
  /** Document that shows it. */
  evidence: text(200),
  reason: text(200),
  /** First day of the fact that this one corrects. */
  corrects: daySchema.optional(),
};
const lasting = { ...fact, effectiveTo: daySchema.optional() };
const momentary = { ...fact, effectiveTo: z.undefined().optional() };

/** A dated fact of a person. */
export const personFactSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('post-kind'),
      value: z.enum(['managerial-technical', 'production-operation']),
      ...lasting,
    }),
    z.strictObject({
      kind: z.literal('special-trade'),
      value: z.enum(['underground', 'high-altitude', 'heavy-labour', 'high-temperature', 'toxic-harmful']),
      ...lasting,
    }),
    z.strictObject({ kind: z.literal('work-start'), ...momentary }),
    z.strictObject({ kind: z.literal('death'), ...momentary }),
  ])
  .meta({ id: 'PersonFact' });
/** A dated fact of a person; days `YYYY-MM-DD`. */
export type PersonFactInput = z.infer<typeof personFactSchema>;

/** Which fact a second person has seen the evidence of. */
export const personFactReviewSchema = z
  .strictObject({
    kind: z.enum(['post-kind', 'special-trade', 'work-start', 'death']),
    effectiveFrom: daySchema,
    digest: digestInput,
  })
  .meta({ id: 'PersonFactReview' });
/** Which fact is reviewed. */
export type PersonFactReviewInput = z.infer<typeof personFactReviewSchema>;

/** The account to which money for a person is paid. */
export const payeeAccountSchema = z
  .strictObject({
    validFrom: daySchema,
    validTo: daySchema.optional(),
    bankName: text(100),
    accountNumber: z.string().regex(/^\d{8,32}$/),
    /** Where it is not the person. */
    holder: text(100).optional(),
    evidence: text(200),
    reason: text(200),
  })
  .meta({ id: 'PayeeAccount' });
/** The account to which money for a person is paid; days `YYYY-MM-DD`. */
export type PayeeAccountInput = z.infer<typeof payeeAccountSchema>;

/** Which payee account a second person has seen the evidence of. */
export const payeeReviewSchema = z
  .strictObject({ validFrom: daySchema, digest: digestInput })
  .meta({ id: 'PayeeAccountReview' });
/** Which payee account is reviewed. */
export type PayeeReviewInput = z.infer<typeof payeeReviewSchema>;

/** Retirement of a registered person. */
export const retirementSchema = z
  .strictObject({ scheme: schemeSchema, retirementMonth: monthSchema, monthlyPension: z.string().max(20) })
  .meta({ id: 'Retirement' });
/** Retirement of a registered person; pension in yuan a month as text. */
export type RetirementInput = z.infer<typeof retirementSchema>;

/** A new line of the status line. */
export const statusInputSchema = z
  .strictObject({
    scheme: schemeSchema,
    status: z.enum(['new', 'suspended', 'resumed', 'terminated', 'transferred-out', 'retired', 'dead']),
    effectiveOn: daySchema,
    reason: text(200),
  })
  .meta({ id: 'StatusInput' });
/** A new line of the status line. */
export type StatusInput = z.infer<typeof statusInputSchema>;

/** A relation that begins by an act at the counter. */
export const relationOpenSchema = z
  .strictObject({
    employerId: idSchema,
    scheme: schemeSchema,
    startMonth: monthSchema,
    category: z.enum(['employee', 'flexible']).default('employee'),
    reason: text(200),
    /** Why the relation begins at or above the statutory retirement age. */
    retirementAgeReason: text(200).optional(),
  })
  .meta({ id: 'RelationOpen' });
/** A relation that begins. */
export type RelationOpenInput = z.infer<typeof relationOpenSchema>;

/** A relation that ends by an act at the counter. */
export const relationEndSchema = z
  .strictObject({ employerId: idSchema, scheme: schemeSchema, endMonth: monthSchema, reason: text(200) })
  .meta({ id: 'RelationEnd' });
/** A relation that ends. */
export type RelationEndInput = z.infer<typeof relationEndSchema>;

/** Decision about a possible duplicate. */
export const duplicateDecisionSchema = z
  .strictObject({ decision: z.enum(['different', 'same']), note: text(200) })
  .meta({ id: 'DuplicateDecision' });
/** Decision about a possible duplicate. */
export type DuplicateDecisionInput = z.infer<typeof duplicateDecisionSchema>;
