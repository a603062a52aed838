import {
  amountInput,
  dayInput,
  digestInput,
  fundInput,
  idInput,
  ledgerAccountInput,
  monthInput,
  paidInput,
  reasonInput,
  schemeInput,
  textInput,
  unitCodeInput,
} from '@pnet/runtime';
import { bankLineClasses } from '@pnet/standards';
import { z } from 'zod';
import { bankLineList } from './bank-lines.query.js';
import { instructionKinds } from './draft-instruction.js';
import { instructionList } from './instructions.query.js';
import { reconciliationList } from './reconciliations.query.js';

/** Number of a bank account. */
export const accountNumber = z.string().regex(/^[0-9A-Za-z-]{4,40}$/);
const classCode = z.enum(bankLineClasses.map((one) => one.code));

export const bankAccountInput = z
  .strictObject({
    accountNumber,
    title: textInput(100),
    bankName: textInput(100),
    kind: z.enum(['income', 'expenditure', 'fiscal', 'state-treasury']),
    scheme: schemeInput,
    fund: fundInput.optional(),
    validFrom: dayInput.optional(),
  })
  .meta({ id: 'BankAccountInput' });

export const closeAccountInput = z.strictObject({ validTo: dayInput }).meta({ id: 'CloseBankAccountInput' });

export const reconciliationInput = z
  .strictObject({
    scheme: schemeInput,
    ledgerAccount: ledgerAccountInput,
    postingPeriod: monthInput,
  })
  .meta({ id: 'ReconciliationInput' });

export const reconciliationSignature = z.strictObject({ digest: digestInput }).meta({ id: 'ReconciliationSignature' });

export const reconciliationsQuery = z.strictObject({
  postingPeriod: monthInput.optional(),
  ledgerAccount: ledgerAccountInput.optional(),
  state: z.enum(['prepared', 'signed', 'replaced']).optional(),
  ...reconciliationList.input,
});

export const linesQuery = z.strictObject({
  from: dayInput,
  to: dayInput,
  state: z.enum(['new', 'matched', 'suspense', 'booked', 'reversed']).optional(),
  class: classCode.optional(),
  bankAccount: accountNumber.optional(),
  direction: z.enum(['in', 'out']).optional(),
  ...bankLineList.input,
});

export const classInput = z
  .strictObject({
    class: classCode,
    accountFundAmount: amountInput.optional(),
    counterpartUnit: unitCodeInput.optional(),
    reason: reasonInput,
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
    counterpartName: textInput(100),
    counterpartUnit: unitCodeInput.optional(),
    amount: paidInput,
    accountFundAmount: amountInput.optional(),
    dueOn: dayInput,
    purpose: textInput(200, 2),
  })
  .meta({ id: 'InstructionInput' });

export const instructionDecision = z
  .strictObject({
    decision: z.enum(['approve', 'withdraw']),
    note: reasonInput.optional(),
    digest: digestInput.optional(),
  })
  .meta({ id: 'InstructionDecision' });

export const instructionsToTake = z
  .strictObject({ party: z.enum(['bank', 'finance-bureau']), dueThrough: dayInput.optional() })
  .meta({ id: 'InstructionsToTake' });

export const instructionAnswer = z
  .discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('confirm'), bankLineId: idInput }),
    z.strictObject({ answer: z.enum(['return', 'lose']), note: reasonInput }),
  ])
  .meta({ id: 'InstructionAnswer' });

export const instructionsQuery = z.strictObject({
  state: z.enum(['drafted', 'approved', 'sent', 'unknown', 'confirmed', 'returned', 'withdrawn']).optional(),
  kind: z.enum(instructionKinds).optional(),
  party: z.enum(['bank', 'finance-bureau']).optional(),
  dueFrom: dayInput.optional(),
  dueTo: dayInput.optional(),
  ...instructionList.input,
});
