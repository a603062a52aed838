import type { City } from './answers.js';

/** A bank account of the unit. */
export type BankAccount = City['BankAccountView'];

/** A line of a bank; yuan as text. */
export type BankLine = City['BankLineView'];

/** A line with 暂收 and its age. */
export type Suspense = City['SuspenseView'];

/** A statement of an account. */
export type Statement = City['StatementView'];

/** A correction of a booked line. */
export type Correction = City['CorrectionView'];

/** A step of the trail of a line's class. */
export type ClassChange = City['ClassChangeView'];

/** An instruction to a bank or a finance bureau. */
export type Instruction = City['ListedInstruction'];

/** A reconciliation of bank and books. */
export type Reconciliation = City['ReconciliationView'];

/** A difference between receipts and demands. */
export type Difference = City['DifferenceView'];

/** A part of a receipt that pays a demand. */
export type ReceiptPart = City['AllocationView'];

/** A person's line of a tax receipt that does not agree; masked. */
export type DetailDifference = City['DetailDifference'];
