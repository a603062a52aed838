import { Money, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import { accountOfPerson, contributionList, contributionsOf } from '../../books/individual-account/index.js';
import { employerNames, paperPerson, schemeOfSubject } from './person-papers.js';

/** A 参保缴费证明 says what the screens of account and contributions say: the records that stand, each once. */
export const contributionCertificateSource: PaperSource<'contribution-certificate'> = {
  kind: 'contribution-certificate',
  subject: subjects.idAndScheme('个人', 'a person'),
  read: async (tx, subject) => {
    const [personId = '', named] = subject.split('-');
    const scheme = schemeOfSubject(named);
    const person = await paperPerson(tx, personId);
    if (!person) return err(domainError('REGI-2004', { personId }));
    const { agencyCode, ...identity } = person;
    const account = await accountOfPerson(tx, { personId, scheme, on: tx.clock.now().toPlainDate() });
    const records = (await contributionList.all(tx, contributionsOf({ personId, scheme }), MOST_ROWS))
      .filter((record) => !record.reversed && !record.red)
      .reverse();
    const employerOf = await employerNames(tx, records);
    return ok({
      agencyCode,
      content: {
        personId,
        ...identity,
        scheme,
        firstMonth: records[0]?.contributionMonth ?? null,
        lastMonth: records.at(-1)?.contributionMonth ?? null,
        months: account?.months ?? 0,
        balance: account?.balance ?? '0.00',
        records: records.map((record) => ({
          contributionMonth: record.contributionMonth,
          kind: record.kind,
          employer: employerOf(record),
          base: record.base,
          employerAmount: record.employerAmount,
          personalAmount: record.personalAmount,
          account: Money.of(record.accountPersonal).plus(Money.of(record.accountEmployer)).toString(),
          creditedOn: record.creditedOn,
        })),
      },
    });
  },
};
