import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { checkCreditCode } from '@pnet/standards';
import { checkIdentity } from '../../front-office/registration/index.js';

const PAGE = 2_000;

interface PersonNumber {
  readonly file_id: string;
  readonly row_no: number;
  readonly document_type: string;
  readonly document_number: string;
  readonly sex: string;
  readonly birth_date: string;
}

/**
 * Checks the numbers of persons by the rules of the registration: check character, birth date and sex that agree. Page
 * by page, so that memory stays flat. Returns how many are wrong.
 */
export async function checkPersonNumbers(tx: Tx, loadId: string, today: PlainDate): Promise<number> {
  await tx.execute(
    `declare person_numbers no scroll cursor for select file_id, row_no, document_type, document_number, sex, birth_date from opening_load.person_row
     where load_id = $1 and document_type is not null and document_number is not null and sex is not null and birth_date is not null`,
    [loadId],
  );
  let wrong = 0;
  for (;;) {
    const rows = await tx.rows<PersonNumber>(`fetch ${PAGE} from person_numbers`);
    if (rows.length === 0) break;
    const faults = rows.flatMap((row) => {
      const checked = checkIdentity(
        {
          documentType: row.document_type,
          documentNumber: row.document_number,
          sex: row.sex,
          birthDate: row.birth_date,
        },
        today,
      );
      if (checked.ok) return [];
      return checked.error.map((error) => faultOf(row, error, row.document_number));
    });
    wrong += await writeFaults(tx, faults);
  }
  await tx.execute('close person_numbers');
  return wrong;
}

/** Checks the credit codes of employers. Returns how many are wrong. */
export async function checkCreditCodes(tx: Tx, loadId: string): Promise<number> {
  const rows = await tx.rows<{ file_id: string; row_no: number; credit_code: string }>(
    'select file_id, row_no, credit_code from opening_load.employer_row where load_id = $1 and credit_code is not null',
    [loadId],
  );
  const faults = rows.flatMap((row) => {
    const checked = checkCreditCode(row.credit_code);
    return checked.ok ? [] : [faultOf(row, { ...checked.error, pointer: '/unifiedCreditCode' }, row.credit_code)];
  });
  return writeFaults(tx, faults);
}

interface Fault {
  readonly file_id: string;
  readonly row_no: number;
  readonly item: string;
  readonly value: string;
  readonly reason: string;
}

const faultOf = (
  row: { readonly file_id: string; readonly row_no: number },
  error: { readonly code: string; readonly pointer?: string },
  value: string,
): Fault => ({
  file_id: row.file_id,
  row_no: row.row_no,
  item: error.pointer?.slice(1) ?? 'documentNumber',
  value,
  reason: error.code,
});

const writeFaults = (tx: Tx, faults: readonly Fault[]): Promise<number> =>
  faults.length === 0
    ? Promise.resolve(0)
    : tx.execute(
        `
    insert into opening_load.reject (file_id, row_no, found_by, item, code, value, params)
    select file_id, row_no, 'numbers', item, 'LOAD-4005', left(value, 80), jsonb_build_object('reason', reason)
    from jsonb_to_recordset($1::jsonb) as f (file_id bigint, row_no integer, item text, value text, reason text) on conflict do nothing`,
        [JSON.stringify(faults)],
      );
