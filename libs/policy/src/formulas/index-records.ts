import { YearMonth, domainError, err, ok, type Result } from '@pnet/kernel';
import { computeAverageIndex, type IndexMonth, type IndexRule, type IndexTopUp } from './average-index.js';
import { Exact } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** One month of a person's record: what was paid on, for whom, when and where. Months `YYYY-MM`, yuan a month. */
export interface ContributionRecord {
  readonly month: string;
  /** Absent for a deemed month. */
  readonly base?: string | undefined;
  /** A back payment for a month that the same employer has paid adds to its base. */
  readonly kind: 'regular' | 'back-payment' | 'transferred' | 'deemed';
  /** Tells two employers of one month apart. */
  readonly employer?: string | undefined;
  /** Month in which a back payment was paid. */
  readonly paidMonth?: string | undefined;
  /** Where a transferred month was paid. */
  readonly region?: string | undefined;
}

/** How a province takes the months of a record into the index. */
export interface RecordRule {
  /** The average wage of a back payment: that of its month, or that of the month in which it was paid. */
  readonly backPayment: 'month' | 'payment';
  /** The average wage of a transferred month: that of the place that pays the benefit, or that of its origin. */
  readonly transferred: 'benefit-place' | 'origin';
  /** Two employers in one month: the higher index counts, or both together up to the upper bound. */
  readonly twoEmployers: 'highest' | 'sum-capped';
  /** Months that were paid before the account existed. */
  readonly beforeAccount: 'excluded' | 'counted';
}

/** Whose record it is, and by which rules it is read. */
export interface RecordReading {
  readonly region: string;
  /** First month of the account; where it is not known no month lies before it. */
  readonly accountFrom?: string | undefined;
  readonly index: IndexRule;
  readonly record: RecordRule;
  /** Upper bound of a base as a multiple of the average wage. */
  readonly upperRatio: string;
  /** Reference average wage of a place and month, yuan a month; throws `DomainFailure` where there is none. */
  wageOf(region: string, month: string, position: number): string;
}

/** A month that is in the record and not in the index. */
export interface LeftMonth {
  readonly month: string;
  readonly reason: 'before-account' | 'deemed' | 'second-employer';
}

/** The average index of a record: how many months it rests on, which it leaves out, and how many are missing. */
export interface RecordIndex {
  readonly index: string;
  readonly months: number;
  readonly left: readonly LeftMonth[];
  /** Months between the first and the last that count for which the record holds nothing. */
  readonly gapMonths: number;
}

/** What one employer brings to a month: base and wage, and what was paid back for it. */
interface Line extends IndexMonth {
  readonly position: number;
  readonly topUps: readonly IndexTopUp[];
}

/**
 * Average index of a record as it stands: months in any order, by month or by year as the rule says. Gaps are not
 * counted, since the mean is over months of contribution; a month counts once, whoever paid it; deemed months have no
 * wage, and those before the account follow the province's rule.
 * Errors: `POLI-1008` a month twice for one employer, `POLI-1002` a record without what its rule needs, `POLI-1009`
 * paid before its month, `POLI-2014` nothing counts.
 * @source 国发〔2005〕38号第六条; 国办发〔2009〕66号第七条
 */
export function computeIndexOfRecords(
  records: readonly ContributionRecord[],
  reading: RecordReading,
): Result<Traced<RecordIndex>> {
  const left: LeftMonth[] = [];
  const byMonth = new Map<string, Map<string, Line>>();
  // Back payments come last, so that they find the month that they add to wherever they stand.
  const order = [...records.entries()].sort(
    ([, a], [, b]) => Number(a.kind === 'back-payment') - Number(b.kind === 'back-payment'),
  );
  for (const [position, record] of order) {
    const reason = reasonToLeave(record, reading);
    if (reason) {
      left.push({ month: record.month, reason });
      continue;
    }
    const fault = addRecord(byMonth, record, position, reading);
    if (fault) return err(fault);
  }
  const merged: TraceStep[] = [];
  const months = [...byMonth].map(([month, lines]) => monthOf(month, [...lines.values()], reading, left, merged));
  if (months.length === 0) return err(domainError('POLI-2014', { records: records.length }, { pointer: '/records' }));
  const computed = computeAverageIndex(months, reading.index);
  if (!computed.ok) return computed;
  const gapMonths = gapsIn(months, records);
  left.sort((a, b) => (a.month + a.reason < b.month + b.reason ? -1 : 1));
  const value: RecordIndex = { ...computed.value.value, left, gapMonths };
  return ok({ value, trace: [...recordSteps(records, reading, left, gapMonths), ...merged, ...computed.value.trace] });
}

function reasonToLeave(record: ContributionRecord, reading: RecordReading): LeftMonth['reason'] | undefined {
  if (record.kind === 'deemed') return 'deemed';
  const before = reading.accountFrom !== undefined && record.month < reading.accountFrom;
  return before && reading.record.beforeAccount === 'excluded' ? 'before-account' : undefined;
}

type Fault = ReturnType<typeof domainError>;

function addRecord(
  byMonth: Map<string, Map<string, Line>>,
  record: ContributionRecord,
  position: number,
  reading: RecordReading,
): Fault | undefined {
  const { month, base, kind } = record;
  const at = (field: string): { pointer: string } => ({ pointer: `/records/${position}/${field}` });
  if (base === undefined) return domainError('POLI-1002', { field: 'base' }, at('base'));
  const wage = wageOfRecord(record, position, reading);
  if (typeof wage !== 'string') return wage;
  let lines = byMonth.get(month);
  if (!lines) byMonth.set(month, (lines = new Map()));
  const payer = `${kind === 'transferred' ? `from ${record.region ?? ''}` : ''} ${record.employer ?? ''}`;
  const known = lines.get(payer);
  if (known && kind !== 'back-payment') return domainError('POLI-1008', { month }, at('month'));
  lines.set(
    payer,
    known
      ? { ...known, topUps: [...known.topUps, { base, averageWage: wage }] }
      : { month, base, averageWage: wage, position, topUps: [] },
  );
  return undefined;
}

/** The average wage by which a record is divided, or what it lacks to have one. */
function wageOfRecord(record: ContributionRecord, position: number, reading: RecordReading): string | Fault {
  const { month, kind, paidMonth, region } = record;
  const at = (field: string): { pointer: string } => ({ pointer: `/records/${position}/${field}` });
  if (paidMonth !== undefined && paidMonth < month)
    return domainError(
      'POLI-1009',
      { field: 'paidMonth', other: 'month', value: paidMonth, otherValue: month },
      at('paidMonth'),
    );
  if (kind === 'back-payment' && reading.record.backPayment === 'payment')
    return paidMonth === undefined
      ? domainError('POLI-1002', { field: 'paidMonth' }, at('paidMonth'))
      : reading.wageOf(reading.region, paidMonth, position);
  if (kind === 'transferred' && reading.record.transferred === 'origin')
    return region === undefined
      ? domainError('POLI-1002', { field: 'region' }, at('region'))
      : reading.wageOf(region, month, position);
  return reading.wageOf(reading.region, month, position);
}

const indexOf = ({ base, averageWage, topUps }: Line) =>
  topUps.reduce((sum, more) => sum.plus(new Exact(more.base).div(more.averageWage)), new Exact(base).div(averageWage));

/** One month out of what its employers paid. */
function monthOf(
  month: string,
  lines: readonly Line[],
  reading: RecordReading,
  left: LeftMonth[],
  merged: TraceStep[],
): IndexMonth {
  const [first] = lines;
  if (first && lines.length === 1) return first;
  const best = lines.reduce((high, line) => (indexOf(line).gt(indexOf(high)) ? line : high));
  const indices = lines.map((line) => indexOf(line).toDecimalPlaces(6).toString()).join(' / ');
  const step = (value: string): TraceStep => ({
    step: `index-records.two-employers-${reading.record.twoEmployers}`,
    formula: reading.record.twoEmployers === 'highest' ? 'the highest index' : 'min(Σ indices, upper bound)',
    inputs: { contributionMonth: month, indices, upper: reading.upperRatio },
    value,
    source: articles.basicPension,
  });
  if (reading.record.twoEmployers === 'highest') {
    for (const line of lines) if (line !== best) left.push({ month, reason: 'second-employer' });
    merged.push(step(indexOf(best).toDecimalPlaces(6).toString()));
    return best;
  }
  const sum = lines.reduce((all, line) => all.plus(indexOf(line)), new Exact(0));
  const counted = Exact.min(sum, reading.upperRatio);
  merged.push(step(counted.toDecimalPlaces(6).toString()));
  // What all paid, each by its own wage; from the bound on, the bound of the first.
  return sum.gt(reading.upperRatio)
    ? {
        month,
        base: new Exact(best.averageWage).times(reading.upperRatio).toDecimalPlaces(4).toString(),
        averageWage: best.averageWage,
      }
    : {
        ...best,
        topUps: [...best.topUps, ...lines.filter((line) => line !== best).flatMap((line) => [line, ...line.topUps])],
      };
}

function gapsIn(months: readonly IndexMonth[], records: readonly ContributionRecord[]): number {
  const sorted = months.map(({ month }) => month).sort();
  const [first = '', last = ''] = [sorted[0], sorted.at(-1)];
  const held = new Set(records.map(({ month }) => month).filter((month) => month >= first && month <= last));
  return YearMonth.of(first).monthsUntil(YearMonth.of(last)) + 1 - held.size;
}

function recordSteps(
  records: readonly ContributionRecord[],
  { record, accountFrom = '' }: RecordReading,
  left: readonly LeftMonth[],
  gapMonths: number,
): TraceStep[] {
  const source = articles.basicPension;
  const counted = (kind: ContributionRecord['kind']): number => records.filter((one) => one.kind === kind).length;
  const leftBy = (reason: LeftMonth['reason']): string => String(left.filter((one) => one.reason === reason).length);
  const steps: TraceStep[] = [
    {
      step: 'index-records.months',
      formula: 'months of the record that count',
      inputs: {
        records: String(records.length),
        deemed: leftBy('deemed'),
        second: leftBy('second-employer'),
      },
      value: String(gapMonths),
      source,
    },
  ];
  if (leftBy('before-account') !== '0')
    steps.push({
      step: 'index-records.before-account',
      formula: 'months before the account are not counted',
      inputs: { accountFrom },
      value: leftBy('before-account'),
      source,
    });
  if (counted('back-payment') > 0)
    steps.push({
      step: `index-records.back-payment-${record.backPayment}`,
      formula: 'average wage of back payments',
      inputs: {},
      value: String(counted('back-payment')),
      source,
    });
  if (counted('transferred') > 0)
    steps.push({
      step: `index-records.transferred-${record.transferred}`,
      formula: 'average wage of transferred months',
      inputs: {},
      value: String(counted('transferred')),
      source: articles.indexOfTransferred,
    });
  return steps;
}
