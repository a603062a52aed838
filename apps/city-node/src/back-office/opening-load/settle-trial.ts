import { Money } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { accountYears } from './account-years.js';
import { kindsWith, keyOf, whoOf } from './opening-check.js';
import { kindOf, openingFileKinds } from './opening-kinds.js';
import type { LoadDifference, LoadTotals } from './opening-load.js';

/**
 * Ends a trial: rows that depend on wrong ones are left out too, each row says whether it is wrong, and the control
 * totals are those of the right ones.
 */
export async function settleTrial(
  tx: Tx,
  load: { readonly loadId: string; readonly month: number },
): Promise<{ totals: LoadTotals; difference: LoadDifference | null }> {
  const { loadId } = load;
  await markWrong(tx, loadId, openingFileKinds);
  for (const party of ['employer', 'person'] as const)
    for (const kind of kindsWith(party)) await tx.execute(dependents(party, kindOf(kind).table), { loadId });
  await markWrong(tx, loadId, [...new Set([...kindsWith('person'), ...kindsWith('employer')])]);
  await tx.execute(WHOLE_ACCOUNTS, { loadId });
  await markWrong(tx, loadId, ['accounts']);
  return totalsOf(tx, load);
}

/** Before a trial no row is wrong. */
export async function clearWrong(tx: Tx, loadId: string): Promise<void> {
  for (const kind of openingFileKinds)
    await tx.execute(`update ${kindOf(kind).table} set wrong = false where load_id = $1 and wrong`, [loadId]);
}

async function markWrong(tx: Tx, loadId: string, kinds: readonly (typeof openingFileKinds)[number][]): Promise<void> {
  for (const kind of kinds) {
    const { table } = kindOf(kind);
    await tx.execute(
      `
      update ${table} r set wrong = true where r.load_id = $1 and not r.wrong
        and (r.file_id, r.row_no) in (select j.file_id, j.row_no from opening_load.reject j join opening_load.file f using (file_id) where f.load_id = $1 and f.kind = $2)`,
      [loadId, kind],
    );
  }
}

/** Rows whose person or employer comes with a row that is left out. */
const dependents = (party: 'person' | 'employer', table: string): string => `
  insert into opening_load.reject (file_id, row_no, found_by, item, code, value, params)
  select r.file_id, r.row_no, 'settle', '${party}Number', '${party === 'person' ? 'LOAD-4012' : 'LOAD-4013'}', left(substr(r.${party}_ref, 3), 80), jsonb_build_object('row', p.row_no)
  from ${table} r join opening_load.party_key k on k.load_id = r.load_id and k.party = '${party}' and k.ref = r.${party}_ref
  join opening_load.${party}_row p on p.file_id = k.file_id and p.row_no = k.row_no and p.wrong
  where r.load_id = :loadId on conflict do nothing`;

/** An account is loaded with all its years or not at all. */
const WHOLE_ACCOUNTS = `
  with line as (select r.file_id, r.row_no, r.wrong, ${whoOf('person')} as who from opening_load.account_row r ${keyOf('person')} where r.load_id = :loadId),
  broken as (select who, min(row_no) as row_no from line where wrong group by who)
  insert into opening_load.reject (file_id, row_no, found_by, item, code, value, params)
  select l.file_id, l.row_no, 'settle', 'year', 'LOAD-4014', null, jsonb_build_object('row', b.row_no) from line l join broken b using (who) where not l.wrong on conflict do nothing`;

/** Control totals as name and value; those of a kind without right rows are left out. */
const TOTALS = `
  select 'employers' as name, count(*)::text as value from opening_load.employer_row where load_id = :loadId and not wrong
  union all select 'persons', count(*)::text from opening_load.person_row where load_id = :loadId and not wrong
  union all select 'relations', count(*)::text from opening_load.relation_row where load_id = :loadId and not wrong
  union all
  select v.name, v.value from (
    select coalesce(sum((to_month / 100 - from_month / 100) * 12 + to_month % 100 - from_month % 100 + 1), 0)::text as months,
      coalesce(sum(base * ((to_month / 100 - from_month / 100) * 12 + to_month % 100 - from_month % 100 + 1)), 0)::numeric(24, 2)::text as bases
    from opening_load.base_row where load_id = :loadId and not wrong) b cross join lateral (values ('baseMonths', b.months), ('baseTotal', b.bases)) v(name, value)
  union all
  select v.name, v.value from (
    select count(*)::text as accounts, coalesce(sum(y.personal_principal + y.personal_part), 0)::numeric(24, 2)::text as personal, coalesce(sum(y.employer_principal + y.employer_part), 0)::numeric(24, 2)::text as employer
    from (${accountYears('and not r.wrong')}) y where y.year_after is null) a cross join lateral (values ('accounts', a.accounts), ('personal', a.personal), ('employer', a.employer)) v(name, value)
  union all select 'months', coalesce(sum(months), 0)::text from opening_load.month_row where load_id = :loadId and not wrong
  union all select 'arrears', coalesce(sum(employer_amount + personal_amount), 0)::numeric(24, 2)::text from opening_load.arrear_row where load_id = :loadId and not wrong
  union all select 'pensioners', count(distinct ${whoOf('person')})::text from opening_load.pension_row r ${keyOf('person')} where r.load_id = :loadId and not r.wrong
  union all select 'pensions', coalesce(sum(amount), 0)::numeric(24, 2)::text from opening_load.pension_row where load_id = :loadId and not wrong
  union all select fund || 'Debit', sum(debit)::numeric(24, 2)::text from opening_load.trial_row where load_id = :loadId and not wrong group by fund
  union all select fund || 'Credit', sum(credit)::numeric(24, 2)::text from opening_load.trial_row where load_id = :loadId and not wrong group by fund
  union all
  select 'wrongRows', count(*)::text from (select distinct j.file_id, j.row_no from opening_load.reject j join opening_load.file f using (file_id) where f.load_id = :loadId) w`;

/** What the account fund holds by its trial balance: the balance of its net assets. */
const FUND_HOLDS = `
  select coalesce(sum(credit - debit), 0)::numeric(24, 2)::text as ledger, count(*)::integer as lines
  from opening_load.trial_row where load_id = $1 and not wrong and fund = 'account' and account_code like '3%'`;

async function totalsOf(
  tx: Tx,
  { loadId }: { readonly loadId: string },
): Promise<{ totals: LoadTotals; difference: LoadDifference | null }> {
  const rows = await tx.rows<{ name: string; value: string }>(TOTALS, { loadId });
  const totals: LoadTotals = Object.fromEntries(
    rows.filter(({ value }) => !['0', '0.00'].includes(value)).map(({ name, value }) => [name, value]),
  );
  const holds = await tx.one<{ ledger: string; lines: number }>(FUND_HOLDS, [loadId]);
  const accounts = Money.of(totals['personal'] ?? '0').plus(Money.of(totals['employer'] ?? '0'));
  const ledger = Money.of(holds?.ledger ?? '0');
  const unbalanced = ['pooled', 'account'].flatMap((fund) => {
    const [debit, credit] = [totals[`${fund}Debit`] ?? '0.00', totals[`${fund}Credit`] ?? '0.00'];
    return debit === credit ? [] : [{ fund, debit, credit }];
  });
  const difference = accounts.minus(ledger);
  return {
    totals,
    difference:
      difference.isZero() && unbalanced.length === 0
        ? null
        : {
            accounts: accounts.toString(),
            ledger: ledger.toString(),
            difference: difference.toString(),
            unbalanced,
          },
  };
}
