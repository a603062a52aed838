import type { Tx } from '@pnet/runtime';
import { DEFAULT_SCHEME } from '@pnet/standards';
import type { ContributionRecordView } from '../../books/individual-account/index.js';

/** The scheme that a subject names in its last place. */
export const schemeOfSubject = (named: string | undefined): string => named ?? DEFAULT_SCHEME;

/** Whom a paper of a person is about, and the district that serves them. */
export interface PaperPerson {
  readonly name: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly agencyCode: string;
}

/** The person in clear, or undefined where the actor sees none of this number. */
export const paperPerson = (tx: Tx, personId: string): Promise<PaperPerson | undefined> =>
  tx.one<PaperPerson>(
    'select name, document_type as "documentType", document_number as "documentNumber", agency_code as "agencyCode" from registration.person where person_id = $1',
    [personId],
  );

/** Names of the employers that the actor may see; of another district the id stands alone. */
export async function employerNames(
  tx: Tx,
  records: readonly ContributionRecordView[],
): Promise<(record: ContributionRecordView) => string> {
  const ids = [...new Set(records.flatMap(({ employerId }) => employerId ?? []))];
  const rows = await tx.rows<{ employerId: string; name: string }>(
    'select employer_id as "employerId", name from registration.employer where employer_id = any ($1::bigint[])',
    [ids],
  );
  const names = new Map(rows.map((row) => [row.employerId, row.name]));
  return ({ employerId, originEmployer }) =>
    employerId === null ? (originEmployer ?? '') : (names.get(employerId) ?? `单位编号 ${employerId}`);
}
