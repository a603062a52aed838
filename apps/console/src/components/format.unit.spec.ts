import { describe, expect, it } from '@jest/globals';
import { Instant } from '@pnet/kernel';
import { csvText } from './csv.js';
import {
  amount,
  change,
  count,
  decimal,
  fittingUnit,
  minutesBetween,
  monthText,
  ofFen,
  percent,
  plotted,
  sum,
  time,
} from './format.js';

describe('format', () => {
  it('shows amounts to the fen in yuan, and in larger units with two places', () => {
    expect([
      amount('1234567.89'),
      amount('1234567.89', 'wan'),
      amount('-9876543210.00', 'yi'),
      amount('0'),
      amount(null),
    ]).toEqual(['1,234,567.89', '123.46', '-98.77', '0.00', '—']);
    expect(amount('9999999999999999.99')).toBe('9,999,999,999,999,999.99');
  });

  it('tells no value from zero', () => {
    expect([
      count(null),
      count('0'),
      percent(null),
      decimal(null),
      plotted(null, 'wan'),
      sum([null, undefined]),
    ]).toEqual(['—', '0', '—', '—', null, null]);
  });

  it('adds decimals exactly', () => {
    expect(sum(['0.10', '0.20', null])).toBe('0.3');
  });

  it('picks the unit by the largest amount, whatever its sign', () => {
    expect([
      fittingUnit(['999999.99']),
      fittingUnit(['1000000.00', null]),
      fittingUnit(['-1000000000.00']),
      fittingUnit([]),
    ]).toEqual(['yuan', 'wan', 'yi', 'yuan']);
  });

  it('has no change against nothing or zero', () => {
    expect([
      change('110', '100'),
      change('90', '100'),
      change('5', '0'),
      change(null, '1'),
      change('-50', '-100'),
    ]).toEqual(['+10.0%', '-10.0%', null, null, '+50.0%']);
  });

  it('shows instants as China time', () => {
    expect(time('2026-06-30T16:00:01.500Z')).toBe('2026-07-01 00:00:01');
    expect(time(null)).toBe('—');
    expect(minutesBetween('2026-06-30T16:00:00Z', Instant.of('2026-06-30T16:12:59Z'))).toBe(12);
    expect([monthText(202606), ofFen('12345'), ofFen(null)]).toEqual(['2026-06', '123.45', null]);
  });
});

describe('csv', () => {
  it('quotes, keeps negative numbers, and disarms formulas', () => {
    expect(csvText([['a,b', '"', -1.5, '-12.30', '=1+1', '@x', '-x', null]])).toBe(
      '\u{FEFF}"a,b","""",-1.5,-12.30,\'=1+1,\'@x,\'-x,\r\n',
    );
  });
});
