import { refusedCase, runCalculation, type CaseOptions, type CaseResult } from '../calculations/run-calculation.js';
import type { ParameterSource } from '../parameters/resolve-parameters.js';
import { JsonCaseLines } from './json-case-lines.js';
import { JsonCaseList, type ListedCase } from './json-case-list.js';

/** What a list of cases is run with. */
export interface CaseListRun {
  readonly calculation: string;
  /** The values for a case: the same for all, or by the case's region. */
  readonly source: ParameterSource | ((input: unknown) => ParameterSource);
  readonly options?: CaseOptions;
}

/**
 * Results of the cases in a JSON array, one by one as its bytes come. Throws `DomainFailure` as `JsonCaseList` does.
 */
export async function* runCaseList(bytes: AsyncIterable<Uint8Array>, run: CaseListRun): AsyncGenerator<CaseResult> {
  const list = new JsonCaseList();
  for await (const part of bytes) for (const listed of list.push(part)) yield resultOf(listed, run);
  list.end();
}

/** Results of cases that come one a line (NDJSON); a line that is no JSON is a refused case. */
export async function* runCaseLines(bytes: AsyncIterable<Uint8Array>, run: CaseListRun): AsyncGenerator<CaseResult> {
  const lines = new JsonCaseLines();
  for await (const part of bytes) for (const listed of lines.push(part)) yield resultOf(listed, run);
  for (const listed of lines.end()) yield resultOf(listed, run);
}

/** The result of one listed case. */
export function resultOf(listed: ListedCase, run: CaseListRun): CaseResult {
  if (!listed.ok) return refusedCase(listed.failure.error, run.options ?? {});
  const source = typeof run.source === 'function' ? run.source(listed.value) : run.source;
  return runCalculation(run.calculation, listed.value, source, run.options);
}
