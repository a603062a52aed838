import { Inject, Injectable } from '@nestjs/common';
import { Instant, Money, YearMonth, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { REPLAY_DECLARATIONS, WRITTEN_TOTALS, scopeParams } from './assessment-statements.js';
import {
  READ_PARAMETERS,
  contributionTerms,
  type ContributionTerms,
  type ReadParameters,
} from './contribution-terms.js';

/** Which assessment is repeated: `knownAt` (ISO instant) is the state of knowledge; default now. */
export interface ReplayInput {
  readonly scheme: string;
  readonly period: string;
  readonly knownAt?: string;
}

/**
 * Control totals of an assessment, amounts in yuan; `digest` is SHA-256 over its lines in order of person and month.
 */
export interface AssessmentTotals {
  readonly persons: number;
  readonly lines: number;
  readonly wageTotal: string;
  readonly baseTotal: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly accountAmount: string;
  readonly amount: string;
  readonly remainder: string;
  readonly policyVersion: string;
  readonly digest: string;
}

/**
 * What the month would be by the parameters known then, beside what was written; equal digests mean equal to the fen.
 */
export interface Replay {
  readonly knownAt: string;
  readonly replayed: AssessmentTotals;
  readonly written: AssessmentTotals;
  readonly same: boolean;
}

/**
 * Repeats the assessment of a period as of an instant, without writing anything. Errors: `POLI-3001`, `KERN-0003`,
 * `KERN-0005`.
 */
@Injectable()
export class ReplayAssessment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  async execute(input: ReplayInput, _context: RequestContext): Promise<Result<Replay>> {
    const month = YearMonth.parse(input.period);
    if (!month.ok) return month;
    const knownAt = input.knownAt === undefined ? this.clock.now() : Instant.of(input.knownAt);
    return this.unitOfWork.system(async (tx) => {
      const period = Number(month.value.toCompact());
      const terms = await this.terms(tx, input.scheme, period, knownAt);
      if (!terms.ok) return terms;
      const scope = scopeParams({
        terms: JSON.stringify(terms.value),
        scheme: input.scheme,
        period,
        from: '0',
        to: '9223372036854775807',
      });
      const replayed = totalsOf(await tx.one<TotalsRow>(REPLAY_DECLARATIONS, scope));
      const written = totalsOf(await tx.one<TotalsRow>(WRITTEN_TOTALS, [input.scheme, period]));
      return ok({
        knownAt: knownAt.toString(),
        replayed,
        written,
        same: replayed.digest === written.digest && replayed.amount === written.amount,
      });
    }, 'REPEATABLE READ');
  }

  private async terms(tx: Tx, scheme: string, period: number, knownAt: Instant): Promise<Result<ContributionTerms[]>> {
    const source = await this.readParameters(tx, { region: this.node.regionCode, scheme }, knownAt);
    const months = await tx.rows<{ month: string }>(
      `
      select distinct to_char(to_date(l.contribution_month::text, 'YYYYMM'), 'YYYY-MM') as month
      from declaration.declaration d join declaration.declaration_line l on l.declaration_id = d.declaration_id
      where d.scheme = $1 and d.posting_period = $2 and d.status = 'approved' and l.contribution_month <= $2 order by 1`,
      [scheme, period],
    );
    const all: ContributionTerms[] = [];
    for (const { month } of months) {
      const terms = contributionTerms(source, this.node.regionCode, YearMonth.of(month));
      if (!terms.ok) return terms;
      all.push(...terms.value);
    }
    return ok(all);
  }
}

interface TotalsRow {
  persons: number;
  lines: number;
  wage_total: string;
  base_total: string;
  employer_lines: string;
  employer_amount: string;
  personal_amount: string;
  account_amount: string;
  remainder: string;
  policy_version: string;
  digest: string;
}

function totalsOf(row: TotalsRow | undefined): AssessmentTotals {
  if (!row) throw new Error('an aggregate without a row');
  return {
    persons: row.persons,
    lines: row.lines,
    wageTotal: money(row.wage_total),
    baseTotal: money(row.base_total),
    employerAmount: money(row.employer_amount),
    personalAmount: money(row.personal_amount),
    accountAmount: money(row.account_amount),
    amount: Money.of(money(row.employer_amount))
      .plus(Money.of(money(row.personal_amount)))
      .toString(),
    remainder: money(row.remainder),
    policyVersion: row.policy_version,
    digest: row.digest,
  };
}

const money = (text: string): string => Money.of(text).toString();
