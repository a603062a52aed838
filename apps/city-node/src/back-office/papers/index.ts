import type { NodeConfig } from '@pnet/runtime';
import { ledgerPapers, type PaperSource } from '@pnet/papers';
import { assessmentNoticeSource } from './assessment-notice.source.js';
import { collectionMonthSource } from './collection-month.source.js';
import { contributionCertificateSource } from './contribution-certificate.source.js';
import { employerCertificateSource, employerRegistrationSource } from './employer.source.js';
import { reminderNoticeSource } from './reminder-notice.source.js';
import { rightsRecordSource } from './rights-record.source.js';
import { rosterChangesSource } from './roster-changes.source.js';
import { wageBasesSource } from './wage-bases.source.js';

/** Where a city's papers get their content: the queries of its screens. */
export const cityPapers = (config: NodeConfig): readonly PaperSource[] => [
  assessmentNoticeSource,
  wageBasesSource,
  reminderNoticeSource,
  collectionMonthSource(config),
  rosterChangesSource,
  rightsRecordSource,
  contributionCertificateSource,
  employerCertificateSource,
  employerRegistrationSource(config),
  ...ledgerPapers(config.code),
];
