import fc from 'fast-check';
import { amountInWords } from './amount-in-words.js';
import { Money } from './money.js';

/** Reads the words again, by the values of digits and units alone. */
function read(words: string): bigint {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const units: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1_000n };
  const body = words.replace(/^负/, '').replace(/整$/, '');
  let whole = 0n;
  let section = 0n;
  let digit = 0n;
  let fen = 0n;
  for (const character of body) {
    const value = digits.indexOf(character);
    if (value >= 0) digit = BigInt(value);
    else if (character === '角') fen += digit * 10n;
    else if (character === '分') fen += digit;
    else if (character === '亿') whole = (whole + section + digit) * 100_000_000n;
    else if (character === '万') {
      // What stands before 万 belongs to it alone, not to an 亿 before.
      whole += (section + digit) * 10_000n;
    } else if (character === '元') whole += section + digit;
    else section += digit * (units[character] ?? 0n);
    if (value < 0) digit = 0n;
    if ('亿万元'.includes(character)) section = 0n;
  }
  return (whole * 100n + fen) * (words.startsWith('负') ? -1n : 1n);
}

describe('an amount in words', () => {
  it.each([
    ['0', '零元整'],
    ['0.01', '壹分'],
    ['0.30', '叁角整'],
    ['0.35', '叁角伍分'],
    ['1', '壹元整'],
    ['10', '壹拾元整'],
    ['1005.30', '壹仟零伍元叁角整'],
    ['325.04', '叁佰贰拾伍元零肆分'],
    ['1409.50', '壹仟肆佰零玖元伍角整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['1680.32', '壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['16409.02', '壹万陆仟肆佰零玖元零贰分'],
    ['10000', '壹万元整'],
    ['10001', '壹万零壹元整'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['100010000', '壹亿零壹万元整'],
    ['100101000', '壹亿零壹拾万壹仟元整'],
    ['100000000000', '壹仟亿元整'],
    ['1000000000000', '壹万亿元整'],
    ['1000100000000', '壹万零壹亿元整'],
    ['1234567890123.45', '壹万贰仟叁佰肆拾伍亿陆仟柒佰捌拾玖万零壹佰贰拾叁元肆角伍分'],
    ['9999999999999999.99', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
    ['-1005.30', '负壹仟零伍元叁角整'],
  ])('%s is %s', (amount, words) => expect(amountInWords(Money.of(amount))).toBe(words));

  it('can be read again to the fen, and never has two zeros side by side or one before a unit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -999_999_999_999_999_999n, max: 999_999_999_999_999_999n }), (fen) => {
        const words = amountInWords(Money.fromFen(fen));
        expect(read(words)).toBe(fen);
        if (fen !== 0n) expect(words).not.toMatch(/零零|零[万亿元角分整拾佰仟]/);
      }),
      { numRuns: 500, examples: [[0n], [100_000_000_000_000_000n]] },
    );
  });

  it('reads amounts with many zeros too', () => {
    const sparse = fc.array(fc.constantFrom('0', '0', '0', '7'), { minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(sparse, (digits) => {
        const fen = BigInt(digits.join(''));
        expect(read(amountInWords(Money.fromFen(fen)))).toBe(fen);
      }),
      { numRuns: 500 },
    );
  });
});
