import { describe, expect, it } from '@jest/globals';
import { addressParts } from '../home/address-parts.js';
import { changed, commandOf, noChanges, pastedRows } from './declared-rows.js';

const empty = { changes: noChanges, rows: [], isSupplementary: false } as const;

describe('a declaration by hand', () => {
  it('reads a pasted list: heading, document numbers in capitals, amounts and months in any form', () => {
    expect(
      pastedRows('证件号码\t姓名\t工资\n43010219930405123x\t甲\t8,000.5\t202611\t新进\n12345\t乙\t￥6000\n'),
    ).toEqual([
      {
        documentNumber: '43010219930405123X',
        name: '甲',
        declaredWage: '8000.5',
        contributionMonth: '2026-11',
        remark: '新进',
      },
      { personId: '12345', name: '乙', declaredWage: '6000' },
    ]);
  });

  it('keeps the first line where it is a person', () => {
    expect(pastedRows('12345,乙,6000')).toHaveLength(1);
  });

  it('declares an unchanged month whatever was filled in for another way', () => {
    const changes = { additions: [{ personId: '1', declaredWage: '5000' }], removals: ['2'], wages: { '3': '1.00' } };
    expect(changed(changes)).toBe(3);
    expect(commandOf({ ...empty, mode: 'unchanged', changes }, '110')).toEqual({
      mode: 'changes',
      scheme: '110',
      additions: [],
      removals: [],
      wageChanges: [],
    });
    expect(commandOf({ ...empty, mode: 'changes', changes }, '120')).toMatchObject({
      additions: [{ personId: '1', declaredWage: '5000' }],
      removals: [{ personId: '2' }],
      wageChanges: [{ personId: '3', declaredWage: '1.00' }],
    });
  });
});

describe('the address of a queue', () => {
  it('is a page and its filters', () => {
    expect(addressParts('/declarations?status=submitted')).toEqual({
      path: '/declarations',
      search: { status: 'submitted' },
    });
  });
});
