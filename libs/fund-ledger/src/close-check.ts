import type { PlainDate, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** What a check looks at: a unit's month, up to the day that is being closed (the last one for a month). */
export interface CloseScope {
  readonly unit: string;
  readonly period: YearMonth;
  readonly through: PlainDate;
}

/**
 * What a check found: `count` of what stands in the way, `detail` for a clerk: the first of them, or the sums compared.
 */
export interface CheckOutcome {
  readonly ok: boolean;
  readonly count: number;
  readonly detail: string;
}

/** An item of the check-list. A hard one must pass; a soft one may fail with an explanation. */
export interface CloseCheck {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly severity: 'hard' | 'soft';
  /** Whether it also stands on the list of a day. */
  readonly daily: boolean;
  run(tx: Tx, scope: CloseScope): Promise<CheckOutcome>;
}

/** A check with its outcome, as it is shown and stored. */
export interface CheckResult extends CheckOutcome {
  readonly id: string;
  readonly title: CloseCheck['title'];
  readonly severity: CloseCheck['severity'];
}

/**
 * The outcome of a check whose SQL lists what stands in the way: rows `(what)` that name one each; `thing` says what
 * they are.
 */
export async function nothingStandsOut(
  tx: Tx,
  thing: CloseCheck['title'],
  sql: string,
  params: readonly unknown[],
): Promise<CheckOutcome> {
  const found = await tx.one<{ n: number; some: string | null }>(
    `
    with wrong as materialized (${sql})
    select (select count(*)::int from wrong) as n, (select string_agg(what, '; ') from (select what::text from wrong order by 1 limit 5) s) as some`,
    params,
  );
  return {
    ok: found?.n === 0,
    count: found?.n ?? 0,
    detail: found?.some ? `${thing.zh} ${thing.en}: ${found.some}` : '',
  };
}
