import { createHash } from 'node:crypto';
import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** The text of an entry's lines that the chain protects; JSON arrays, so that no text can pose as another. */
const lineContent = `json_build_array(v.reporting_unit, v.scheme, v.fund, v.voucher_number, l.line_no, to_char(e.entry_date, 'YYYY-MM-DD'), e.rule, e.source_kind, e.source_id, e.summary,
  e.mark, e.reverses, e.reversal_reason, l.account_code, l.debit, l.credit, l.counterpart_unit, l.instrument_number)::text`;

/** Contents of sealed days, one row a link; the caller adds its condition on `v`. */
export const sealedContent = (condition: string): string => `
  select v.reporting_unit, v.scheme, v.fund, v.chain_no, to_char(min(e.entry_date), 'YYYY-MM-DD') as day,
         min(v.voucher_number) as first_voucher, max(v.voucher_number) as last_voucher,
         count(distinct v.entry_id)::int as entries, count(*)::int as lines, sum(l.debit)::numeric(18,2) as amount,
         encode(sha256(convert_to(string_agg(${lineContent}, E'\\n' order by v.voucher_number, l.line_no), 'UTF8')), 'hex') as content_digest
  from fund_ledger.voucher v
  join fund_ledger.journal_entry e using (entry_id)
  join fund_ledger.journal_line l on (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)
  where ${condition}
  group by v.reporting_unit, v.scheme, v.fund, v.chain_no order by v.reporting_unit, v.scheme, v.fund, v.chain_no`;

/** A link of a book's chain as its content says, without the links before. */
export interface SealedContent {
  readonly reporting_unit: string;
  readonly scheme: string;
  readonly fund: string;
  readonly chain_no: number;
  readonly day: string;
  readonly first_voucher: number;
  readonly last_voucher: number;
  readonly entries: number;
  readonly lines: number;
  readonly amount: string;
  readonly content_digest: string;
}

/** The digest of a link over the link before and its own content. */
export const chainDigest = (previous: string, content: string): string =>
  createHash('sha256')
    .update(previous + content)
    .digest('hex');

/**
 * Numbers go on within book and month, links within the book; entries without a voucher up to the day are taken. The
 * last numbers are read once, before anything is written: looked up for each row they would wade through the rows just
 * written.
 */
const GIVE_VOUCHERS = `
  with last as materialized (
    select b.reporting_unit, b.scheme, b.fund,
      coalesce((select max(voucher_number) from fund_ledger.voucher v where (v.reporting_unit, v.scheme, v.fund, v.book_month) = (b.reporting_unit, b.scheme, b.fund, $2)), 0) as voucher_number,
      coalesce((select max(chain_no) from fund_ledger.book_seal s where (s.reporting_unit, s.scheme, s.fund) = (b.reporting_unit, b.scheme, b.fund)), 0) as chain_no
    from fund_ledger.book b where b.reporting_unit = $1
  ), fresh as materialized (
    select e.entry_id, e.reporting_unit, e.scheme, e.fund, e.book_month,
      row_number() over (partition by e.scheme, e.fund order by e.entry_date, e.entry_id) as place, dense_rank() over (partition by e.scheme, e.fund order by e.entry_date) as day
    from fund_ledger.journal_entry e
    where e.reporting_unit = $1 and e.book_month = $2 and e.entry_date between $3 and $4 and not exists (select from fund_ledger.voucher v where v.entry_id = e.entry_id)
  )
  insert into fund_ledger.voucher (entry_id, reporting_unit, scheme, fund, book_month, voucher_number, chain_no)
  select f.entry_id, f.reporting_unit, f.scheme, f.fund, f.book_month, l.voucher_number + f.place, l.chain_no + f.day
  from fresh f join last l using (reporting_unit, scheme, fund)`;

/**
 * Gives voucher numbers to the entries of the month up to `through` and adds their days to the chain of each book. The
 * periods are locked by the caller.
 */
export async function sealDays(
  tx: Tx,
  unit: string,
  through: PlainDate,
  sealedBy: string,
): Promise<{ entries: number; days: number }> {
  const month = through.yearMonth;
  const entries = await tx.execute(GIVE_VOUCHERS, [
    unit,
    month.number,
    month.firstDay().toString(),
    through.toString(),
  ]);
  if (entries === 0) return { entries, days: 0 };
  const fresh = await tx.rows<SealedContent>(
    sealedContent(`v.reporting_unit = $1 and v.book_month = $2
    and not exists (select from fund_ledger.book_seal s where (s.reporting_unit, s.scheme, s.fund, s.chain_no) = (v.reporting_unit, v.scheme, v.fund, v.chain_no))`),
    [unit, month.number],
  );
  const heads = await tx.rows<{ scheme: string; fund: string; digest: string }>(
    'select distinct on (scheme, fund) scheme, fund, digest from fund_ledger.book_seal where reporting_unit = $1 order by scheme, fund, chain_no desc',
    [unit],
  );
  const head = new Map(heads.map((row) => [`${row.scheme}/${row.fund}`, row.digest]));
  const links = fresh.map((content) => {
    const book = `${content.scheme}/${content.fund}`;
    const previous = head.get(book) ?? '';
    const digest = chainDigest(previous, content.content_digest);
    head.set(book, digest);
    return { ...content, previous_digest: previous, digest, sealed_by: sealedBy };
  });
  await tx.execute(
    `
    insert into fund_ledger.book_seal (reporting_unit, scheme, fund, chain_no, day, first_voucher, last_voucher, entries, lines, amount, previous_digest, content_digest, digest, sealed_by, sealed_at)
    select reporting_unit, scheme, fund, chain_no, day, first_voucher, last_voucher, entries, lines, amount, previous_digest, content_digest, digest, sealed_by, $2
    from jsonb_populate_recordset(null::fund_ledger.book_seal, $1::jsonb)`,
    [JSON.stringify(links), tx.clock.now().toDate()],
  );
  return { entries, days: links.length };
}
