import { PlainDate } from '@pnet/kernel';
import fc from 'fast-check';
import { checkCitizenNumber, citizenNumberCheckDigit } from './citizen-number.js';
import {
  checkCreditCode,
  completeCreditCode,
  creditCodeCheckDigit,
  organisationCodeCheckDigit,
} from './credit-code.js';

const today = PlainDate.of('2026-11-23');
const read = (text: string): string => {
  const checked = checkCitizenNumber(text, today);
  return checked.ok
    ? `${checked.value.birthDate.toString()} ${checked.value.sex} ${checked.value.regionCode} ${checked.value.kind}`
    : checked.error.code;
};
const complete = (first17: string): string => first17 + citizenNumberCheckDigit(first17);

describe('checkCitizenNumber', () => {
  it.each([
    ['11010519491231002X', '1949-12-31 female 110105 citizen'],
    ['11010519491231002x', '1949-12-31 female 110105 citizen'],
    ['440524188001010014', '1880-01-01 male 440524 citizen'],
    [complete('44052419800101001'), '1980-01-01 male 440524 citizen'],
    ['110105491231002', '1949-12-31 female 110105 first-generation'],
    ['110105991231997', '1899-12-31 male 110105 first-generation'],
    ['110105990230997', 'STND-1003'],
    [complete('11010517991231002'), 'STND-1003'],
    [complete('51021319700101003'), '1970-01-01 male 510213 citizen'],
    [complete('81000019800229001'), '1980-02-29 male 810000 residence-permit'],
    [complete('82000019800101002'), '1980-01-01 female 820000 residence-permit'],
    [complete('83000019800101002'), '1980-01-01 female 830000 residence-permit'],
    [complete('99010519800101002'), 'STND-1002'],
    [complete('66010519800101002'), 'STND-1002'],
    [complete('11010519810229002'), 'STND-1003'],
    [complete('11010519811301002'), 'STND-1003'],
    [complete('11010520261123002'), '2026-11-23 female 110105 citizen'],
    [complete('11010520261124002'), 'STND-1004'],
    ['110105194912310021', 'STND-1005'],
    ['1101051949123100', 'STND-1001'],
    ['1101051949123100２X', 'STND-1001'],
    ['830000491231002', 'STND-1002'],
    [' 11010519491231002X', 'STND-1001'],
    ['', 'STND-1001'],
  ])('%s is %s', (text, expected) => expect(read(text)).toBe(expected));

  it('widens fifteen digits to the number that the second generation prints', () => {
    const checked = checkCitizenNumber('110105491231002', today);
    expect(checked.ok && checked.value.number).toBe('11010519491231002X');
  });

  it('sees every single wrong digit and every exchange of neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digits = [...'11010519491231002'];
        digits[place] = String((Number(digits[place]) + step) % 10);
        return read(`${digits.join('')}X`) !== '1949-12-31 female 110105 citizen';
      }),
    );
  });
});

describe('checkCreditCode', () => {
  it.each([
    ['91350100M000100Y43', '350100 M000100Y4'],
    ['91350100m000100y43', '350100 M000100Y4'],
    ['9144030071526726XG', '440300 71526726X'],
    ['91330100799655058B', '330100 799655058'],
    ['91350100M000100Y44', 'STND-1012'],
    [`91350100M000100Y5${creditCodeCheckDigit('91350100M000100Y5')}`, 'STND-1013'],
    ['91350100M000101Y43', 'STND-1014'],
    ['91350101M000100Y43', 'STND-1012'],
    ['91350100I000100Y43', 'STND-1011'],
    ['9135010XM000100Y43', 'STND-1011'],
    ['91350100M000100Y4', 'STND-1011'],
    ['', 'STND-1011'],
  ])('%s is %s', (text, expected) => {
    const checked = checkCreditCode(text);
    expect(checked.ok ? `${checked.value.regionCode} ${checked.value.organisationCode}` : checked.error.code).toBe(
      expected,
    );
  });

  it.each([
    ['D2143569', 'X'],
    ['M000100Y', '4'],
    ['71526726', 'X'],
    ['79965505', '8'],
    ['00000000', '0'],
  ])('the organisation code %s has the check character %s', (first8, digit) =>
    expect(organisationCodeCheckDigit(first8)).toBe(digit),
  );

  it('accepts what completeCreditCode completes and nothing else, and names the check character that is wrong', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 }), (places) => {
        const first16 = `91430100${places.map((place) => alphabet[place]).join('')}`;
        const right = completeCreditCode(first16);
        for (const organisation of alphabet)
          for (const last of alphabet) {
            const checked = checkCreditCode(first16 + organisation + last);
            const holds = [organisation === right.charAt(16), last === creditCodeCheckDigit(first16 + organisation)];
            const expected = holds[0] ? (holds[1] ? 'ok' : 'STND-1012') : holds[1] ? 'STND-1013' : 'STND-1014';
            if ((checked.ok ? 'ok' : checked.error.code) !== expected) return false;
          }
        return true;
      }),
      { numRuns: 20 },
    );
  });
});
