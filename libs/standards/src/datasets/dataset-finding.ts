import { fillText, renderError, errorCatalogue, type Language } from '../errors/index.js';
import type { Text } from '../errors/error-entry.js';
import type { CheckLevel, CheckSeverity } from './dataset-definition.js';

/**
 * What a check found. L1 and L2 codes stand in the error catalogue (STND-2xxx); L3 and L4 codes are those of the checks
 * themselves.
 */
export interface DatasetFinding {
  readonly code: string;
  readonly level: CheckLevel;
  readonly severity: CheckSeverity;
  /** One-based number of the row; null for a finding about a group or the whole. */
  readonly row: number | null;
  /** What was expected and found, and where: dimension or measure, its value, the key of the group. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** `rejected` where anything blocks, `explain` where something needs an explanation, else `valid`. */
export type DatasetVerdict = 'valid' | 'explain' | 'rejected';

/** The verdict that a list of findings, or counts by severity, leads to. */
export function verdictOf(findings: Iterable<{ readonly severity: CheckSeverity }>): DatasetVerdict {
  let verdict: DatasetVerdict = 'valid';
  for (const finding of findings) {
    if (finding.severity === 'blocks') return 'rejected';
    if (finding.severity === 'explain') verdict = 'explain';
  }
  return verdict;
}

const UNEQUAL: Text = {
  zh: '{title}：应为 {relation} {expected}，实为 {found}',
  en: '{title}: expected {relation} {expected}, found {found}',
};
const AT_GROUP: Text = { zh: '（{group}）', en: ' ({group})' };

/** One sentence for a person. `titles` gives the title of an L3 or L4 check by its code. */
export function renderFinding(
  finding: DatasetFinding,
  language: Language,
  titles: (code: string) => Text | undefined,
): string {
  if (errorCatalogue[finding.code]) return renderError(finding, language).detail;
  const title = titles(finding.code)?.[language] ?? finding.code;
  const sentence = fillText(UNEQUAL, language, { ...finding.params, title });
  return finding.params['group'] === undefined ? sentence : sentence + fillText(AT_GROUP, language, finding.params);
}
