import { Decimal, PlainDate, YearMonth, unwrap } from '@pnet/kernel';
import fc from 'fast-check';
import {
  builtInSource,
  builtInValues,
  computeAccountInterest,
  computeAverageIndex,
  computeBackPay,
  computeContribution,
  computeLateFee,
  computeRetirement,
  createParameterSource,
  NATION,
  originalMonth,
  runCalculation,
  runCases,
  statutoryRetirementMonth,
  type RetirementRule,
} from './index.js';

const money = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((fen) => new Decimal(fen).div(100).toFixed(2));
const monthOf = (offset: number): string => YearMonth.of('1998-01').plusMonths(offset).toString();

const at = (text: string): Decimal => new Decimal(text);

describe('contribution', () => {
  it('loses no fen and stays within the bounds', () => {
    fc.assert(
      fc.property(money(50_000), (declaredWage) => {
        const bounds = { lower: '4616.4', upper: '23082' };
        const { base, employer, personal, toAccount, toPool } = computeContribution(declaredWage, bounds, {
          employer: '0.16',
          personal: '0.08',
          account: '0.08',
        }).value;
        return (
          at(employer).plus(personal).equals(at(toAccount).plus(toPool)) &&
          at(base).gte(bounds.lower) &&
          at(base).lte(bounds.upper)
        );
      }),
    );
  });

  it('of an employer is the persons’ shares and the remainder', () => {
    const persons = fc
      .array(money(30_000), { minLength: 1, maxLength: 30 })
      .map((wages) => wages.map((declaredWage, order) => ({ id: String(order), declaredWage, category: 'employee' })));
    fc.assert(
      fc.property(persons, fc.constantFrom('per-person', 'per-employer'), (people, rounding) => {
        const result = runCalculation(
          'employer-contribution',
          { id: 'e', region: '430100', month: '2026-03', persons: people, rounding },
          builtInSource(),
          { trace: false },
        );
        if (!result.ok) return false;
        const lines = result.persons as { employer: string; personal: string }[];
        const sum = (field: 'employer' | 'personal'): Decimal =>
          lines.reduce((total, line) => total.plus(line[field]), new Decimal(0));
        return (
          sum('employer').plus(String(result.remainder)).equals(String(result.employer)) &&
          sum('personal').equals(String(result.personal))
        );
      }),
    );
  });
});

describe('splitting a period changes nothing', () => {
  it('of arrears', () => {
    fc.assert(
      fc.property(
        money(100_000),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 900 }),
        (principal, first, second) => {
          const due = PlainDate.of('2024-01-31');
          const day = (offset: number): string => due.plusDays(offset).toString();
          const whole = computeLateFee(principal, [{ from: day(1), to: day(first + second), dailyRate: '0.0005' }]);
          const split = computeLateFee(principal, [
            { from: day(1), to: day(first), dailyRate: '0.0005' },
            { from: day(first + 1), to: day(first + second), dailyRate: '0.0005' },
          ]);
          return whole.value.fee === split.value.fee && whole.value.days === split.value.days;
        },
      ),
    );
  });

  it('of provisional payment', () => {
    fc.assert(
      fc.property(
        money(9000),
        money(9000),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        (provisional, final, first, second) => {
          const period = (from: number, to: number) => ({ from: monthOf(from), to: monthOf(to), provisional, final });
          const whole = computeBackPay([period(0, first + second + 1)]).value;
          const split = computeBackPay([period(0, first), period(first + 1, first + second + 1)]).value;
          return whole.amount === split.amount && whole.months === split.months;
        },
      ),
    );
  });

  it('of a posting to the account', () => {
    fc.assert(
      fc.property(
        money(9000),
        money(9000),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('yearly', 'month-product'),
        (one, two, month, method) => {
          const posting = (personal: string) => ({
            month: `2024-${String(month).padStart(2, '0')}`,
            personal,
            employer: '0',
          });
          const common = {
            year: 2024,
            method,
            opening: { personal: '1000', employer: '0' },
            rate: '0.0262',
            throughMonth: 12,
          } as const;
          const whole = computeAccountInterest({ ...common, postings: [posting(at(one).plus(two).toFixed(2))] });
          const split = computeAccountInterest({ ...common, postings: [posting(one), posting(two)] });
          return whole.value.closing.personal === split.value.closing.personal;
        },
      ),
    );
  });
});

describe('account interest', () => {
  it('never falls when the opening balance rises, and no fen is lost', () => {
    fc.assert(
      fc.property(money(500_000), money(1000), fc.integer({ min: 0, max: 1000 }), (opening, more, basisPoints) => {
        const run = (personal: string) =>
          computeAccountInterest({
            year: 2024,
            method: 'month-product',
            opening: { personal, employer: '0' },
            postings: [{ month: '2024-03', personal: '100', employer: '50' }],
            rate: at(String(basisPoints)).div(10_000).toString(),
            throughMonth: 12,
          }).value;
        const [low, high] = [run(opening), run(at(opening).plus(more).toFixed(2))];
        return (
          at(high.interest.personal).gte(low.interest.personal) &&
          at(low.closing.personal).equals(at(opening).plus(100).plus(low.interest.personal))
        );
      }),
    );
  });
});

describe('average index', () => {
  const history = fc
    .array(fc.record({ base: money(30_000), wage: fc.constantFrom('3000', '4213.5', '7694', '9493.33') }), {
      minLength: 1,
      maxLength: 400,
    })
    .map((rows) => rows.map(({ base, wage }, order) => ({ month: monthOf(order), base, averageWage: wage })));

  it('equals the mean in decimals, whatever the order of the months', () => {
    const Precise = Decimal.clone({ precision: 60 });
    fc.assert(
      fc.property(history, (months) => {
        const mean = months
          .reduce((sum, { base, averageWage }) => sum.plus(new Precise(base).div(averageWage)), new Precise(0))
          .div(months.length);
        const computed = computeAverageIndex(months, { method: 'by-month', decimals: 4 });
        const reversed = computeAverageIndex([...months].reverse(), { method: 'by-month', decimals: 4 });
        return (
          computed.ok &&
          reversed.ok &&
          computed.value.value.index === mean.toDecimalPlaces(4).toString() &&
          reversed.value.value.index === computed.value.value.index
        );
      }),
    );
  });

  it('rises with each base, by month and by year', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('by-month', 'by-year'), (months, method) => {
        const raised = months.map((month, order) =>
          order === 0 ? { ...month, base: at(month.base).plus(5000).toFixed(2) } : month,
        );
        const [low, high] = [months, raised].map((list) => computeAverageIndex(list, { method, decimals: 6 }));
        return low?.ok === true && high?.ok === true && at(high.value.value.index).gt(low.value.value.index);
      }),
    );
  });
});

describe('an overlay from a month', () => {
  it('changes no result of a case before it', () => {
    const before = builtInSource();
    const month = fc
      .integer({ min: 0, max: 11 })
      .map((offset) => YearMonth.of('2026-01').plusMonths(offset).toString());
    fc.assert(
      fc.property(month, month, money(30_000), (from, asked, declaredWage) => {
        const overlay = createParameterSource(
          [
            ...builtInValues,
            ...['contribution.base-lower', 'contribution.base-upper', 'contribution.rate-employer'].map((key) => ({
              key,
              region: '430000',
              effectiveFrom: from,
              effectiveTo: '2026-12',
              knownFrom: '2026-11-01',
              value: key.includes('rate') ? '0.2' : '5000',
              unit: key.includes('rate') ? 'rate' : 'yuan/month',
              source: 'overlay',
              certainty: 'demonstration' as const,
              provisional: false,
              enacted: true,
            })),
          ],
          { knownAt: '9999-12-31', version: before.version },
        );
        const input = { id: 'c', region: '430100', month: asked, declaredWage, category: 'employee' };
        const [plain, changed] = [before, overlay].map((source) =>
          JSON.stringify(runCalculation('contribution', input, source)),
        );
        return asked < from ? plain === changed : plain !== changed;
      }),
    );
  });
});

describe('runCases', () => {
  it('goes on after whatever is wrong with a case, and keeps the order', () => {
    const good = { id: 'good', principal: '10000', dueDate: '2024-01-31', paidDate: '2024-03-01' };
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 8 }), (wrong) => {
        const results = [...runCases('late-fee', [...wrong, good], builtInSource(), { trace: false })];
        return (
          results.length === wrong.length + 1 &&
          results.every((result) => result.ok || result.error.code !== 'POLI-1099') &&
          JSON.stringify(results.at(-1)) ===
            '{"id":"good","ok":true,"days":30,"fee":"150.00","policyVersion":"built-in-2026.4"}'
        );
      }),
    );
  });

  it('tells the first language and both', () => {
    const detail = (language?: 'zh' | 'en'): string => {
      const result = runCalculation(
        'late-fee',
        { id: 'x', principal: 5 },
        builtInSource(),
        language ? { language } : {},
      );
      return result.ok ? '' : result.error.detail;
    };
    expect(detail('en')).toBe(
      'The field "principal" should be string, and is number. Write amounts, rates, indices and years as strings, like "7999.00".',
    );
    expect(detail()).toMatch(/^字段“principal”应为字符串，实际为数字.* The field "principal"/);
  });
});

describe('statutoryRetirementMonth', () => {
  const source = createParameterSource(builtInValues, { knownAt: '2026-06-15', version: 'spec' });
  const reached = (birthMonth: string, age: 60 | 55 | 50): string =>
    unwrap(statutoryRetirementMonth(birthMonth, age, source));
  it.each([
    ['1964-12', 60, '2024-12'],
    ['1965-01', 60, '2025-02'],
    ['1965-12', 60, '2026-03'],
    ['1976-09', 60, '2039-09'],
    ['1990-01', 60, '2053-01'],
    ['1969-12', 55, '2024-12'],
    ['1970-01', 55, '2025-02'],
    ['1981-09', 55, '2039-09'],
    ['1975-01', 50, '2025-02'],
    ['1984-11', 50, '2039-11'],
    ['1910-01', 60, '1970-01'],
  ] as const)('born in %s, original age %s: %s', (birthMonth, age, month) =>
    expect(reached(birthMonth, age)).toBe(month),
  );

  it('is what the calculation of the retirement age answers, and never earlier for who is born later', () => {
    const months = fc.integer({ min: 1929 * 12, max: 2005 * 12 }).map((index) => YearMonth.fromIndex(index));
    fc.assert(
      fc.property(months, fc.constantFrom(60 as const, 55 as const, 50 as const), (birth, age) => {
        const own = reached(birth.toString(), age);
        const rule = unwrap(source.value('retirement.rule', NATION, originalMonth(birth.toString(), age).toString()))
          .value as unknown as RetirementRule;
        const computed = unwrap(
          computeRetirement(
            { birthMonth: birth.toString(), sex: age === 60 ? 'male' : 'female', originalAge: age },
            rule,
          ),
        ).value.statutoryMonth;
        return own === computed && own <= reached(birth.plusMonths(1).toString(), age);
      }),
    );
  });
});
