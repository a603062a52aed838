import { PlainDate } from '@pnet/kernel';
import fc from 'fast-check';
import { citizenNumberCheckDigit } from './citizen-number.js';
import { checkDocumentNumber, isIdentityNumber } from './document-number.js';

const today = PlainDate.of('2026-11-23');
const complete = (first17: string): string => first17 + citizenNumberCheckDigit(first17);
const read = (type: string, text: string): string => {
  const checked = checkDocumentNumber(type, text, today);
  return checked.ok
    ? `${checked.value.number} ${checked.value.birthDate?.toString() ?? '-'} ${checked.value.sex ?? '-'}`
    : checked.error.code;
};
const spoilt = (number: string): string => number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');

const hongKong = complete('81000019800229001');
const macao = complete('82000019800101002');
const taiwan = complete('83000019800101002');
const foreigner = '911398199012310021';

describe('checkDocumentNumber', () => {
  it.each([
    ['01', '11010519491231002x', '11010519491231002X 1949-12-31 female'],
    ['01', '110105491231002', '11010519491231002X 1949-12-31 female'],
    ['01', hongKong, 'STND-1008'],
    ['01', taiwan, 'STND-1008'],
    ['01', foreigner, 'STND-1008'],
    ['16', hongKong, `${hongKong} 1980-02-29 male`],
    ['16', macao, `${macao} 1980-01-01 female`],
    ['17', taiwan, `${taiwan} 1980-01-01 female`],
    ['16', taiwan, 'STND-1008'],
    ['17', macao, 'STND-1008'],
    ['16', '11010519491231002X', 'STND-1008'],
    ['16', foreigner, 'STND-1008'],
    ['16', spoilt(hongKong), 'STND-1005'],
    ['17', spoilt(taiwan), 'STND-1005'],
    ['16', complete('81010119800229001'), 'STND-1007'],
    ['16', 'H1234567', 'STND-1007'],
    ['17', '83000019800101', 'STND-1007'],
    ['17', complete('83000019810229001'), 'STND-1003'],
    ['17', complete('83000020261124001'), 'STND-1004'],
    ['07', foreigner, `${foreigner} 1990-12-31 female`],
    ['07', spoilt(foreigner), 'STND-1005'],
    ['07', complete('91139819901331002'), 'STND-1003'],
    ['07', complete('91139820261124002'), 'STND-1004'],
    ['07', complete('99939819901231002'), 'STND-1002'],
    ['07', complete('91115619901231002'), 'STND-1009'],
    ['07', '11010519491231002X', 'STND-1008'],
    ['07', hongKong, 'STND-1008'],
    ['07', 'E12345678', 'STND-1006'],
    ['07', '9113981990123100', 'STND-1006'],
    ['07', 'kaz110090123105', 'KAZ110090123105 1990-12-31 -'],
    ['07', 'KAZ110090133105', 'STND-1003'],
    ['07', 'KAZ990090123105', 'STND-1002'],
    ['08', 'e1234567', 'E1234567 - -'],
    ['08', 'E123 4567', 'REGI-1007'],
    ['99', foreigner, `${foreigner} - -`],
  ])('type %s, %s is %s', (type, text, expected) => expect(read(type, text)).toBe(expected));

  it('sees every single wrong digit of a permit and of a permanent resident', () => {
    const valid = [
      ['16', hongKong],
      ['17', taiwan],
      ['07', foreigner],
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...valid),
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 9 }),
        ([type, number], place, step) => {
          const digits = [...number];
          digits[place] = String((Number(digits[place]) + step) % 10);
          return !checkDocumentNumber(type, digits.join(''), today).ok && !isIdentityNumber(digits.join(''));
        },
      ),
    );
  });

  it('takes one number under one of the four types of identity numbers at most', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('430102', '810000', '820000', '830000', '943840'),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 999 }),
        (place, day, order) => {
          const number = complete(
            `${place}${PlainDate.of('1960-01-01').plusDays(day).toString().replaceAll('-', '')}${String(order).padStart(3, '0')}`,
          );
          return ['01', '07', '16', '17'].filter((type) => checkDocumentNumber(type, number, today).ok).length === 1;
        },
      ),
    );
  });
});
