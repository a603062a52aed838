import { PlainDate, domainError, err, ok, type Result } from '@pnet/kernel';
import { provinceNames } from './province-prefixes.js';

/** What a citizen number says of its holder. */
export interface CitizenNumber {
  /** The number in its 18-digit form, `X` in upper case. */
  readonly number: string;
  readonly birthDate: PlainDate;
  readonly sex: 'male' | 'female';
  /** GB/T 2260 code of the place of first registration, which may have been abolished since. */
  readonly regionCode: string;
  /** `first-generation`: given with 15 digits, `residence-permit`: 81, 82, 83 (Hong Kong, Macao, Taiwan residents). */
  readonly kind: 'citizen' | 'first-generation' | 'residence-permit';
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
const FIRST_GENERATION = /^\d{15}$/;
const SECOND_GENERATION = /^\d{17}[\dX]$/;
/** Order codes that the first generation kept for people of a hundred years and more. */
const CENTENARIAN_ORDERS = new Set(['996', '997', '998', '999']);
const RESIDENCE_PERMITS = new Set(['81', '82', '83']);

/** The 18th digit for the first seventeen. @source GB 11643, ISO 7064 MOD 11-2 */
export function citizenNumberCheckDigit(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += (first17.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0);
  return CHECK_DIGITS.charAt(sum % 11);
}

/**
 * Reads a citizen number. A lower-case `x` is taken as `X`; 15 digits are read as a number of the first generation and
 * answered in the 18-digit form. Only the province of the region code is checked: counties are abolished, numbers stay.
 * Errors: `STND-1001` shape, `STND-1002` province, `STND-1003` birth date, `STND-1004` birth date after `today`,
 * `STND-1005` check digit.
 * @source GB 11643
 */
export function checkCitizenNumber(text: string, today: PlainDate): Result<CitizenNumber> {
  const typed = String(text).toUpperCase();
  const firstGeneration = FIRST_GENERATION.test(typed);
  if (!firstGeneration && !SECOND_GENERATION.test(typed))
    return err(domainError('STND-1001', { length: typed.length }));
  const first17 = firstGeneration ? widen(typed) : typed.slice(0, 17);
  const province = first17.slice(0, 2);
  const kind = kindOf(province, firstGeneration);
  if (!kind) return err(domainError('STND-1002', { province }));
  const written = `${first17.slice(6, 10)}-${first17.slice(10, 12)}-${first17.slice(12, 14)}`;
  const birthDate = PlainDate.parse(written);
  if (!birthDate.ok) return err(domainError('STND-1003', { birthDate: written }));
  if (birthDate.value.compare(today) > 0)
    return err(domainError('STND-1004', { birthDate: written, today: today.toString() }));
  const number = first17 + citizenNumberCheckDigit(first17);
  if (!firstGeneration && number !== typed) return err(domainError('STND-1005', { digit: typed.slice(17) }));
  return ok({
    number,
    birthDate: birthDate.value,
    sex: Number(first17.charAt(16)) % 2 === 1 ? 'male' : 'female',
    regionCode: first17.slice(0, 6),
    kind,
  });
}

function kindOf(province: string, firstGeneration: boolean): CitizenNumber['kind'] | undefined {
  if (!firstGeneration && RESIDENCE_PERMITS.has(province)) return 'residence-permit';
  if (!(province in provinceNames)) return undefined;
  return firstGeneration ? 'first-generation' : 'citizen';
}

/** Puts the century into 15 digits: 19, or 18 where the order code was kept for centenarians. */
function widen(first15: string): string {
  const century = CENTENARIAN_ORDERS.has(first15.slice(12)) ? '18' : '19';
  return first15.slice(0, 6) + century + first15.slice(6);
}
