import type { Tx } from '@pnet/runtime';
import { ledgerAccounts } from '@pnet/standards';
import { chainDigest, sealedContent, type SealedContent } from './seal-days.js';

/**
 * Something in the books that cannot be: `check` names what was compared, `subject` the book, entry, month or link,
 * `detail` both sides.
 */
export interface LedgerFinding {
  readonly check: string;
  readonly subject: string;
  readonly detail: string;
}

/**
 * What the verifier read, and what it found wrong; an empty list is the proof. `heads` are the chain heads of the
 * books.
 */
export interface LedgerVerification {
  readonly entries: string;
  readonly lines: string;
  readonly findings: readonly LedgerFinding[];
  readonly heads: readonly { readonly book: string; readonly chainNo: number; readonly digest: string }[];
}

const book = (alias: string): string => `concat_ws('/', ${alias}.reporting_unit, ${alias}.scheme, ${alias}.fund)`;

/** Each check yields `subject` and `detail` of what is wrong. They read lines, never sums that the system keeps. */
const checks: Readonly<Record<string, string>> = {
  'entry-lines': `
    with sum as (
      select reporting_unit, scheme, fund, book_month, entry_id, count(*) as lines, sum(debit) as debit, sum(credit) as credit
      from fund_ledger.journal_line group by 1, 2, 3, 4, 5)
    select coalesce(e.entry_id, s.entry_id)::text as subject,
           format('entry: %s lines, %s; lines: %s, debit %s, credit %s', e.line_count, e.amount, s.lines, s.debit, s.credit) as detail
    from fund_ledger.journal_entry e full join sum s using (reporting_unit, scheme, fund, book_month, entry_id)
    where e.line_count is distinct from s.lines or e.amount is distinct from s.debit or s.debit is distinct from s.credit`,
  'account': `
    select l.entry_id::text as subject, 'account ' || l.account_code || ' of no chart' as detail
    from fund_ledger.journal_line l left join fund_ledger.account a using (account_code) where a.account_code is null`,
  'period': `
    select e.entry_id::text as subject, 'no period ' || e.book_month || ' of the book ' || ${book('e')} as detail
    from fund_ledger.journal_entry e left join fund_ledger.period p using (reporting_unit, scheme, fund, book_month) where p.state is null`,
  'reversal': `
    select coalesce(o.entry_id, r.entry_id)::text as subject, format('%s is reversed by %s, which reverses %s', o.entry_id, o.reversed_by, r.reverses) as detail
    from (select * from fund_ledger.journal_entry where reversed_by is not null) o
    full join (select * from fund_ledger.journal_entry where reverses is not null) r on r.entry_id = o.reversed_by
    where o.entry_id is distinct from r.reverses or o.amount is distinct from -r.amount
    union all
    select o.entry_id::text, 'the red entry ' || o.reversed_by || ' does not take back every line'
    from fund_ledger.journal_entry o join fund_ledger.journal_entry r on r.entry_id = o.reversed_by
    where exists (
      select from (select account_code, counterpart_unit, debit, credit from fund_ledger.journal_line l
        where (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (o.reporting_unit, o.scheme, o.fund, o.book_month, o.entry_id)) x
      full join (select account_code, counterpart_unit, -debit as debit, -credit as credit from fund_ledger.journal_line l
        where (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (r.reporting_unit, r.scheme, r.fund, r.book_month, r.entry_id)) y
        using (account_code, counterpart_unit, debit, credit) where x.account_code is null or y.account_code is null)`,
  'balance': `
    with closed as (select reporting_unit, scheme, fund, book_month from fund_ledger.period where state = 'closed'),
    derived as (
      select c.reporting_unit, c.scheme, c.fund, c.book_month,
             case when l.book_month / 100 < c.book_month / 100 and a.class in ('income', 'expense') then '${ledgerAccounts.fundBalance}' else l.account_code end as account_code,
             case when l.book_month / 100 < c.book_month / 100 and a.class in ('income', 'expense') then '' else l.counterpart_unit end as counterpart_unit,
             sum(l.debit - l.credit) filter (where l.book_month < c.book_month) as opening,
             sum(l.debit) filter (where l.book_month = c.book_month) as debit, sum(l.credit) filter (where l.book_month = c.book_month) as credit
      from closed c join fund_ledger.journal_line l on (l.reporting_unit, l.scheme, l.fund) = (c.reporting_unit, c.scheme, c.fund) and l.book_month <= c.book_month
      left join fund_ledger.account a on a.account_code = l.account_code
      group by 1, 2, 3, 4, 5, 6)
    select concat_ws(' ', ${book('coalesce_row')}, coalesce_row.book_month, coalesce_row.account_code, coalesce_row.counterpart_unit) as subject,
           format('sealed %s + %s - %s = %s; lines %s + %s - %s', s_opening, s_debit, s_credit, s_closing, opening, debit, credit) as detail
    from (
      select reporting_unit, scheme, fund, book_month, account_code, counterpart_unit,
             coalesce(d.opening, 0) as opening, coalesce(d.debit, 0) as debit, coalesce(d.credit, 0) as credit,
             coalesce(s.opening, 0) as s_opening, coalesce(s.debit, 0) as s_debit, coalesce(s.credit, 0) as s_credit, coalesce(s.closing, 0) as s_closing
      from derived d full join fund_ledger.account_balance s using (reporting_unit, scheme, fund, book_month, account_code, counterpart_unit)) coalesce_row
    where opening <> s_opening or debit <> s_debit or credit <> s_credit or s_closing <> opening + debit - credit`,
  'zero': `
    select ${book('s')} || ' ' || s.book_month as subject, 'closing balances sum to ' || sum(s.closing) as detail
    from fund_ledger.account_balance s group by s.reporting_unit, s.scheme, s.fund, s.book_month having sum(s.closing) <> 0`,
  'voucher': `
    select ${book('e')} || ' ' || e.book_month as subject, format('entry %s of %s: voucher %s, closed through %s', e.entry_id, e.entry_date, v.voucher_number, p.closed_through) as detail
    from fund_ledger.journal_entry e join fund_ledger.period p using (reporting_unit, scheme, fund, book_month)
    left join fund_ledger.voucher v using (entry_id) where v.entry_id is null and e.entry_date <= p.closed_through
    union all
    select ${book('v')} || ' ' || v.book_month, format('%s vouchers, last number %s', count(*), max(v.voucher_number))
    from fund_ledger.voucher v group by v.reporting_unit, v.scheme, v.fund, v.book_month having count(*) <> max(v.voucher_number)`,
};

interface Seal extends SealedContent {
  readonly previous_digest: string;
  readonly digest: string;
}
interface Head {
  readonly book: string;
  readonly chainNo: number;
  readonly digest: string;
}

const bookOf = (row: SealedContent): string => `${row.reporting_unit}/${row.scheme}/${row.fund}`;
const linkOf = (row: SealedContent): string => `${bookOf(row)} #${row.chain_no}`;
const contentFields = ['day', 'first_voucher', 'last_voucher', 'entries', 'lines', 'amount', 'content_digest'] as const;

const follows = (seal: Seal, previous: Head | undefined): boolean =>
  seal.previous_digest === (previous?.digest ?? '') &&
  seal.chain_no === (previous?.chainNo ?? 0) + 1 &&
  seal.digest === chainDigest(seal.previous_digest, seal.content_digest);

/** Compares each link with the lines that it should protect and with the link before. */
async function verifyChain(tx: Tx): Promise<{ findings: LedgerFinding[]; heads: Head[] }> {
  const seals = await tx.rows<Seal>(`
    select reporting_unit, scheme, fund, chain_no, to_char(day, 'YYYY-MM-DD') as day, first_voucher, last_voucher, entries, lines, amount, previous_digest, content_digest, digest
    from fund_ledger.book_seal order by reporting_unit, scheme, fund, chain_no`);
  const contents = new Map((await tx.rows<SealedContent>(sealedContent('true'))).map((row) => [linkOf(row), row]));
  const heads = new Map<string, Head>();
  const findings: LedgerFinding[] = [];
  for (const seal of seals) {
    const actual = contents.get(linkOf(seal));
    contents.delete(linkOf(seal));
    if (!actual || contentFields.some((field) => actual[field] !== seal[field])) {
      findings.push({
        check: 'chain-content',
        subject: linkOf(seal),
        detail: `sealed ${seal.content_digest}, lines ${actual?.content_digest ?? 'none'}`,
      });
    }
    const previous = heads.get(bookOf(seal));
    if (!follows(seal, previous))
      findings.push({
        check: 'chain-link',
        subject: linkOf(seal),
        detail: `digest ${seal.digest} does not follow from ${previous?.digest ?? 'the beginning'}`,
      });
    heads.set(bookOf(seal), { book: bookOf(seal), chainNo: seal.chain_no, digest: seal.digest });
  }
  findings.push(
    ...[...contents.keys()].map((subject) => ({ check: 'chain-content', subject, detail: 'vouchers without a link' })),
  );
  return { findings, heads: [...heads.values()] };
}

/**
 * Re-derives every entry, reference, balance, voucher number and link of the chain from the lines. Reads all books: run
 * it off the hot path.
 */
export async function verifyLedger(tx: Tx): Promise<LedgerVerification> {
  const findings: LedgerFinding[] = [];
  for (const [check, sql] of Object.entries(checks)) {
    const rows = await tx.rows<{ subject: string; detail: string }>(`${sql} limit 100`);
    findings.push(...rows.map((row) => ({ check, subject: row.subject, detail: row.detail })));
  }
  const chain = await verifyChain(tx);
  const read = await tx.one<{ entries: string; lines: string }>(
    'select (select count(*) from fund_ledger.journal_entry)::text as entries, (select count(*) from fund_ledger.journal_line)::text as lines',
  );
  return {
    entries: read?.entries ?? '0',
    lines: read?.lines ?? '0',
    findings: [...findings, ...chain.findings],
    heads: chain.heads,
  };
}
