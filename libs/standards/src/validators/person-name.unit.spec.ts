import fc from 'fast-check';
import { NAME_SEPARATOR_VARIANTS, personName } from './person-name.js';

describe('personName', () => {
  it.each([
    ['张三', '张三'],
    [' 张三　', '张三'],
    ['张  \t 三', '张 三'],
    ['张　三', '张 三'],
    ['张\u00a0三', '张 三'],
    ['阿卜杜拉•买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉‧买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉・买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉．买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉･买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉.买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉 · 买买提', '阿卜杜拉·买买提'],
    ['阿卜杜拉··买买提', '阿卜杜拉·买买提'],
    ['阿.卜.杜', '阿·卜·杜'],
    ['JOHN A. SMITH', 'JOHN A. SMITH'],
    ['JOHN  SMITH JR.', 'JOHN SMITH JR.'],
    ['张\u200b三', '张三'],
    ['', ''],
    [' \u3000', ''],
  ])('"%s" is "%s"', (text, expected) => expect(personName(text)).toBe(expected));

  it('gives the same for every way to write one name, and changes nothing twice', () => {
    const part = fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/);
    const separator = fc.constantFrom(...NAME_SEPARATOR_VARIANTS, '·', '.');
    const blank = fc.constantFrom('', ' ', '\u3000', '\t ');
    fc.assert(
      fc.property(
        part,
        part,
        separator,
        blank,
        (first, last, dot, around) => personName(`${around}${first}${dot}${last}${around}`) === `${first}·${last}`,
      ),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('张', 'A', '1', '.', '·', '•', ' ', '\u3000', '-') }),
        (text) => personName(personName(text)) === personName(text),
      ),
    );
  });
});
