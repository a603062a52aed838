import type { YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * The journal of a unit from the first month to `through` as text that hledger reads (`hledger -f - balance`), so that
 * an independent program can agree. Accounts are `scheme:fund:class:code`; yields one entry at a time.
 */
export async function* exportHledger(
  tx: Tx,
  { unit, through }: { unit: string; through: YearMonth },
): AsyncGenerator<string> {
  await tx.execute(`
    declare hledger_export no scroll cursor for
    select to_char(e.entry_date, 'YYYY-MM-DD') || ' (' || e.entry_id || ') ' || translate(e.rule || ' ' || e.summary, E';|\\n', '   ') || E'\\n'
           || string_agg(format(E'    %s:%s:%s:%s  CNY %s\\n', l.scheme, l.fund, coalesce(a.class, 'unknown'), l.account_code, l.debit - l.credit), '' order by l.line_no) || E'\\n' as text
    from fund_ledger.journal_entry e
    join fund_ledger.journal_line l on (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)
    left join fund_ledger.account a using (account_code)
    where e.reporting_unit = '${unit.replace(/\W/g, '')}' and e.book_month <= ${through.number}
    group by e.entry_id order by e.entry_date, e.entry_id`);
  for (;;) {
    const rows = await tx.rows<{ text: string }>('fetch 1000 from hledger_export');
    if (rows.length === 0) break;
    for (const row of rows) yield row.text;
  }
  await tx.execute('close hledger_export');
}
