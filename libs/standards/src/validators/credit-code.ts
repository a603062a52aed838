import { domainError, err, ok, type Result } from '@pnet/kernel';

/** What a unified social credit code says of its holder. */
export interface CreditCode {
  /** The code in upper case. */
  readonly code: string;
  /** First character: the registering department, for example `9` for market regulation. */
  readonly department: string;
  /** GB/T 2260 code of the registering office; `100000` where the nation registers. */
  readonly regionCode: string;
  /** Nine characters of the organisation code, its own check character last. */
  readonly organisationCode: string;
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const WEIGHTS = Array.from({ length: 17 }, (_, index) => Number(3n ** BigInt(index) % 31n));

/** The 18th character for the first seventeen. @source GB 32100 */
export function creditCodeCheckDigit(first17: string): string {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum += ALPHABET.indexOf(first17.charAt(index)) * (WEIGHTS[index] ?? 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of an organisation code for its first eight: `X` stands for ten. @source GB 11714 */
export function organisationCodeCheckDigit(first8: string): string {
  let sum = 0;
  for (let index = 0; index < 8; index += 1)
    sum += Number.parseInt(first8.charAt(index), 36) * (ORGANISATION_WEIGHTS[index] ?? 0);
  return '0X987654321'.charAt(sum % 11);
}

/**
 * A whole code for its first sixteen characters, with the check characters of the organisation code and of the code
 * itself.
 */
export function completeCreditCode(first16: string): string {
  const first17 = first16 + organisationCodeCheckDigit(first16.slice(8));
  return first17 + creditCodeCheckDigit(first17);
}

/**
 * Reads a unified social credit code; lower-case letters are taken as upper case. Errors: `STND-1011` shape (the
 * letters I, O, S, V and Z do not occur), `STND-1012` the check character of the whole (the 18th), `STND-1013` that of
 * the organisation code (the 17th), `STND-1014` both.
 * @source GB 32100, GB 11714
 */
export function checkCreditCode(text: string): Result<CreditCode> {
  const code = String(text).toUpperCase();
  if (!SHAPE.test(code)) return err(domainError('STND-1011', { value: code.slice(0, 40) }));
  const [organisationDigit, digit] = [code.charAt(16), code.charAt(17)];
  const organisationHolds = organisationCodeCheckDigit(code.slice(8, 16)) === organisationDigit;
  const codeHolds = creditCodeCheckDigit(code.slice(0, 17)) === digit;
  if (!organisationHolds && !codeHolds) return err(domainError('STND-1014', { value: code, organisationDigit, digit }));
  if (!organisationHolds)
    return err(
      domainError('STND-1013', { value: code, organisationCode: code.slice(8, 17), digit: organisationDigit }),
    );
  if (!codeHolds) return err(domainError('STND-1012', { value: code, digit }));
  return ok({ code, department: code.charAt(0), regionCode: code.slice(2, 8), organisationCode: code.slice(8, 17) });
}
