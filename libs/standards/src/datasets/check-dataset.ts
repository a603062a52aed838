import { collectTotals, type ControlTotals } from './control-totals.js';
import type { ArithmeticCheck, DatasetDefinition, DatasetRow } from './dataset-definition.js';
import { verdictOf, type DatasetFinding, type DatasetVerdict } from './dataset-finding.js';
import { checkMeasures, checkShape, compileCodeCheck, compileOrderCheck } from './row-structure.js';
import { compileFilter, compileKey, compileSum, type RowFilter, type RowSum } from './row-filter.js';

/** What the checks L1 to L3 of one dataset say. */
export interface DatasetReport {
  readonly rows: number;
  readonly verdict: DatasetVerdict;
  /** At most `maxFindings`; `findingCounts` counts all of them, by code. */
  readonly findings: readonly DatasetFinding[];
  readonly findingCounts: Readonly<Record<string, number>>;
  readonly totals: ControlTotals;
}

/** Takes rows one after the other; memory does not grow with them. */
export interface DatasetChecker {
  add(row: DatasetRow): void;
  finish(): DatasetReport;
}

interface CompiledCheck {
  readonly check: ArithmeticCheck;
  readonly passes: RowFilter;
  readonly left: RowSum;
  readonly right: RowSum;
}
interface GroupSums {
  left: bigint;
  right: bigint;
  reported: boolean;
}

const holds = (left: bigint, relation: ArithmeticCheck['relation'], right: bigint): boolean =>
  relation === '=' ? left === right : relation === '<=' ? left <= right : left >= right;

const unequal = (
  check: ArithmeticCheck,
  row: number | null,
  left: bigint,
  right: bigint,
  group?: string,
): DatasetFinding => ({
  code: check.code,
  level: 'L3',
  severity: check.severity,
  row,
  params: {
    found: left.toString(),
    relation: check.relation,
    expected: right.toString(),
    ...(group === undefined ? {} : { group }),
  },
});

/**
 * A checker of the levels L1 (structure), L2 (code lists) and L3 (arithmetic), which also adds the control totals up.
 */
export function datasetChecker(
  definition: DatasetDefinition,
  options: { readonly maxFindings?: number } = {},
): DatasetChecker {
  const maxFindings = options.maxFindings ?? 1000;
  const findings: DatasetFinding[] = [];
  const counts = new Map<string, { count: number; severity: DatasetFinding['severity'] }>();
  const report = (finding: DatasetFinding): void => {
    const known = counts.get(finding.code);
    counts.set(finding.code, { count: (known?.count ?? 0) + 1, severity: finding.severity });
    if (findings.length < maxFindings) findings.push(finding);
  };
  const [checkCodes, checkOrder, totals] = [
    compileCodeCheck(definition),
    compileOrderCheck(),
    collectTotals(definition),
  ];
  const rowChecks = compile(definition, 'row');
  const groups = groupChecks(definition);
  let rows = 0;
  return {
    add(row) {
      rows += 1;
      if (!checkShape(definition, row, rows, report)) return;
      checkOrder(row.dimensions, rows, report);
      checkMeasures(definition.measures, row.measures, rows, report);
      checkCodes(row.dimensions, rows, report);
      for (const entry of rowChecks) checkRow(entry, row, rows, report);
      groups.add(row);
      totals.add(row);
    },
    finish() {
      groups.finish(report);
      return {
        rows,
        verdict: verdictOf(counts.values()),
        findings,
        totals: { ...totals.totals(), rows },
        findingCounts: Object.fromEntries([...counts].map(([code, { count }]) => [code, count])),
      };
    },
  };
}

/** Checks rows in memory; `datasetChecker` for a stream. */
export function checkDatasetRows(
  definition: DatasetDefinition,
  rows: Iterable<DatasetRow>,
  options: { readonly maxFindings?: number } = {},
): DatasetReport {
  const checker = datasetChecker(definition, options);
  for (const row of rows) checker.add(row);
  return checker.finish();
}

function compile(definition: DatasetDefinition, scope: ArithmeticCheck['scope']): CompiledCheck[] {
  return definition.checks
    .filter((check) => check.scope === scope)
    .map((check) => ({
      check,
      passes: compileFilter(definition, check.where),
      left: compileSum(definition, check.left, check.notReportedIsZero),
      right: compileSum(definition, check.right, check.notReportedIsZero),
    }));
}

function checkRow(
  entry: CompiledCheck,
  row: DatasetRow,
  number: number,
  report: (finding: DatasetFinding) => void,
): void {
  if (!entry.passes(row.dimensions)) return;
  const left = entry.left(row.measures);
  const right = entry.right(row.measures);
  if (left !== null && right !== null && !holds(left, entry.check.relation, right))
    report(unequal(entry.check, number, left, right));
}

/** Sums both sides by group; a group in which something is not reported is left out. */
function groupChecks(definition: DatasetDefinition): {
  add(row: DatasetRow): void;
  finish(report: (finding: DatasetFinding) => void): void;
} {
  const entries = compile(definition, 'group').map((entry) => ({
    ...entry,
    key: compileKey(definition, entry.check.by ?? ['scheme']),
    sums: new Map<string, GroupSums>(),
  }));
  return {
    add(row) {
      for (const entry of entries) {
        if (!entry.passes(row.dimensions)) continue;
        const key = entry.key(row.dimensions);
        let sums = entry.sums.get(key);
        if (!sums) entry.sums.set(key, (sums = { left: 0n, right: 0n, reported: true }));
        const left = entry.left(row.measures);
        const right = entry.right(row.measures);
        sums.reported &&= left !== null && right !== null;
        sums.left += left ?? 0n;
        sums.right += right ?? 0n;
      }
    },
    finish(report) {
      for (const { check, sums } of entries) {
        for (const [key, { left, right, reported }] of sums) {
          if (reported && !holds(left, check.relation, right)) report(unequal(check, null, left, right, key));
        }
      }
    },
  };
}
