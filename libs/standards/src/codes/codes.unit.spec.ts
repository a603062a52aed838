import fc from 'fast-check';
import {
  ageBandOf,
  ageBands,
  ageBandSql,
  codeList,
  codeLists,
  codeTitle,
  isCode,
  itemCodeOf,
  itemCodes,
} from './index.js';

describe('code lists', () => {
  it('have unique ids, and unique codes with both titles', () => {
    expect(new Set(codeLists.map((list) => list.id)).size).toBe(codeLists.length);
    for (const list of codeLists) {
      expect([list.id, new Set(list.codes.map((code) => code.code)).size]).toEqual([list.id, list.codes.length]);
      for (const code of list.codes) expect([code.title.zh.length > 0, code.title.en.length > 0]).toEqual([true, true]);
    }
  });

  it('know their codes', () => {
    expect(isCode('scheme', '110')).toBe(true);
    expect(isCode('scheme', '111')).toBe(false);
    expect(codeTitle('ethnic-group', '15', 'zh')).toBe('土家族');
    expect(codeTitle('ethnic-group', '56', 'zh')).toBe('基诺族');
    expect(codeTitle('sex', '7', 'en')).toBe('7');
    expect(() => codeList('nonsense')).toThrow('nonsense');
  });

  it('have the provinces once each', () => {
    expect(codeList('province').codes).toHaveLength(35);
  });
});

describe('age bands', () => {
  it('cover every age once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 130 }),
        (age) => ageBands.filter((band) => age >= band.from && (band.to === null || age <= band.to)).length === 1,
      ),
    );
    expect([ageBandOf(15), ageBandOf(16), ageBandOf(19), ageBandOf(20), ageBandOf(79), ageBandOf(80)]).toEqual([
      'under-16',
      '16-19',
      '16-19',
      '20-24',
      '75-79',
      '80-plus',
    ]);
    expect(() => ageBandOf(-1)).toThrow(RangeError);
  });

  it('write the same cut in SQL', () => {
    expect(ageBandSql('p.age')).toMatch(
      /^case when p\.age >= 80 then '80-plus' when p\.age >= 75 .* when p\.age >= 0 then 'under-16' end$/,
    );
  });
});

describe('item codes', () => {
  it('name an identifier and an item once', () => {
    expect(new Set(itemCodes.map((entry) => entry.identifier)).size).toBe(itemCodes.length);
    expect(new Set(itemCodes.map((entry) => entry.item)).size).toBe(itemCodes.length);
    expect(itemCodeOf('personId')?.item).toBe('AAC001');
  });
});
