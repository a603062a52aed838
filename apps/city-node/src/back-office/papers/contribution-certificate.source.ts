import { Money, domainError, err, ok } from '@pnet/kernel';
import { MOST_ROWS, subjects, type PaperSource } from '@pnet/papers';
import type { Tx } from '@pnet/runtime';
import {
  accountOfPerson,
  contributionList,
  contributionsOf,
  type ContributionRecordView,
} from '../../books/individual-account/index.js';

/** The scheme of the first release. */
const SCHEME = '110';

/** Names of the employers that the actor may see; of another district the id stands alone. */
async function employerNames(tx: Tx, records: readonly ContributionRecordView[]): Promise<(id: string) => string> {
  const ids = [...new Set(records.flatMap(({ employerId }) => employerId ?? []))];
  const rows = await tx.rows<{ employerId: string; name: string }>(
    'select employer_id as "employerId", name from registration.employer where employer_id = any ($1::bigint[])',
    [ids],
  );
  const names = new Map(rows.map((row) => [row.employerId, row.name]));
  return (id) => names.get(id) ?? `单位编号 ${id}`;
}

/** A 参保缴费证明 says what the screens of account and contributions say: the records that stand, each once. */
export const contributionCertificateSource: PaperSource<'contribution-certificate'> = {
  kind: 'contribution-certificate',
  subject: subjects.id('个人', 'a person'),
  read: async (tx, personId) => {
    const person = await tx.one<{ name: string; documentType: string; documentNumber: string; agencyCode: string }>(
      'select name, document_type as "documentType", document_number as "documentNumber", agency_code as "agencyCode" from registration.person where person_id = $1',
      [personId],
    );
    if (!person) return err(domainError('REGI-2004', { personId }));
    const { agencyCode, ...identity } = person;
    const account = await accountOfPerson(tx, { personId, scheme: SCHEME, on: tx.clock.now().toPlainDate() });
    const records = (await contributionList.all(tx, contributionsOf({ personId, scheme: SCHEME }), MOST_ROWS))
      .filter((record) => !record.reversed && !record.red)
      .reverse();
    const employer = await employerNames(tx, records);
    return ok({
      agencyCode,
      content: {
        personId,
        ...identity,
        scheme: SCHEME,
        firstMonth: records[0]?.contributionMonth ?? null,
        lastMonth: records.at(-1)?.contributionMonth ?? null,
        months: account?.months ?? 0,
        balance: account?.balance ?? '0.00',
        records: records.map((record) => ({
          contributionMonth: record.contributionMonth,
          kind: record.kind,
          employer: record.employerId === null ? (record.originEmployer ?? '') : employer(record.employerId),
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
