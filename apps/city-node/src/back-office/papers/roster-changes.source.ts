import { Instant, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { userNames } from '@pnet/runtime';
import { declarationLineList, declarationLinesOf, declarationOf } from '../../front-office/declaration/index.js';

const dayOf = (at: Date): string => Instant.ofEpochMs(at.getTime()).toPlainDate().toString();

/** A 人员增减变动表 says what `GET /declarations/:id` and its changed lines say. */
export const rosterChangesSource: PaperSource<'roster-changes'> = {
  kind: 'roster-changes',
  subject: subjects.id('申报', 'a declaration'),
  read: async (tx, declarationId) => {
    const declaration = await declarationOf(tx, declarationId);
    if (!declaration) return err(domainError('DECL-2001', { declarationId }));
    const lines = await declarationLineList.all(tx, declarationLinesOf(declarationId, true), MOST_ROWS);
    if (lines.length > MOST_ROWS)
      return err(
        domainError('PAPR-1007', {
          title: '参保单位人员增减变动表',
          rows: lines.length,
          limit: MOST_ROWS,
        }),
      );
    const { maker, checker, submittedAt, reviewedAt } = declaration;
    const name = await userNames(tx, [maker, ...(checker === null ? [] : [checker])]);
    return ok({
      agencyCode: declaration.agencyCode,
      content: {
        declarationId,
        employerId: declaration.employerId,
        employerName: declaration.employerName,
        scheme: declaration.scheme,
        postingPeriod: declaration.postingPeriod,
        status: declaration.status,
        persons: declaration.persons,
        added: declaration.added,
        removed: declaration.removed,
        wageTotal: declaration.wageTotal,
        maker: name(maker),
        submittedOn: dayOf(submittedAt),
        checker: checker === null ? '' : name(checker),
        reviewedOn: reviewedAt && dayOf(reviewedAt),
        lines: lines.map(({ name: person, documentNumber, changeKind, contributionMonth, declaredWage }) => ({
          name: person,
          documentNumber,
          changeKind,
          contributionMonth,
          declaredWage,
        })),
      },
    });
  },
};
