import { domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { demandList, demandsOf, type DemandView } from '../../front-office/assessment/index.js';
import { employerInClear } from '../../front-office/registration/index.js';
import { schemeOfSubject } from './person-papers.js';

/** Not paid whole though its day is over, as the list of demands says. */
const isOverdue = ({ overdueDays }: DemandView): boolean => overdueDays > 0;

/** A 催缴通知书 says which of the employer's demands, as its list of demands shows them, are overdue. */
export const reminderNoticeSource: PaperSource<'reminder-notice'> = {
  kind: 'reminder-notice',
  subject: subjects.idAndScheme('单位', 'an employer'),
  read: async (tx, subject) => {
    const [employerId = '', named] = subject.split('-');
    const employer = await employerInClear(tx, employerId);
    if (!employer) return err(domainError('REGI-2001', { employerId }));
    const asOf = tx.clock.now().toPlainDate().toString();
    const demands = await demandList.all(
      tx,
      demandsOf({ scheme: schemeOfSubject(named), employerId, asOf }),
      MOST_ROWS,
    );
    const owed = demands
      .filter(isOverdue)
      .sort((a, b) => a.postingPeriod.localeCompare(b.postingPeriod) || a.demandNumber.localeCompare(b.demandNumber));
    if (owed.length === 0) return err(domainError('PAPR-1008', { employer: employer.name }));
    return ok({
      agencyCode: employer.agencyCode,
      content: {
        employerId,
        employerName: employer.name,
        creditCode: employer.unifiedCreditCode,
        asOf,
        demands: owed.map(
          ({
            demandNumber,
            scheme,
            postingPeriod,
            kind,
            persons,
            amount,
            collectedAmount,
            lateFee,
            dueOn,
            overdueDays,
          }) => ({
            demandNumber,
            scheme,
            postingPeriod,
            kind,
            persons,
            amount,
            collectedAmount,
            lateFee,
            dueOn,
            overdueDays,
          }),
        ),
      },
    });
  },
};
