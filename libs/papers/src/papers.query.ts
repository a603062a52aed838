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
}

type PaperRow = Omit<PaperItem, 'title'>;

/** The list of papers. */
export const paperList = new ListOf<PaperItem>({
  name: 'papers',
  columns: [
    { field: 'number', zh: '单据编号', en: 'Number', kind: 'text' },
    { field: 'title', zh: '单据', en: 'Paper', kind: 'text' },
    { field: 'subjectId', zh: '对象编号', en: 'Subject number', kind: 'text' },
    { field: 'subject', zh: '对象', en: 'Subject', kind: 'text' },
    'digest',
    { field: 'issuedAt', zh: '出具时间', en: 'Issued at', kind: 'text' },
    { field: 'issuedBy', zh: '出具人', en: 'Issued by', kind: 'text' },
    { field: 'lastPrintedAt', zh: '最近打印时间', en: 'Last printed at', kind: 'text' },
    { field: 'copies', zh: '打印份数', en: 'Copies', kind: 'count' },
  ],
  key: ['number'],
  sort: { issuedAt: true, number: true },
  by: '-issuedAt',
});

/** Papers within the actor's districts, by kind and subject. */
export const papersOf = (filter: {
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
}): Select<PaperRow> =>
  selectOf<PaperRow>(
    `
    select p.number, p.kind, p.subject_id as "subjectId", p.subject, p.digest, p.issued_at as "issuedAt", p.issued_by as "issuedBy",
      r.last as "lastPrintedAt", r.copies
    from papers.paper p cross join lateral (select max(printed_at) as last, count(*)::integer as copies from papers.print r where r.paper_id = p.paper_id) r
    where (:kind::text is null or p.kind = :kind) and (:subject::text is null or p.subject_id = :subject)`,
    { kind: filter.kind ?? null, subject: filter.subject ?? null },
  );

/** A row with the title of its kind. */
export const titled = (row: PaperRow): PaperItem => ({ ...row, title: definitionOf(row.kind)?.title ?? row.kind });
