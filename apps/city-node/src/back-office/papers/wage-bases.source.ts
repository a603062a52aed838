import { Instant, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { userNames } from '@pnet/runtime';
import { assessmentNotice, demandLineList, demandLinesOf } from '../../front-office/assessment/index.js';

/** A 缴费基数核定表 says what the lines of `GET /demands/:id/lines` say of wage and base. */
export const wageBasesSource: PaperSource<'wage-bases'> = {
  kind: 'wage-bases',
  subject: subjects.id('核定', 'a demand'),
  read: async (tx, demandId) => {
    const notice = await assessmentNotice(tx, demandId);
    if (!notice) return err(domainError('ASMT-1001', { demand: demandId }));
    const lines = await demandLineList.all(tx, demandLinesOf(demandId), MOST_ROWS);
    if (lines.length > MOST_ROWS)
      return err(domainError('PAPR-1007', { title: '社会保险缴费基数核定表', rows: lines.length, limit: MOST_ROWS }));
    const name = await userNames(tx, [notice.assessedBy]);
    const { demandNumber, employerId, employerName, scheme, postingPeriod, status } = notice.demand;
    return ok({
      agencyCode: notice.agencyCode,
      content: {
        demandNumber,
        employerId,
        employerName,
        creditCode: notice.creditCode,
        scheme,
        postingPeriod,
        assessedBy: name(notice.assessedBy),
        assessedOn: Instant.of(notice.assessedAt).toPlainDate().toString(),
        cancelled: status === 'cancelled',
        lines: lines.map(({ name: person, documentNumber, contributionMonth, declaredWage, base, clamped }) => ({
          name: person,
          documentNumber,
          contributionMonth,
          declaredWage,
          base,
          clamped,
        })),
      },
    });
  },
};
