import { Instant, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { userNames } from '@pnet/runtime';
import { assessmentNotice, demandLineList, demandLinesOf } from '../../front-office/assessment/index.js';

/** A 征缴核定单 says what `GET /demands/:id` and its lines say, without what was collected since. */
export const assessmentNoticeSource: PaperSource<'assessment-notice'> = {
  kind: 'assessment-notice',
  subject: subjects.id('核定', 'a demand'),
  read: async (tx, demandId) => {
    const notice = await assessmentNotice(tx, demandId);
    if (!notice) return err(domainError('ASMT-1001', { demand: demandId }));
    const { demand } = notice;
    const rows = notice.months.reduce((sum, month) => sum + month.persons, 0);
    if (rows > MOST_ROWS)
      return err(domainError('PAPR-1007', { title: '社会保险费征缴核定单', rows, limit: MOST_ROWS }));
    const name = await userNames(tx, [notice.assessedBy]);
    const lines = await demandLineList.all(tx, demandLinesOf(demandId), MOST_ROWS);
    return ok({
      agencyCode: notice.agencyCode,
      content: {
        demandNumber: demand.demandNumber,
        employerId: demand.employerId,
        employerName: demand.employerName,
        creditCode: notice.creditCode,
        scheme: demand.scheme,
        postingPeriod: demand.postingPeriod,
        kind: demand.kind,
        collectionMode: demand.collectionMode,
        persons: demand.persons,
        wageTotal: demand.wageTotal,
        baseTotal: demand.baseTotal,
        employerAmount: demand.employerAmount,
        personalAmount: demand.personalAmount,
        lateFee: demand.lateFee,
        interest: demand.interest,
        amount: demand.amount,
        dueOn: demand.dueOn,
        remainder: demand.remainder,
        cancelled: demand.status === 'cancelled',
        assessedBy: name(notice.assessedBy),
        assessedOn: Instant.of(notice.assessedAt).toPlainDate().toString(),
        months: notice.months,
        lines: lines.map((line) => ({
          name: line.name,
          documentNumber: line.documentNumber,
          contributionMonth: line.contributionMonth,
          declaredWage: line.declaredWage,
          base: line.base,
          employerAmount: line.employerAmount,
          personalAmount: line.personalAmount,
        })),
      },
    });
  },
};
