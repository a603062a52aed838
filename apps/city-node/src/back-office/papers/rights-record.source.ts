import { Money, PlainDate, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import {
  accountMovements,
  accountOfPerson,
  contributionList,
  contributionsOf,
} from '../../books/individual-account/index.js';
import { employerNames, paperPerson, schemeOfSubject } from './person-papers.js';

const sumOf = (...amounts: string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();

/** A 个人权益记录单 says what the screens of account, contributions and movements say of a year. */
export const rightsRecordSource: PaperSource<'rights-record'> = {
  kind: 'rights-record',
  subject: subjects.idYearAndScheme('个人', 'a person'),
  read: async (tx, subject) => {
    const [personId = '', year = '', named] = subject.split('-');
    const scheme = schemeOfSubject(named);
    const person = await paperPerson(tx, personId);
    if (!person) return err(domainError('REGI-2004', { personId }));
    const { agencyCode, ...identity } = person;
    const [today, yearEnd] = [tx.clock.now().toPlainDate(), PlainDate.of(`${year}-12-31`)];
    const on = today.compare(yearEnd) < 0 ? today : yearEnd;
    const account = await accountOfPerson(tx, { personId, scheme, on });
    if (!account) return err(domainError('ACCT-2001', { person: personId, scheme }));
    const ofYear = contributionsOf({ personId, scheme, year: Number(year) });
    const records = (await contributionList.all(tx, ofYear, MOST_ROWS))
      .filter((record) => !record.reversed && !record.red)
      .reverse();
    const employerOf = await employerNames(tx, records);
    const movements = await accountMovements(tx, { personId, scheme });
    return ok({
      agencyCode,
      content: {
        personId,
        ...identity,
        scheme,
        year: Number(year),
        on: on.toString(),
        accountState: account.state,
        months: account.months,
        balance: account.balance,
        personalBalance: sumOf(account.openingPersonal, account.creditedPersonal, account.movedPersonal),
        employerBalance: sumOf(account.openingEmployer, account.creditedEmployer, account.movedEmployer),
        records: records.map((record) => ({
          contributionMonth: record.contributionMonth,
          employer: employerOf(record),
          base: record.base,
          employerAmount: record.employerAmount,
          personalAmount: record.personalAmount,
          account: sumOf(record.accountPersonal, record.accountEmployer),
          creditedOn: record.creditedOn,
        })),
        movements: movements
          .filter((move) => !move.reversed && move.bookedOn.startsWith(`${year}-`))
          .reverse()
          .map(({ kind, valuedOn, reason, ...amounts }) => ({
            kind,
            valuedOn,
            reason,
            amount: sumOf(
              amounts.personalPrincipal,
              amounts.personalInterest,
              amounts.employerPrincipal,
              amounts.employerInterest,
            ),
          })),
      },
    });
  },
};
