import type { YearMonth } from '@pnet/kernel';
import type { ControlTotals } from './control-totals.js';
import { crossChecks, type CrossCheck, type CrossTerm } from './cross-checks.js';
import type { DatasetFinding } from './dataset-finding.js';

/**
 * The control totals of the unit's valid version of a dataset and period (`YYYY-MM`), or undefined where there is none.
 */
export type TotalsLookup = (dataset: string, period: string) => ControlTotals | undefined;

/** What the L4 checks say; a check whose datasets are not all there is skipped and named. */
export interface CrossReport {
  readonly findings: readonly DatasetFinding[];
  readonly skipped: readonly string[];
}

/** The sum of terms under one scheme: by key (`''` without keys); null where a term is not reported. */
type Side = Map<string, bigint | null>;

/**
 * Runs the L4 checks that concern `dataset` in `period`, on control totals only. Both ends run it: the sender over its
 * own submissions, the receiver over what it has taken from that unit. The same period's lookup must answer with the
 * version under check.
 */
export function checkAcrossDatasets(
  dataset: string,
  period: YearMonth,
  lookup: TotalsLookup,
  checks: readonly CrossCheck[] = crossChecks,
): CrossReport {
  const findings: DatasetFinding[] = [];
  const skipped: string[] = [];
  const concerned = checks.filter(
    (check) =>
      appliesIn(check, period) &&
      [...check.left, ...check.right].some((term) => term.dataset === dataset && term.period === 'same'),
  );
  for (const check of concerned) {
    const terms = [...check.left, ...check.right].map((term) => lookup(term.dataset, periodOf(term, period)));
    if (terms.some((totals) => totals === undefined)) skipped.push(check.code);
    else findings.push(...runCrossCheck(check, period, lookup));
  }
  return { findings, skipped };
}

const appliesIn = (check: CrossCheck, period: YearMonth): boolean =>
  check.months === undefined || (check.months === 'january') === (period.month === 1);
const periodOf = (term: CrossTerm, period: YearMonth): string =>
  (term.period === 'same' ? period : period.plusMonths(-1)).toString();

function runCrossCheck(check: CrossCheck, period: YearMonth, lookup: TotalsLookup): DatasetFinding[] {
  const schemes = new Set(
    [...check.left, ...check.right].flatMap((term) =>
      Object.keys(lookup(term.dataset, periodOf(term, period))?.schemes ?? {}),
    ),
  );
  return [...schemes].flatMap((scheme) => {
    const side = (terms: readonly CrossTerm[]): Side =>
      sideOf(terms, check.keyed, (term) => lookup(term.dataset, periodOf(term, period))?.schemes[scheme]);
    const [left, right] = [side(check.left), side(check.right)];
    return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => compare(check, scheme, key, left, right));
  });
}

function compare(check: CrossCheck, scheme: string, key: string, left: Side, right: Side): DatasetFinding[] {
  const [found, expected] = [left.has(key) ? left.get(key) : 0n, right.has(key) ? right.get(key) : 0n];
  if (found === null || expected === null || found === undefined || expected === undefined || found === expected)
    return [];
  const group = key === '' ? scheme : `${scheme}|${key}`;
  return [
    {
      code: check.code,
      level: 'L4',
      severity: check.severity,
      row: null,
      params: { found: found.toString(), relation: '=', expected: expected.toString(), group },
    },
  ];
}

/**
 * A scheme that a dataset lacks, and a total that no row fed, count as zero; a measure that no row reports makes the
 * side unknown.
 */
function sideOf(
  terms: readonly CrossTerm[],
  keyed: boolean,
  totalsOf: (term: CrossTerm) => Readonly<Record<string, string | null>> | undefined,
): Side {
  const side: Side = new Map(keyed ? [] : [['', 0n]]);
  const addTo = (key: string, value: string | null): void => {
    const before = side.has(key) ? side.get(key) : 0n;
    side.set(key, value === null || before === null || before === undefined ? null : before + BigInt(value));
  };
  for (const term of terms) {
    const totals = totalsOf(term);
    if (!totals) continue;
    if (keyed) {
      for (const [name, value] of Object.entries(totals))
        if (name.startsWith(`${term.total}|`)) addTo(name.slice(term.total.length + 1), value);
    } else if (term.total in totals) {
      addTo('', totals[term.total] ?? null);
    }
  }
  return side;
}
