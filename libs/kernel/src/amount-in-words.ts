import type { Money } from './money.js';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];

/** 1 to 9999: one 零 for zeros between digits, none at the end. */
function fourDigits(number: bigint): string {
  const digits = [...number.toString()].map(Number);
  let text = '';
  let zero = false;
  digits.forEach((digit, index) => {
    if (digit === 0) {
      zero = true;
      return;
    }
    text += `${zero ? '零' : ''}${DIGITS[digit] ?? ''}${PLACES[digits.length - 1 - index] ?? ''}`;
    zero = false;
  });
  return text;
}

/** Any positive whole number: 万 and 亿, where a part that does not fill its places begins with 零. */
function whole(number: bigint): string {
  for (const [unit, size, places] of [
    ['亿', 100_000_000n, 10_000_000n],
    ['万', 10_000n, 1_000n],
  ] as const) {
    if (number < size) continue;
    const rest = number % size;
    return `${whole(number / size)}${unit}${rest === 0n ? '' : `${rest < places ? '零' : ''}${whole(rest)}`}`;
  }
  return fourDigits(number);
}

/**
 * An amount as it is written on vouchers and bills: `1005.30` → `壹仟零伍元叁角整`, negative with `负` in front.
 *
 * @source 《票据法》 and 中国人民银行《支付结算办法》附一《正确填写票据和结算凭证的基本规定》
 */
export function amountInWords(amount: Money): string {
  const fen = amount.toFen();
  const [sign, absolute] = fen < 0n ? ['负', -fen] : ['', fen];
  const yuan = absolute / 100n;
  const tenths = Number((absolute / 10n) % 10n);
  const hundredths = Number(absolute % 10n);
  if (absolute === 0n) return '零元整';
  const parts = [
    yuan === 0n ? '' : `${whole(yuan)}元`,
    tenths === 0 ? (hundredths === 0 || yuan === 0n ? '' : '零') : `${DIGITS[tenths] ?? ''}角`,
    hundredths === 0 ? '整' : `${DIGITS[hundredths] ?? ''}分`,
  ];
  return `${sign}${parts.join('')}`;
}
