import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { YearMonth } from '@pnet/kernel';
import { createAuthority, issueNodeCertificates, type Authority, type DatasetPort } from '@pnet/exchange';

/** Dimensions and measures of PI05, as its fact table names them. */
export const COLUMNS = 'scheme, fund, account, counterpart_unit, opening, debit, credit, closing';

/**
 * A trial balance of `rows` rows (a multiple of 4) in canonical order: ten accounts on each side of two books, many
 * counterparts. Every row of the debit side has one on the credit side, and months roll forward, so that all checks of
 * PI05 hold.
 */
export const trialBalance = (rows: number, month: number): string => `
  select '110'::text as scheme, case f when 0 then 'account' else 'pooled' end as fund, case side when 0 then '1002' else '4001' end || lpad((j * 10 / ${rows / 4})::text, 2, '0') as account,
    'U' || lpad(n::text, 9, '0') as counterpart_unit, opening, case side when 0 then moved else 0.00 end as debit, case side when 0 then 0.00 else moved end as credit,
    opening + case side when 0 then moved else -moved end as closing
  from generate_series(0, ${rows - 1}) n
  cross join lateral (select n / ${rows / 2} as f, n % ${rows / 2} / ${rows / 4} as side, n % ${rows / 4} as j) p
  cross join lateral (select (j % 99991 * 1.37 + 0.05)::numeric(18,2) as moved) m
  cross join lateral (select (case side when 0 then 1 else -1 end * (1000 + ${month} * moved))::numeric(18,2) as opening) o`;

/** The port of a node that reports such a balance. */
export const trialBalancePort = (rows: number): DatasetPort => ({
  definitionId: 'PI05',
  query: (period: YearMonth) => ({ sql: trialBalance(rows, period.month), params: [] }),
});

/** The month that is reported. */
export const reportedMonth = YearMonth.of('2026-07');

/** Certificates of the nodes of a benchmark; the folder goes with the process. */
export class BenchCertificates {
  private readonly folder = mkdtempSync(join(tmpdir(), 'pension-bench-certificates-'));
  private readonly issued = new Map<string, string>();
  private authority: Promise<Authority> | undefined;

  constructor() {
    process.once('exit', () => {
      rmSync(this.folder, { recursive: true, force: true });
    });
  }

  /** The folder of a node's certificates. */
  async of(code: string): Promise<string> {
    const known = this.issued.get(code);
    if (known) return known;
    const now = new Date(performance.timeOrigin + performance.now());
    this.authority ??= createAuthority(join(this.folder, 'authority'), now);
    const { folder } = await issueNodeCertificates(await this.authority, code, join(this.folder, code), now);
    this.issued.set(code, folder);
    return folder;
  }
}
