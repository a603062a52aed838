import { DatabaseError } from 'pg';
import type { KeyRange, Tx } from '@pnet/runtime';
import {
  ASSESS_BUT_REPEATED,
  ASSESS_DECLARATIONS,
  RECORD_ASSESSED_BEFORE,
  scopeParams,
} from './assessment-statements.js';
import type { ContributionTerms } from './contribution-terms.js';

/** What every chunk of one assessment shares; plain JSON, kept with the run. */
export interface AssessmentParams {
  readonly unit: string;
  readonly scheme: string;
  /** YYYYMM. */
  readonly period: number;
  readonly collectionMode: string;
  readonly assessedAt: string;
  readonly assessedBy: string;
  readonly terms: readonly ContributionTerms[];
  /** Until when the demands are to be paid, `YYYY-MM-DD`; runs planned before there were due days have none. */
  readonly dueOn?: string;
  /** Employers whom a control forbids to assess, as a run of differences found them; older runs have none. */
  readonly barred?: readonly string[];
}

/** What a range of declarations came to. */
export interface AssessedRange {
  readonly demands: number;
  readonly lines: number;
  readonly amount: string;
}

/**
 * Writes the demands and lines of the approved declarations of a range that have none yet. Running it again changes
 * nothing.
 */
export async function assessDeclarations(tx: Tx, params: AssessmentParams, range: KeyRange): Promise<AssessedRange> {
  const scope = scopeParams({
    terms: JSON.stringify(params.terms),
    scheme: params.scheme,
    period: params.period,
    ...range,
  });
  const done = await assess(tx, [
    ...scope,
    params.unit,
    params.collectionMode,
    params.assessedAt,
    params.assessedBy,
    params.dueOn ?? null,
  ]);
  const offered = await tx.one<{ lines: string }>(DECLARED, [params.scheme, params.period, range.from, range.to]);
  if (done && offered && offered.lines !== done.lines)
    await tx.execute(RECORD_ASSESSED_BEFORE, [...scope, params.assessedAt]);
  return { demands: done?.demands ?? 0, lines: Number(done?.lines ?? 0), amount: done?.amount ?? '0.00' };
}

interface Assessed {
  readonly demands: number;
  readonly amount: string;
  readonly lines: string;
}

/** Almost never has a month a demand already; then the range is done again, leaving those months out. */
async function assess(tx: Tx, params: readonly unknown[]): Promise<Assessed | undefined> {
  await tx.execute('savepoint before_lines');
  try {
    return await tx.one<Assessed>(ASSESS_DECLARATIONS, params);
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== UNIQUE_VIOLATION) throw error;
    await tx.execute('rollback to savepoint before_lines');
    return tx.one<Assessed>(ASSESS_BUT_REPEATED, params);
  }
}

const UNIQUE_VIOLATION = '23505';

/**
 * The head counts of the declarations: cheap to read, and different from what was written only where a line was left
 * out.
 */
const DECLARED = `
  select coalesce(sum(coalesce(lines, persons)), 0)::text as lines from declaration.declaration
  where declaration_id between $3::bigint and $4::bigint and scheme = $1 and posting_period = $2 and status = 'approved'`;
