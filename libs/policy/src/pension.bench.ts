import { Decimal } from '@pnet/kernel';
import { computeAverageIndex, type IndexMonth } from './formulas/average-index.js';
import { computePension } from './formulas/pension.js';
import { nationalPensionRules } from './formulas/pension-rules.js';

/** A measured act beside the best bare computation of the same figures. */
export interface PolicyBench {
  readonly name: string;
  /** Most that the act may take, as a multiple of the floor. */
  readonly bar: number;
  /** Persons a second that are aimed at; printed, never failing. */
  readonly goal: number;
  /** Persons for one round. */
  readonly persons: number;
  /** Computes `n` persons with full trace; answers a digest of all results. */
  act(n: number): string;
  /** The same figures in bare decimal operations, no trace; the digest must be the act's. */
  floor(n: number): string;
}

interface BenchPerson {
  readonly benefitBase: string;
  readonly averageIndex: string;
  readonly months: number;
  readonly balance: string;
  readonly history: readonly IndexMonth[];
}

const MONTHS = 420;
/** One average wage for each of thirty-five years. */
const WAGES = Array.from({ length: MONTHS / 12 }, (_, year) => `${520 + year * 231}`);

/** Persons that differ, made once, so that only the computation is measured. */
function persons(n: number, withHistory: boolean): BenchPerson[] {
  return Array.from({ length: n }, (_, order) => ({
    benefitBase: '7694',
    averageIndex: `0.${6000 + ((order * 37) % 3999)}`,
    months: 180 + (order % 300),
    balance: `${60_000 + ((order * 7919) % 200_000)}.${String(order % 100).padStart(2, '0')}`,
    history: withHistory ? historyOf(order) : [],
  }));
}

function historyOf(order: number): IndexMonth[] {
  return Array.from({ length: MONTHS }, (_, month) => {
    const averageWage = WAGES[Math.floor(month / 12)] ?? '7694';
    const base = ((BigInt(averageWage) * BigInt(60 + ((order * 13 + month * 7) % 240))) / 100n).toString();
    return {
      month: `${1990 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
      base: `${base}.${String((order + month) % 100).padStart(2, '0')}`,
      averageWage,
    };
  });
}

/** A digest that no order or rounding mistake leaves unchanged. */
class Digest {
  private hash = 2_166_136_261;
  add(text: string): void {
    for (let place = 0; place < text.length; place += 1)
      this.hash = Math.imul(this.hash ^ text.charCodeAt(place), 16_777_619) >>> 0;
  }
  toString(): string {
    return this.hash.toString(16);
  }
}

const pools = new Map<string, BenchPerson[]>();
function pool(n: number, withHistory: boolean): BenchPerson[] {
  const name = `${n} ${String(withHistory)}`;
  const known = pools.get(name);
  if (known) return known;
  const made = persons(n, withHistory);
  pools.set(name, made);
  return made;
}

/** Pension with its trace from an index. */
function tracedPension(person: BenchPerson, averageIndex: string, steps: { count: number }): string {
  const { value, trace } = computePension(
    {
      benefitBase: person.benefitBase,
      averageIndex,
      total: { months: person.months },
      deemed: { months: 60 },
      accountBalance: person.balance,
      annuityMonths: '139',
      transition: { coefficient: '0.013' },
      supplements: [],
    },
    nationalPensionRules,
  );
  steps.count += trace.length;
  return `${value.basic} ${value.account} ${value.transitional} ${value.total}`;
}

/** The same in bare decimals. */
function barePension(person: BenchPerson, averageIndex: Decimal): string {
  const base = new Decimal(person.benefitBase);
  const indexed = base.times(averageIndex);
  const basic = base.plus(indexed).times(person.months).div(2400).toDecimalPlaces(2);
  const account = new Decimal(person.balance).div('139').toDecimalPlaces(2);
  const transitional = indexed.times(60).div(12).times('0.013').toDecimalPlaces(2);
  return `${basic.toFixed(2)} ${account.toFixed(2)} ${transitional.toFixed(2)} ${basic.plus(account).plus(transitional).toFixed(2)}`;
}

function digestOf(persons: readonly BenchPerson[], compute: (person: BenchPerson) => string): string {
  const digest = new Digest();
  for (const person of persons) digest.add(compute(person));
  return digest.toString();
}

/** From a given index to the pension with full trace, against bare decimal.js. */
const pensionTraceBench: PolicyBench = {
  name: 'pension-trace',
  bar: 4,
  goal: 50_000,
  persons: 20_000,
  act(n) {
    const steps = { count: 0 };
    const digest = digestOf(pool(n, false), (person) => tracedPension(person, person.averageIndex, steps));
    if (steps.count < n * 4) throw new Error('the trace is not whole');
    return digest;
  },
  floor: (n) => digestOf(pool(n, false), (person) => barePension(person, new Decimal(person.averageIndex))),
};

/** From 420 months to the pension with trace, against the sum of the bare decimal operations. */
const pensionHistoryBench: PolicyBench = {
  name: 'pension-history',
  bar: 1.5,
  goal: 2000,
  persons: 500,
  act(n) {
    const steps = { count: 0 };
    const digest = digestOf(pool(n, true), (person) => {
      const index = computeAverageIndex(person.history, { method: 'by-month', decimals: 4 });
      if (!index.ok) throw new Error(index.error.code);
      steps.count += index.value.trace.length;
      return tracedPension(person, index.value.value.index, steps);
    });
    if (steps.count < n * (MONTHS / 12)) throw new Error('the trace is not whole');
    return digest;
  },
  floor: (n) =>
    digestOf(pool(n, true), (person) => {
      let sum = new Decimal(0);
      for (const { base, averageWage } of person.history) sum = sum.plus(new Decimal(base).div(averageWage));
      return barePension(person, sum.div(MONTHS).toDecimalPlaces(4));
    }),
};

/** The acts of this library that are measured. */
export const policyBenches: readonly PolicyBench[] = [pensionTraceBench, pensionHistoryBench];
