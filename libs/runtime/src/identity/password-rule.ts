import { domainError, type DomainError } from '@pnet/kernel';

const SHORTEST = 10;
const LONGEST = 200;

/** Those of at least ten characters that are tried first; what only adds digits or signs to one of them counts too. */
const COMMON = new Set(
  `password passwords passw0rd p@ssword p@ssw0rd administrator admin root welcome letmein qwertyuiop qwerty qwertyuiopasdfghjkl
   asdfghjkl asdfghjklzxcvbnm zxcvbnm q1w2e3r4t5 1q2w3e4r5t 1qaz2wsx3edc 1qaz2wsx qazwsxedc iloveyou woaini woaini1314 changeme
   default secret superman baseball football sunshine princess abc abcd abcdefghij mima shebao yanglao yanglaobaoxian pension
   pensionnet zhongguo beijing woaizhongguo huanying test testtest`.split(/\s+/),
);

const withoutTail = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** One character, or one step, throughout: aaaaaaaaaa, 1234567890, 9876543210. */
function isSequence(text: string): boolean {
  const steps = [...text].map((character, place, all) =>
    place === 0 ? undefined : (character.codePointAt(0) ?? 0) - (all[place - 1]?.codePointAt(0) ?? 0),
  );
  const [, first] = steps;
  return (
    first !== undefined &&
    Math.abs(first) <= 1 &&
    steps.slice(1).every((step) => step === first || step === -9 || step === 9)
  );
}

/**
 * What is wrong with a new password, or undefined: length and what is guessed first are asked for, no mixture of kinds
 * of characters (NIST SP 800-63B). `AUTH-2002` length, `AUTH-2004` the user name, `AUTH-2005` common.
 */
export function passwordFault(userId: string, password: string): DomainError | undefined {
  const pointer = { pointer: '/password' };
  const length = [...password].length;
  if (length < SHORTEST || length > LONGEST) return domainError('AUTH-2002', {}, pointer);
  const text = password.normalize('NFKC').toLowerCase();
  const rest = text.replaceAll(userId.toLowerCase(), '');
  if (rest !== text && withoutTail(rest) === '') return domainError('AUTH-2004', { user: userId }, pointer);
  const half = text.slice(0, text.length / 2);
  if (
    COMMON.has(text) ||
    COMMON.has(withoutTail(text)) ||
    isSequence(text) ||
    (half + half === text && isSequence(half))
  )
    return domainError('AUTH-2005', {}, pointer);
  return new Set(text).size < 4 ? domainError('AUTH-2005', {}, pointer) : undefined;
}
