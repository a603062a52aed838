import { domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { userNames, type NodeConfig } from '@pnet/runtime';
import { demandList, demandsOf } from '../../front-office/assessment/index.js';
import { employerInClear } from '../../front-office/registration/index.js';
import { schemeOfSubject } from './person-papers.js';

/** So many of the latest demands stand on a certificate. */
const LATEST = 12;

/** A 单位参保证明 says what the employer's screen and its list of demands say. */
export const employerCertificateSource: PaperSource<'employer-certificate'> = {
  kind: 'employer-certificate',
  subject: subjects.idAndScheme('单位', 'an employer'),
  read: async (tx, subject) => {
    const [employerId = '', named] = subject.split('-');
    const employer = await employerInClear(tx, employerId);
    if (!employer) return err(domainError('REGI-2001', { employerId }));
    const demands = await demandList.all(
      tx,
      demandsOf({ scheme: schemeOfSubject(named), employerId, asOf: tx.clock.now().toPlainDate().toString() }),
      MOST_ROWS,
    );
    const latest = demands
      .filter((demand) => demand.status !== 'cancelled')
      .sort((a, b) => b.postingPeriod.localeCompare(a.postingPeriod) || b.demandNumber.localeCompare(a.demandNumber))
      .slice(0, LATEST);
    return ok({
      agencyCode: employer.agencyCode,
      content: {
        employerId,
        name: employer.name,
        creditCode: employer.unifiedCreditCode,
        registeredOn: employer.registeredOn,
        status: employer.status,
        statusOn: employer.statusOn,
        persons: employer.open.relations,
        demands: latest.map(({ postingPeriod, demandNumber, persons, amount, collectedAmount, status }) => ({
          postingPeriod,
          demandNumber,
          persons,
          amount,
          collectedAmount,
          status,
        })),
      },
    });
  },
};

/** A 社会保险登记表 says what the employer's screen says, in clear. */
export const employerRegistrationSource = ({
  agencies,
}: Pick<NodeConfig, 'agencies'>): PaperSource<'employer-registration'> => ({
  kind: 'employer-registration',
  subject: subjects.id('单位', 'an employer'),
  read: async (tx, employerId) => {
    const employer = await employerInClear(tx, employerId);
    if (!employer) return err(domainError('REGI-2001', { employerId }));
    const name = await userNames(tx, [employer.recordedBy]);
    const agency = agencies.find(({ code }) => code === employer.agencyCode);
    return ok({
      agencyCode: employer.agencyCode,
      content: {
        employerId,
        name: employer.name,
        creditCode: employer.unifiedCreditCode,
        agency: agency ? `${agency.name}（${agency.code}）` : employer.agencyCode,
        category: employer.category,
        economicType: employer.economicType,
        industry: employer.industry ?? '',
        legalRepresentative: employer.legalRepresentative ?? '',
        contactName: employer.contactName ?? '',
        contactMobile: employer.contactMobile ?? '',
        address: employer.address ?? '',
        taxAuthority: employer.taxAuthority ?? '',
        bankName: employer.bankName ?? '',
        bankAccountName: employer.bankAccountName ?? '',
        bankAccountNumber: employer.bankAccountNumber ?? '',
        status: employer.status,
        registeredOn: employer.registeredOn,
        registeredBy: name(employer.recordedBy),
        persons: employer.open.relations,
        changes: employer.changes.map(({ item, oldValue, newValue, effectiveOn, reason }) => ({
          item,
          oldValue: oldValue ?? '',
          newValue: newValue ?? '',
          effectiveOn,
          reason,
        })),
      },
    });
  },
});
