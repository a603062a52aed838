import { createHash } from 'node:crypto';
import { trialBalance } from '@pnet/fund-ledger';
import { Money, domainError, err, ok, type Result, type YearMonth } from '@pnet/kernel';
import { canonicalJson, type Tx } from '@pnet/runtime';

/** Which account of the chart, whose, at the end of which month. */
export interface OfLedgerAccount {
  readonly unit: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly month: YearMonth;
}

/**
 * What one side knows and the other does not: `bank` is on the bank's statement and not (or with another amount) in the
 * books, `book` the other way round. Amounts in yuan, above zero.
 */
export interface ReconciliationItem {
  readonly side: 'bank' | 'book';
  readonly direction: 'in' | 'out';
  readonly amount: string;
  /** Day of the line or of the entry, `YYYY-MM-DD`; null for what stands since before the first statement. */
  readonly day: string | null;
  /** `bank-line`, `entry` or `opening`. */
  readonly source: string;
  readonly sourceId: string;
  readonly subject: string;
}

/** A reconciliation 余额调节表: both balances, what explains their difference, and the balance that both lead to; yuan. */
export interface Reconciled {
  /** Last day of the statements that the bank's balance rests on. */
  readonly statementDay: string;
  readonly bankBalance: string;
  readonly bookBalance: string;
  readonly bankIn: string;
  readonly bankOut: string;
  readonly bookIn: string;
  readonly bookOut: string;
  /** Bank balance and what only the books have; book balance and what only the bank has: the same. */
  readonly adjusted: string;
  readonly items: readonly ReconciliationItem[];
  /** SHA-256 of all of it, hex. */
  readonly digest: string;
}

/** More is not explained by a statement: the lines are booked first. */
const MOST_ITEMS = 2_000;

/** Bank accounts that the account of the chart mirrors, with their balance by the last statement not after the day. */
const BANK_BALANCES = `
  select a.account_number as account, s.day::text as day,
    (s.closing - coalesce((select sum(case b.direction when 'in' then b.amount else -b.amount end) from treasury.bank_line b
      where b.file_id = s.file_id and b.value_date > $4::date), 0))::text as balance
  from treasury.bank_account a
  left join lateral (select day, closing, file_id from treasury.statement where bank_account = a.account_number and day <= $4::date
    order by statement_no desc limit 1) s on true
  where coalesce(a.reporting_unit, $1) = $1 and a.scheme = $2 and a.ledger_account = $3 and (a.valid_from is null or a.valid_from <= $4::date)
    and (a.valid_to is null or s.day is not null)
  order by 1`;

/**
 * bank: what the statements say, by line. book: what the books moved on the account, by the line that shows it to the
 * bank: the line that was booked, or the arrival of a sweep that the other account's line booked; else by the entry, a
 * red one with the one that it takes back. What differs is an item. Reads every line and entry of the account.
 */
const ITEMS = `
  with account as (
    select account_number from treasury.bank_account where coalesce(reporting_unit, $1) = $1 and scheme = $2 and ledger_account = $3),
  bank as (
    select b.bank_line_id, b.value_date as day, case b.direction when 'in' then b.amount else -b.amount end as amount,
      concat_ws(' ', b.bank_account, b.bank_number, b.payer_name) as subject
    from treasury.bank_line b join account a on a.account_number = b.bank_account where b.value_date <= $4::date),
  moved as (
    select e.entry_id, e.entry_date, e.rule, e.summary, coalesce(e.reverses, e.entry_id) as first_entry, l.debit - l.credit as amount,
      case when e.source_kind = 'bank-line' then e.source_id::bigint end as booked_line
    from fund_ledger.journal_line l join fund_ledger.journal_entry e
      on (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id) = (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id)
    where l.reporting_unit = $1 and l.scheme = $2 and l.account_code = $3 and l.book_month <= $5::integer and e.entry_date <= $4::date),
  placed as (
    select m.*, case when own.account_number is not null then m.booked_line when other.account_number is not null then s.in_line end as shown_line
    from moved m
    left join treasury.bank_line b on b.bank_line_id = m.booked_line
    left join account own on own.account_number = b.bank_account
    left join treasury.sweep s on s.out_line = m.booked_line
    left join treasury.bank_line i on i.bank_line_id = s.in_line
    left join account other on other.account_number = i.bank_account),
  by_line as (
    select shown_line, sum(amount) as amount, min(entry_date) as day, min(summary) as summary, min(entry_id) as entry_id
    from placed where shown_line is not null group by shown_line),
  difference as (
    select case when b.bank_line_id is null then 'book' else 'bank' end as side, coalesce(b.day, k.day) as day, 'bank-line' as source,
      coalesce(b.bank_line_id, k.shown_line)::text as source_id, coalesce(b.subject, k.summary) as subject,
      case when b.bank_line_id is null then k.amount else b.amount - coalesce(k.amount, 0) end as amount
    from bank b full join by_line k on k.shown_line = b.bank_line_id
    union all
    select 'book', min(entry_date), 'entry', first_entry::text, min(summary), sum(amount) from placed
    where shown_line is null and rule <> 'opening' group by first_entry
    union all
    select 'bank', null, 'opening', '-', '期初', $6::numeric - coalesce((select sum(amount) from bank), 0)
      - coalesce((select sum(amount) from placed where shown_line is null and rule = 'opening'), 0))
  select side, case when amount > 0 then 'in' else 'out' end as direction, abs(amount)::numeric(18,2)::text as amount, day::text, source, source_id as "sourceId", subject
  from difference where amount <> 0 order by side, day nulls first, source, source_id collate "C" limit ${MOST_ITEMS + 1}`;

const sumOf = (
  items: readonly ReconciliationItem[],
  side: ReconciliationItem['side'],
  direction: ReconciliationItem['direction'],
): Money =>
  Money.sum(
    items.filter((item) => item.side === side && item.direction === direction).map((item) => Money.of(item.amount)),
  );

/** The month's closing balance of the account in the trial balance, both funds. */
async function bookBalance(tx: Tx, { unit, scheme, ledgerAccount, month }: OfLedgerAccount): Promise<Money> {
  const rows = await trialBalance(tx, { unit, period: month });
  return Money.sum(
    rows.filter((row) => row.scheme === scheme && row.account === ledgerAccount).map((row) => Money.of(row.closing)),
  );
}

/**
 * Compares the statements of the bank accounts that an account of the chart mirrors with the books, at the end of a
 * month. Errors: `TREA-1122` no such bank account, `TREA-1120` one of them has no statement until then, `TREA-1123` the
 * sides do not meet (the trial balance says something else than the entries), `TREA-1124` too much differs.
 */
export async function reconcileAccount(tx: Tx, of: OfLedgerAccount): Promise<Result<Reconciled>> {
  const day = of.month.lastDay().toString();
  const scope = [of.unit, of.scheme, of.ledgerAccount, day];
  const accounts = await tx.rows<{ account: string; day: string | null; balance: string | null }>(BANK_BALANCES, scope);
  if (accounts.length === 0)
    return err(domainError('TREA-1122', { account: of.ledgerAccount, scheme: of.scheme, day }));
  const without = accounts.filter((one) => one.balance === null).map((one) => one.account);
  if (without.length > 0) return err(domainError('TREA-1120', { accounts: without.join(', '), day }));
  const bank = Money.sum(accounts.map((one) => Money.of(one.balance ?? '0.00')));
  const book = await bookBalance(tx, of);
  const items = await tx.rows<ReconciliationItem>(ITEMS, [...scope, of.month.number, bank.toString()]);
  if (items.length > MOST_ITEMS) return err(domainError('TREA-1124', { limit: MOST_ITEMS, day }));
  const [bankIn, bankOut] = [sumOf(items, 'bank', 'in'), sumOf(items, 'bank', 'out')];
  const [bookIn, bookOut] = [sumOf(items, 'book', 'in'), sumOf(items, 'book', 'out')];
  const [adjusted, fromBooks] = [bank.plus(bookIn).minus(bookOut), book.plus(bankIn).minus(bankOut)];
  if (!adjusted.equals(fromBooks))
    return err(domainError('TREA-1123', { bank: adjusted.toString(), books: fromBooks.toString() }));
  const found = {
    statementDay: accounts.map((one) => one.day ?? '').sort()[0] ?? day,
    bankBalance: bank.toString(),
    bookBalance: book.toString(),
    bankIn: bankIn.toString(),
    bankOut: bankOut.toString(),
    bookIn: bookIn.toString(),
    bookOut: bookOut.toString(),
    adjusted: adjusted.toString(),
    items,
  };
  const { unit, scheme, ledgerAccount } = of;
  const text = canonicalJson({ unit, scheme, ledgerAccount, month: of.month.toString(), ...found });
  return ok({ ...found, digest: createHash('sha256').update(text).digest('hex') });
}
