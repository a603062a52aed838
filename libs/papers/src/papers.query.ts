import { ListOf, selectOf, type Select } from '@pnet/runtime';
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
  /** Shows persons in clear: it is given for a purpose only. */
  readonly persons: boolean;
}

/** What the list is narrowed by. */
interface PaperFilter {
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
}

/** The list of papers. */
export const paperList = new ListOf<PaperItem>({
  name: 'papers',
  columns: [
    'number',
    'title',
    'subjectId',
    'subject',
    'digest',
    'issuedAt',
    'issuedBy',
    { field: 'lastPrintedAt', zh: '最近打印时间', en: 'Last printed at', kind: 'text' },
    { field: 'copies', zh: '打印份数', en: 'Copies', kind: 'count' },
  ],
  key: ['paperId'],
  sort: { issuedAt: 's."paperId"' },
  order: '-issuedAt',
});

type PaperRow = Omit<PaperItem, 'title' | 'persons'> & { readonly paperId: string };

/** Papers within the actor's districts. */
export const papersOf = ({ kind, subject }: PaperFilter): Select<PaperRow> =>
  selectOf<PaperRow>(
    `
    select p.paper_id as "paperId", p.number, p.kind, p.subject_id as "subjectId", p.subject, p.digest, p.issued_at as "issuedAt", p.issued_by as "issuedBy",
      r.last as "lastPrintedAt", r.copies
    from papers.paper p cross join lateral (select max(printed_at) as last, count(*)::integer as copies from papers.print r where r.paper_id = p.paper_id) r
    where (:kind::text is null or p.kind = :kind) and (:subject::text is null or p.subject_id = :subject)`,
    { kind: kind ?? null, subject: subject ?? null },
  );

/** A paper as the list shows it. */
export const paperItem = ({ paperId: _id, ...row }: PaperRow): PaperItem => {
  const definition = definitionOf(row.kind);
  return { ...row, title: definition?.title ?? row.kind, persons: definition?.persons ?? true };
};
