import {
  amountInput,
  dayInput,
  digestInput,
  idInput,
  instantInput,
  ledgerAccountInput,
  monthInput,
  paidInput,
  periodInput,
  reasonInput,
  schemeInput,
} from './fields.js';
import type { z } from 'zod';
import { issuesInWords, itemsOfIssues } from './input-schema.js';

const faults = (field: z.ZodType, value: unknown): string[] => {
  const parsed = field.safeParse(value);
  if (parsed.success) return [];
  return itemsOfIssues(parsed.error.issues).map(
    ({ code, params }) => `${code} ${Object.values(params ?? {}).join(' ')}`,
  );
};

describe('Fields that come in', () => {
  it.each<[string, z.ZodType, unknown, string[]]>([
    ['a month', monthInput, '2026-06', []],
    ['no month', monthInput, '2026-13', ['KERN-0003 2026-13']],
    ['a month as a number', monthInput, 202606, ['RUNT-4101 string']],
    ['a day', dayInput, '2026-06-30', []],
    ['a day that is not in the calendar', dayInput, '2026-02-30', ['KERN-0004 2026-02-30']],
    ['a quarter', periodInput, '2026-Q3', []],
    ['no period', periodInput, '2026-Q5', ['KERN-0006 2026-Q5']],
    ['an instant in another offset', instantInput, '2026-06-30T08:00:00+08:00', []],
    ['an instant without offset', instantInput, '2026-06-30T08:00:00', ['RUNT-4102 datetime']],
    ['nothing to pay', amountInput, '0', []],
    ['an amount with a comma', amountInput, '1,5', ['KERN-0001 1,5']],
    ['an amount below zero', amountInput, '-0.01', ['RUNT-4103 0']],
    ['a fen that is paid', paidInput, '0.01', []],
    ['nothing that is paid', paidInput, '0.00', ['RUNT-4103 0.01']],
    ['no amount that is paid', paidInput, '0.001', ['KERN-0001 0.001']],
    ['an account of the fourth level', ledgerAccountInput, '1001010203', []],
    ['an account below it', ledgerAccountInput, '100101020304', ['RUNT-4102 regex']],
    ['a key', idInput, '184467440737095516', []],
    ['a key with a zero before it', idInput, '07', ['RUNT-4102 regex']],
    ['a digest', digestInput, 'a1'.repeat(32), []],
    ['a digest in capitals', digestInput, 'A1'.repeat(32), ['RUNT-4102 regex']],
    ['a reason of one character', reasonInput, ' x ', ['RUNT-4103 2']],
  ])('tell %s', (_what, field, value, expected) => {
    expect(faults(field, value)).toEqual(expected);
  });

  it('mean the pension where no scheme is said', () => {
    expect(schemeInput.parse(undefined)).toBe('110');
    expect(faults(schemeInput, '11')).toEqual(['RUNT-4105 110, 120, 170']);
  });

  it('say in words what is wrong', () => {
    const parsed = monthInput.safeParse('2026-13');
    expect(issuesInWords((parsed.error?.issues ?? []).map((issue) => ({ ...issue, path: ['lines', 2] })))).toBe(
      'lines.2: "2026-13" is not a month between 1900-01 and 2200-12. Write it like 2026-01.',
    );
  });
});
