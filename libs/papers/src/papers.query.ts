import type { Tx } from '@pnet/runtime';
import { definitionOf } from './kinds/index.js';

/** A paper in the print centre 打印中心; persons masked. */
export interface PaperItem {
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly digest: string;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  readonly lastPrintedAt: Date;
  readonly copies: number;
}

/** A page of papers, the latest first; `exact` false: there are more than `value`. */
export interface PaperPage {
  readonly items: PaperItem[];
  readonly nextCursor: string | null;
  readonly total: { readonly value: number; readonly exact: boolean } | null;
  readonly totals: null;
}

/** What the list is narrowed by. */
export interface PaperFilter {
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** So many are counted. */
const COUNTED = 10_000;

const OF_FILTER = '($1::text is null or p.kind = $1) and ($2::text is null or p.subject_id = $2)';

/** Papers within the actor's districts. The total is counted for the first page only. */
export async function paperList(tx: Tx, filter: PaperFilter): Promise<PaperPage> {
  const { kind = null, subject = null, cursor, limit } = filter;
  const rows = await tx.rows<Omit<PaperItem, 'title'> & { paperId: string }>(
    `
    select p.paper_id as "paperId", p.number, p.kind, p.subject_id as "subjectId", p.subject, p.digest, p.issued_at as "issuedAt", p.issued_by as "issuedBy",
      r.last as "lastPrintedAt", r.copies
    from papers.paper p cross join lateral (select max(printed_at) as last, count(*)::integer as copies from papers.print r where r.paper_id = p.paper_id) r
    where ${OF_FILTER} and ($3::bigint is null or p.paper_id < $3) order by p.paper_id desc limit $4`,
    [kind, subject, cursor ?? null, limit + 1],
  );
  const shown = rows.slice(0, limit);
  const counted =
    cursor === undefined
      ? await tx.one<{ papers: number }>(
          `select count(*)::integer as papers from (select from papers.paper p where ${OF_FILTER} limit $3) p`,
          [kind, subject, COUNTED + 1],
        )
      : undefined;
  return {
    items: shown.map(({ paperId: _, ...row }) => ({ ...row, title: definitionOf(row.kind)?.title ?? row.kind })),
    nextCursor: rows.length > limit ? (shown.at(-1)?.paperId ?? null) : null,
    total: counted ? { value: Math.min(counted.papers, COUNTED), exact: counted.papers <= COUNTED } : null,
    totals: null,
  };
}
