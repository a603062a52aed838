import type { PaperDefinition } from '../print/paper.js';
import { assessmentNotice, type AssessmentNoticeContent } from './assessment-notice.js';
import { balanceSheetPaper, type BalanceSheetContent } from './balance-sheet.js';
import { bankReconciliation, type BankReconciliationContent } from './bank-reconciliation.js';
import { collectionMonth, type CollectionMonthContent } from './collection-month.js';
import { contributionCertificate, type ContributionCertificateContent } from './contribution-certificate.js';
import { employerCertificate, type EmployerCertificateContent } from './employer-certificate.js';
import { employerRegistration, type EmployerRegistrationContent } from './employer-registration.js';
import { fundMonth, type FundMonthContent } from './fund-month.js';
import { incomeStatementPaper, type IncomeStatementContent } from './income-statement.js';
import { journalVoucher, type JournalVoucherContent } from './journal-voucher.js';
import { reminderNotice, type ReminderNoticeContent } from './reminder-notice.js';
import { rightsRecord, type RightsRecordContent } from './rights-record.js';
import { rosterChanges, type RosterChangesContent } from './roster-changes.js';
import { trialBalancePaper, type TrialBalanceContent } from './trial-balance.js';
import { wageBases, type WageBasesContent } from './wage-bases.js';

/** What each kind of paper says. */
export interface PaperContents {
  'assessment-notice': AssessmentNoticeContent;
  'roster-changes': RosterChangesContent;
  'contribution-certificate': ContributionCertificateContent;
  'employer-certificate': EmployerCertificateContent;
  'employer-registration': EmployerRegistrationContent;
  'journal-voucher': JournalVoucherContent;
  'trial-balance': TrialBalanceContent;
  'fund-month': FundMonthContent;
  'balance-sheet': BalanceSheetContent;
  'bank-reconciliation': BankReconciliationContent;
  'income-statement': IncomeStatementContent;
  'reminder-notice': ReminderNoticeContent;
  'wage-bases': WageBasesContent;
  'collection-month': CollectionMonthContent;
  'rights-record': RightsRecordContent;
}
export type PaperKind = keyof PaperContents;

/** Every kind of paper. */
export const paperDefinitions: { readonly [K in PaperKind]: PaperDefinition<PaperContents[K]> } = {
  'assessment-notice': assessmentNotice,
  'roster-changes': rosterChanges,
  'contribution-certificate': contributionCertificate,
  'employer-certificate': employerCertificate,
  'employer-registration': employerRegistration,
  'journal-voucher': journalVoucher,
  'trial-balance': trialBalancePaper,
  'fund-month': fundMonth,
  'balance-sheet': balanceSheetPaper,
  'bank-reconciliation': bankReconciliation,
  'income-statement': incomeStatementPaper,
  'reminder-notice': reminderNotice,
  'wage-bases': wageBases,
  'collection-month': collectionMonth,
  'rights-record': rightsRecord,
};

/** The definition of a kind that is known at run time only, with the content that was kept for it. */
export const definitionOf = (kind: string): PaperDefinition<unknown> | undefined =>
  (paperDefinitions as Readonly<Record<string, PaperDefinition<never> | undefined>>)[kind] as
    PaperDefinition<unknown> | undefined;
