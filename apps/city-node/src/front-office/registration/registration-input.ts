import { dayInput, digestInput, idInput, monthInput, reasonInput, schemeInput, textInput } from '@pnet/runtime';
import { isCode, personName } from '@pnet/standards';
import { z } from 'zod';

/** A person's name; taken in its one form, see `personName`. */
const nameOfPerson = z.string().overwrite(personName).min(1).max(100);
const codeOf = (list: string) => z.string().refine((value) => isCode(list, value), { error: 'REGI-1008' });

/** A code of a list. */
export const codeSchema = z.string().regex(/^[\w-]{1,20}$/);
/** 证件号码 AAC147 as it is written down; its own rules are those of the kind of document. */
export const documentNumber = textInput(40);
/** 银行账号 Number of an account at a bank, digits alone. */
const bankAccountNumber = z.string().regex(/^\d{8,32}$/);

/** Data of an employer that may change later without a change of state. */
const employerDetails = {
  name: textInput(200),
  category: codeOf('employer-category'),
  economicType: codeOf('economic-type'),
  industry: textInput(20).optional(),
  legalRepresentative: nameOfPerson.optional(),
  contactName: nameOfPerson.optional(),
  contactMobile: textInput(30).optional(),
  address: textInput(200).optional(),
  taxAuthority: textInput(30).optional(),
  bankName: textInput(100).optional(),
  bankAccountName: textInput(200).optional(),
  bankAccountNumber: bankAccountNumber.optional(),
};

/** One employer to register 单位参保登记. */
export const employerInputSchema = z
  .strictObject({
    unifiedCreditCode: z.string().trim().max(40),
    agencyCode: textInput(20),
    registeredOn: dayInput,
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
    effectiveOn: dayInput,
    reason: reasonInput,
  })
  .meta({ id: 'EmployerChange' });
/** Changes of an employer. */
export type EmployerChangeInput = z.infer<typeof employerChangeSchema>;

/** A move of an employer to another state. */
export const employerMoveSchema = z
  .strictObject({ effectiveOn: dayInput, reason: reasonInput })
  .meta({ id: 'EmployerMove' });
/** A move of an employer to another state. */
export type EmployerMoveInput = z.infer<typeof employerMoveSchema>;

/** What a document and its holder's other marks say. */
const identity = {
  documentType: codeOf('document-type').default('01'),
  documentNumber,
  name: nameOfPerson,
  sex: z.enum(['1', '2']),
  birthDate: dayInput,
};

/** One person to register 个人参保登记, perhaps with the relation that begins or the retirement that is known. */
export const personInputSchema = z
  .strictObject({
    ...identity,
    agencyCode: textInput(20),
    ethnicity: codeOf('ethnic-group').optional(),
    householdKind: textInput(10).optional(),
    startedWorkOn: dayInput.optional(),
    firstInsuredMonth: monthInput.optional(),
    migrantWorker: z.boolean().optional(),
    mobile: z
      .string()
      .regex(/^\d{11}$/)
      .optional(),
    bankName: textInput(100).optional(),
    bankAccountNumber: bankAccountNumber.optional(),
    relation: z
      .strictObject({
        /** 单位编号 or unified credit code. */
        employer: textInput(40),
        scheme: schemeInput,
        startMonth: monthInput,
        category: z.enum(['employee', 'flexible']).default('employee'),
        /** Why the relation begins at or above the statutory retirement age. */
        retirementAgeReason: textInput(200).optional(),
      })
      .optional(),
    retiree: z
      .strictObject({ scheme: schemeInput, retirementMonth: monthInput, monthlyPension: z.string().max(20) })
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
    effectiveOn: dayInput,
    reason: reasonInput,
  })
  .meta({ id: 'IdentityChange' });
/** Change of identity data. */
export type IdentityChangeInput = z.infer<typeof identityChangeSchema>;

const fact = {
  effectiveFrom: dayInput,
  /** Document that shows it. */
  evidence: textInput(200),
  reason: reasonInput,
  /** First day of the fact that this one corrects. */
  corrects: dayInput.optional(),
};
const lasting = { ...fact, effectiveTo: dayInput.optional() };
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
    effectiveFrom: dayInput,
    digest: digestInput,
  })
  .meta({ id: 'PersonFactReview' });
/** Which fact is reviewed. */
export type PersonFactReviewInput = z.infer<typeof personFactReviewSchema>;

/** The account to which money for a person is paid. */
export const payeeAccountSchema = z
  .strictObject({
    validFrom: dayInput,
    validTo: dayInput.optional(),
    bankName: textInput(100),
    accountNumber: bankAccountNumber,
    /** Where it is not the person. */
    holder: textInput(100).optional(),
    evidence: textInput(200),
    reason: reasonInput,
  })
  .meta({ id: 'PayeeAccount' });
/** The account to which money for a person is paid; days `YYYY-MM-DD`. */
export type PayeeAccountInput = z.infer<typeof payeeAccountSchema>;

/** Which payee account a second person has seen the evidence of. */
export const payeeReviewSchema = z
  .strictObject({ validFrom: dayInput, digest: digestInput })
  .meta({ id: 'PayeeAccountReview' });
/** Which payee account is reviewed. */
export type PayeeReviewInput = z.infer<typeof payeeReviewSchema>;

/** Retirement of a registered person. */
export const retirementSchema = z
  .strictObject({ scheme: schemeInput, retirementMonth: monthInput, monthlyPension: z.string().max(20) })
  .meta({ id: 'Retirement' });
/** Retirement of a registered person; pension in yuan a month as text. */
export type RetirementInput = z.infer<typeof retirementSchema>;

/** A new line of the status line. */
export const statusInputSchema = z
  .strictObject({
    scheme: schemeInput,
    status: z.enum(['new', 'suspended', 'resumed', 'terminated', 'transferred-out', 'retired', 'dead']),
    effectiveOn: dayInput,
    reason: reasonInput,
  })
  .meta({ id: 'StatusInput' });
/** A new line of the status line. */
export type StatusInput = z.infer<typeof statusInputSchema>;

/** A relation that begins by an act at the counter. */
export const relationOpenSchema = z
  .strictObject({
    employerId: idInput,
    scheme: schemeInput,
    startMonth: monthInput,
    category: z.enum(['employee', 'flexible']).default('employee'),
    reason: reasonInput,
    /** Why the relation begins at or above the statutory retirement age. */
    retirementAgeReason: textInput(200).optional(),
  })
  .meta({ id: 'RelationOpen' });
/** A relation that begins. */
export type RelationOpenInput = z.infer<typeof relationOpenSchema>;

/** A relation that ends by an act at the counter. */
export const relationEndSchema = z
  .strictObject({ employerId: idInput, scheme: schemeInput, endMonth: monthInput, reason: reasonInput })
  .meta({ id: 'RelationEnd' });
/** A relation that ends. */
export type RelationEndInput = z.infer<typeof relationEndSchema>;

/** Decision about a possible duplicate. */
export const duplicateDecisionSchema = z
  .strictObject({ decision: z.enum(['different', 'same']), note: textInput(200) })
  .meta({ id: 'DuplicateDecision' });
/** Decision about a possible duplicate. */
export type DuplicateDecisionInput = z.infer<typeof duplicateDecisionSchema>;
