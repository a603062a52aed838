import { YearMonth, previousPeriod, type Period } from '@pnet/kernel';
import { speaksOf } from './catalogue.js';
import type { ControlTotals } from './control-totals.js';
import { crossChecks, type CrossCheck, type CrossTerm } from './cross-checks.js';
import type { DatasetDefinition } from './dataset-definition.js';
import type { DatasetFinding } from './dataset-finding.js';

/**
 * Control totals with the definition that they were added up by: a total that it does not speak of is unknown, not
 * zero.
 */
export interface DefinedTotals {
  readonly definition: DatasetDefinition;
  readonly totals: ControlTotals;
}

/** The unit's valid version of a dataset and period (as its text), or undefined where there is none. */
export type TotalsLookup = (dataset: string, period: string) => DefinedTotals | undefined;

/**
 * What the L4 checks say; a check whose datasets are not all there, or of versions that do not speak of its totals, is
 * skipped and named.
 */
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
  period: Period,
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
    const terms = [...check.left, ...check.right];
    if (terms.every((term) => isKnown(term, period, lookup))) findings.push(...runCrossCheck(check, period, lookup));
    else skipped.push(check.code);
  }
  return { findings, skipped };
}

const appliesIn = (check: CrossCheck, period: Period): boolean =>
  check.months === undefined || (period instanceof YearMonth && (check.months === 'january') === (period.month === 1));
const periodOf = (term: CrossTerm, period: Period): string =>
  (term.period === 'same' ? period : previousPeriod(period))?.toString() ?? '';

function isKnown(term: CrossTerm, period: Period, lookup: TotalsLookup): boolean {
  const known = lookup(term.dataset, periodOf(term, period));
  return known !== undefined && speaksOf(known.definition, term.total);
}

function runCrossCheck(check: CrossCheck, period: Period, lookup: TotalsLookup): DatasetFinding[] {
  const schemes = new Set(
    [...check.left, ...check.right].flatMap((term) =>
      Object.keys(lookup(term.dataset, periodOf(term, period))?.totals.schemes ?? {}),
    ),
  );
  return [...schemes].flatMap((scheme) => {
    const side = (terms: readonly CrossTerm[]): Side =>
      sideOf(terms, check.keyed, (term) => lookup(term.dataset, periodOf(term, period))?.totals.schemes[scheme]);
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
