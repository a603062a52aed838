import { domainError, err, ok, type Result, type YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { chartOfAccounts, type AccountDefinition } from '@pnet/standards';
import { funds } from './book.js';

/**
 * Puts the accounts that take lines into the node's table: new ones are added, names and books follow; none goes away.
 * Without a chart of its own the node uses the standard one.
 */
export async function loadChart(tx: Tx, chart: readonly AccountDefinition[] = chartOfAccounts): Promise<void> {
  await tx.execute(
    `
    insert into fund_ledger.account (account_code, name_zh, name_en, class, funds, schemes, inter_unit)
    select code, title ->> 'zh', title ->> 'en', class, funds, schemes, coalesce("interUnit", false)
    from jsonb_to_recordset($1::jsonb) as a (code text, title jsonb, class text, funds text[], schemes text[], "interUnit" boolean)
    on conflict (account_code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en, funds = excluded.funds, schemes = excluded.schemes, inter_unit = excluded.inter_unit`,
    [JSON.stringify(chart.filter((account) => account.postable))],
  );
}

/** Opens both books of a unit's scheme with their first month; does nothing where they are open already. */
export async function openBooks(
  tx: Tx,
  { unit, scheme, month }: { unit: string; scheme: string; month: YearMonth },
): Promise<void> {
  await tx.execute(
    `
    insert into fund_ledger.book (reporting_unit, scheme, fund, opened_month)
    select $1, $2, fund, $4 from unnest($3::text[]) fund on conflict do nothing`,
    [unit, scheme, [...funds], month.number],
  );
  await tx.execute(
    `
    insert into fund_ledger.period (reporting_unit, scheme, fund, book_month, opened_at)
    select reporting_unit, scheme, fund, opened_month, $3 from fund_ledger.book where reporting_unit = $1 and scheme = $2
    on conflict do nothing`,
    [unit, scheme, tx.clock.now().toDate()],
  );
}

/**
 * Opens the month in every book of the unit, and the months before it that are missing since the book began; an open
 * month stays as it is. Errors: `LEDG-2002` the unit has no books, `LEDG-2003` the month lies before their beginning or
 * is closed.
 */
export async function openPeriod(
  tx: Tx,
  { unit, month }: { unit: string; month: YearMonth },
): Promise<Result<{ month: string }>> {
  const books = await tx.one<{ first: number | null; closed: boolean }>(
    `
    select max(b.opened_month) as first, coalesce(bool_or(p.state = 'closed'), false) as closed from fund_ledger.book b
    left join fund_ledger.period p on (p.reporting_unit, p.scheme, p.fund, p.book_month) = (b.reporting_unit, b.scheme, b.fund, $2)
    where b.reporting_unit = $1`,
    [unit, month.number],
  );
  if (!books?.first) return err(domainError('LEDG-2002', { unit }));
  if (books.closed || books.first > month.number) return err(domainError('LEDG-2003', { month: month.toString() }));
  await tx.execute(
    `
    insert into fund_ledger.period (reporting_unit, scheme, fund, book_month, opened_at)
    select b.reporting_unit, b.scheme, b.fund, extract(year from m)::int * 100 + extract(month from m)::int, $3
    from fund_ledger.book b, generate_series(to_date(b.opened_month::text, 'YYYYMM')::timestamp, $2::timestamp, '1 month') m
    where b.reporting_unit = $1 on conflict do nothing`,
    [unit, month.firstDay().toString(), tx.clock.now().toDate()],
  );
  return ok({ month: month.toString() });
}
