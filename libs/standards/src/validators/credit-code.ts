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

/**
 * Reads a unified social credit code; lower-case letters are taken as upper case.
 * Errors: `STND-1011` shape (the letters I, O, S, V and Z do not occur), `STND-1012` check character.
 * @source GB 32100
 */
export function checkCreditCode(text: string): Result<CreditCode> {
  const code = String(text).toUpperCase();
  if (!SHAPE.test(code)) return err(domainError('STND-1011', { value: code.slice(0, 40) }));
  if (creditCodeCheckDigit(code.slice(0, 17)) !== code.charAt(17)) return err(domainError('STND-1012', { value: code, digit: code.charAt(17) }));
  return ok({ code, department: code.charAt(0), regionCode: code.slice(2, 8), organisationCode: code.slice(8, 17) });
}
