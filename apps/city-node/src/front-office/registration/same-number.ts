import { domainError, type DomainError } from '@pnet/kernel';
import { maskDocumentNumber, type Tx } from '@pnet/runtime';
import { isIdentityNumber } from '@pnet/standards';

/** A document as it is to be stored, and who is said to have it. */
export interface HeldDocument {
  readonly documentType: string;
  readonly documentNumber: string;
  readonly birthDate: string;
}

/** The registered person who has a number under another document type. */
export interface OtherHolder {
  readonly personId: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly birthDate: string;
}

const BUCKETS = 64;

/**
 * Who, in any agency, has one of these numbers under another document type. An identity number is one person's whatever
 * document is named with it; any other number (two countries may print the same) is taken for one person's only with
 * the same birth date. Locks the numbers to the end of the transaction, in order, so that two clerks cannot write one
 * number at once. Answers by the place in `documents`.
 */
export async function holdersUnderAnotherType(
  tx: Tx,
  documents: readonly HeldDocument[],
): Promise<Map<number, OtherHolder>> {
  const numbers = [...new Set(documents.map((document) => document.documentNumber))];
  await tx.rows(
    `
    select pg_advisory_xact_lock(hashtext('registration.number'), bucket)
    from (select distinct abs(hashtext(number) % ${BUCKETS}) as bucket from unnest($1::text[]) n(number) order by bucket offset 0) b`,
    [numbers],
  );
  const rows = await tx.rows<OtherHolder>(
    `
    select person_id as "personId", document_type as "documentType", document_number as "documentNumber", birth_date as "birthDate"
    from registration.person_identity where document_number = any ($1::text[]) order by person_id`,
    [numbers],
  );
  const found = new Map<number, OtherHolder>();
  documents.forEach((document, index) => {
    const holder = rows.find((row) => isOnePerson(row, document));
    if (holder) found.set(index, holder);
  });
  return found;
}

/** Whether two documents of different types are one person's. */
export function isOnePerson(one: HeldDocument, other: HeldDocument): boolean {
  return (
    one.documentNumber === other.documentNumber &&
    one.documentType !== other.documentType &&
    (isIdentityNumber(one.documentNumber) || one.birthDate === other.birthDate)
  );
}

/** `REGI-1015`: the number is registered under another document type; names the person who is there. */
export const sameNumberError = (document: HeldDocument, holder: OtherHolder): DomainError =>
  domainError(
    'REGI-1015',
    {
      documentNumber: maskDocumentNumber(document.documentNumber),
      documentType: document.documentType,
      registeredType: holder.documentType,
      personId: holder.personId,
    },
    { pointer: '/documentNumber' },
  );
