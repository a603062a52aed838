import { PlainDate, domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import { checkDocumentNumber, type DocumentNumber } from '@pnet/standards';

/** What identifies a person, as typed. */
export interface TypedIdentity {
  readonly documentType: string;
  readonly documentNumber: string;
  readonly sex: string;
  readonly birthDate: string;
}

const LONGEST_LIFE_DAYS = 130 * 366;

/**
 * The document number in its stored form: upper case, 18 digits for citizens. Birth date and sex must agree with what
 * the number says. Errors, each with the pointer of its item: `STND-1001` … `STND-1009`, `REGI-1005` birth date,
 * `REGI-1006` sex, `REGI-1007` shape of another document, `REGI-1009` birth date out of range.
 */
export function checkIdentity(typed: TypedIdentity, today: PlainDate): Result<string, DomainError[]> {
  const birth = PlainDate.parse(typed.birthDate);
  if (!birth.ok) return err([at('birthDate', birth.error)]);
  if (birth.value.compare(today) > 0 || birth.value.daysUntil(today) > LONGEST_LIFE_DAYS) {
    return err([at('birthDate', domainError('REGI-1009', { day: typed.birthDate, today: today.toString() }))]);
  }
  const checked = checkDocumentNumber(typed.documentType, typed.documentNumber, today);
  if (!checked.ok) return err([at('documentNumber', checked.error)]);
  const wrong = contradictions(typed, checked.value);
  return wrong.length ? err(wrong) : ok(checked.value.number);
}

/** Where birth date and sex differ from what the number says. */
function contradictions(typed: TypedIdentity, { birthDate, sex }: DocumentNumber): DomainError[] {
  const wrong: DomainError[] = [];
  const expected = birthDate?.toString() ?? typed.birthDate;
  if (expected !== typed.birthDate)
    wrong.push(at('birthDate', domainError('REGI-1005', { birthDate: typed.birthDate, expected })));
  const code = sex === undefined ? typed.sex : sex === 'male' ? '1' : '2';
  if (code !== typed.sex) wrong.push(at('sex', domainError('REGI-1006', { sex: typed.sex, expected: code })));
  return wrong;
}

const at = (item: string, error: DomainError): DomainError => ({ ...error, pointer: `/${item}` });
