import { Money, PlainDate, YearMonth } from '@pnet/kernel';
import { digestInput, schemeField } from '@pnet/runtime';
import { bankLineClasses } from '@pnet/standards';
import { z } from 'zod';
import { bankLineList } from './bank-lines.query.js';
import { instructionKinds } from './draft-instruction.js';
import { instructionList } from './instructions.query.js';
import { reconciliationList } from './reconciliations.query.js';

/** A day, `YYYY-MM-DD`. */
export const day = z.string().refine((text) => PlainDate.parse(text).ok, { error: 'KERN-0004' });
/** Number of a bank account. */
export const accountNumber = z.string().regex(/^[0-9A-Za-z-]{4,40}$/);
/** A key that the database gives. */
export const rowId = z.string().regex(/^\d{1,18}$/);
const unitCode = z.string().regex(/^[0-9A-Z]{2,18}$/);
const reason = z.string().trim().min(2).max(500);
// Every check of a text runs, also after one has failed: none may throw.
const isAmount = (text: string, above: boolean): boolean => {
  const amount = Money.parse(text);
  return amount.ok && !amount.value.isNegative() && !(above && amount.value.isZero());
};
const amount = z.string().refine((text) => isAmount(text, false), { error: 'KERN-0001' });
const paid = z.string().refine((text) => isAmount(text, true), { error: 'KERN-0001' });
const classCode = z.enum(bankLineClasses.map((one) => one.code));

export const bankAccountInput = z
  .strictObject({
    accountNumber,
    title: z.string().trim().min(1).max(100),
    bankName: z.string().trim().min(1).max(100),
    kind: z.enum(['income', 'expenditure', 'fiscal', 'state-treasury']),
    scheme: schemeField,
    fund: z.enum(['pooled', 'account']).optional(),
    validFrom: day.optional(),
  })
  .meta({ id: 'BankAccountInput' });

export const closeAccountInput = z.strictObject({ validTo: day }).meta({ id: 'CloseBankAccountInput' });

const month = z.string().refine((text) => YearMonth.parse(text).ok, { error: 'KERN-0003' });
const ledgerAccount = z.string().regex(/^\d{4,10}$/);

export const reconciliationInput = z
  .strictObject({
    scheme: schemeField,
    ledgerAccount,
    postingPeriod: month,
  })
  .meta({ id: 'ReconciliationInput' });

export const reconciliationSignature = z.strictObject({ digest: digestInput }).meta({ id: 'ReconciliationSignature' });

export const reconciliationsQuery = z.strictObject({
  postingPeriod: month.optional(),
  ledgerAccount: ledgerAccount.optional(),
  state: z.enum(['prepared', 'signed', 'replaced']).optional(),
  ...reconciliationList.input,
});

export const linesQuery = z.strictObject({
  from: day,
  to: day,
  state: z.enum(['new', 'matched', 'suspense', 'booked', 'reversed']).optional(),
  class: classCode.optional(),
  bankAccount: accountNumber.optional(),
  direction: z.enum(['in', 'out']).optional(),
  ...bankLineList.input,
});

export const classInput = z
  .strictObject({
    class: classCode,
    accountFundAmount: amount.optional(),
    counterpartUnit: unitCode.optional(),
    reason,
  })
  .meta({ id: 'BankLineClassInput' });

export const correctionDecision = z
  .strictObject({ decision: z.enum(['approve', 'decline']), digest: digestInput.optional() })
  .meta({ id: 'BankLineCorrectionDecision' });

export const instructionInput = z
  .strictObject({
    instructionNumber: accountNumber,
    kind: z.enum(instructionKinds),
    party: z.enum(['bank', 'finance-bureau']),
    bankAccount: accountNumber,
    counterpartAccount: accountNumber,
    counterpartName: z.string().trim().min(1).max(100),
    counterpartUnit: unitCode.optional(),
    amount: paid,
    accountFundAmount: amount.optional(),
    dueOn: day,
    purpose: z.string().trim().min(2).max(200),
  })
  .meta({ id: 'InstructionInput' });

export const instructionDecision = z
  .strictObject({ decision: z.enum(['approve', 'withdraw']), note: reason.optional(), digest: digestInput.optional() })
  .meta({ id: 'InstructionDecision' });

export const instructionsToTake = z
  .strictObject({ party: z.enum(['bank', 'finance-bureau']), dueThrough: day.optional() })
  .meta({ id: 'InstructionsToTake' });

export const instructionAnswer = z
  .discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('confirm'), bankLineId: rowId }),
    z.strictObject({ answer: z.enum(['return', 'lose']), note: reason }),
  ])
  .meta({ id: 'InstructionAnswer' });

export const instructionsQuery = z.strictObject({
  state: z.enum(['drafted', 'approved', 'sent', 'unknown', 'confirmed', 'returned', 'withdrawn']).optional(),
  kind: z.enum(instructionKinds).optional(),
  party: z.enum(['bank', 'finance-bureau']).optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  ...instructionList.input,
});
