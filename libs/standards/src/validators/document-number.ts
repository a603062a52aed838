import { PlainDate, domainError, err, ok, type Result } from '@pnet/kernel';
import { checkCitizenNumber, citizenNumberCheckDigit } from './citizen-number.js';
import { provinceNames } from './province-prefixes.js';

/** What a document number says of its holder; a number that says nothing of birth and sex has neither. */
export interface DocumentNumber {
  /** The number in its stored form: upper case, 18 places for citizens. */
  readonly number: string;
  readonly birthDate?: PlainDate;
  readonly sex?: 'male' | 'female';
}

const IDENTITY_NUMBER = /^\d{17}[\dX]$/;
const RESIDENCE_PERMIT = /^8[123]0000\d{11}[\dX]$/;
const PERMANENT_RESIDENT = /^9\d{16}[\dX]$/;
const PERMANENT_RESIDENT_OF_2017 = /^[A-Z]{3}\d{12}$/;
const OTHER_DOCUMENT = /^[0-9A-Z()-]{5,30}$/;
/** Numeric codes of ISO 3166-1 that no foreigner can have: none, and China. */
const NO_NATIONALITY = new Set(['000', '156']);

/** The document type (AAC058) to which an 18-digit number belongs by its first digits. */
function typeOfNumber(number: string): string {
  const prefix = number.slice(0, 2);
  if (prefix === '81' || prefix === '82') return '16';
  if (prefix === '83') return '17';
  return number.startsWith('9') ? '07' : '01';
}

/**
 * Whether the text is an 18-digit number of GB 11643's form with a right check digit: such a number is one person's,
 * whatever document is named with it.
 */
export function isIdentityNumber(text: string): boolean {
  return IDENTITY_NUMBER.test(text) && citizenNumberCheckDigit(text.slice(0, 17)) === text.charAt(17);
}

/**
 * Reads the number of a document of type AAC058 by the rules of that type: `01` citizens, `16` and `17` residence
 * permits of Hong Kong, Macao and Taiwan, `07` foreign permanent residents; any other has a shape only. Lower case is
 * taken as upper case. Errors: `STND-1001` … `STND-1005` as `checkCitizenNumber`, `STND-1006` shape of a permanent
 * resident's number, `STND-1007` shape of a residence permit's, `STND-1008` the number is another type's, `STND-1009`
 * nationality, `REGI-1007` shape of another document.
 * @source GB 11643; 港澳台居民居住证申领发放办法（国办发〔2018〕81号）; 外国人永久居留身份证（2023版）号码规则
 */
export function checkDocumentNumber(documentType: string, text: string, today: PlainDate): Result<DocumentNumber> {
  const number = String(text).toUpperCase();
  if (['01', '07', '16', '17'].includes(documentType) && isIdentityNumber(number)) {
    const expected = typeOfNumber(number);
    if (expected !== documentType)
      return err(
        domainError('STND-1008', { documentType, expected, prefix: number.slice(0, expected === '07' ? 1 : 2) }),
      );
  }
  if (documentType === '01') return checkCitizenNumber(number, today);
  if (documentType === '07') return checkPermanentResident(number, today);
  if (documentType === '16' || documentType === '17') {
    if (!RESIDENCE_PERMIT.test(number))
      return err(
        domainError('STND-1007', {
          documentType,
          length: number.length,
          prefixes: documentType === '16' ? '810000、820000' : '830000',
        }),
      );
    return checkCitizenNumber(number, today);
  }
  return OTHER_DOCUMENT.test(number) ? ok({ number }) : err(domainError('REGI-1007', { documentType }));
}

/**
 * Nine, two digits of the province that issued it, three of the nationality, then as a citizen's; before 2023 letters
 * of the nationality, four of the place, birth as `YYMMDD`, two more.
 */
function checkPermanentResident(number: string, today: PlainDate): Result<DocumentNumber> {
  const old = PERMANENT_RESIDENT_OF_2017.test(number);
  if (!old && !PERMANENT_RESIDENT.test(number)) return err(domainError('STND-1006', { length: number.length }));
  const province = old ? number.slice(3, 5) : number.slice(1, 3);
  if (!(province in provinceNames)) return err(domainError('STND-1002', { province }));
  if (old) return checkPermanentResidentOf2017(number, today);
  const nationality = number.slice(3, 6);
  if (NO_NATIONALITY.has(nationality)) return err(domainError('STND-1009', { nationality }));
  const written = dayIn(number.slice(6, 14));
  const birthDate = PlainDate.parse(written);
  if (!birthDate.ok) return err(domainError('STND-1003', { birthDate: written }));
  if (birthDate.value.compare(today) > 0)
    return err(domainError('STND-1004', { birthDate: written, today: today.toString() }));
  if (!isIdentityNumber(number)) return err(domainError('STND-1005', { digit: number.slice(17) }));
  return ok({ number, birthDate: birthDate.value, sex: Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female' });
}

/** The century is not in the number: the later one that is not in the future. */
function checkPermanentResidentOf2017(number: string, today: PlainDate): Result<DocumentNumber> {
  const days = ['20', '19'].map((century) => PlainDate.parse(dayIn(century + number.slice(7, 13))));
  const birthDate = days.find((day) => day.ok && day.value.compare(today) <= 0);
  return birthDate?.ok
    ? ok({ number, birthDate: birthDate.value })
    : err(domainError('STND-1003', { birthDate: number.slice(7, 13) }));
}

const dayIn = (digits: string): string => `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
