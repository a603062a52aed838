import type { Result } from '@pnet/kernel';
import type { RequestContext, Tx } from '@pnet/runtime';
import type { PaperContents, PaperKind } from './kinds/index.js';

/** The most rows that a paper has; more is a file, not a paper. */
export const MOST_ROWS = 5_000;

/** What a paper says now, and which district's staff may see it; null for papers of the whole unit. */
export interface PaperReading<K extends PaperKind> {
  readonly content: PaperContents[K];
  readonly agencyCode: string | null;
}

/** Where a kind of paper gets its content: the queries of the screens, in one snapshot, as the actor may see it. */
export interface PaperSource<K extends PaperKind = PaperKind> {
  readonly kind: K;
  /** Form of its subject, and what that is in words. */
  readonly subject: { readonly form: RegExp; readonly words: string };
  read(tx: Tx, subject: string, context: RequestContext): Promise<Result<PaperReading<K>>>;
}

/** Forms of the subjects of papers. */
export const subjects = {
  id: (zh: string, en: string) => ({ form: /^[1-9]\d{0,17}$/, words: `${zh}编号 (id of ${en})` }),
  /** A number, and a scheme where it is not the default one: `1001`, `1001-120`. */
  idAndScheme: (zh: string, en: string) => ({
    form: /^[1-9]\d{0,17}(-\d{3})?$/,
    words: `${zh}编号[-险种] (id of ${en}, and scheme) 1001-120`,
  }),
  /** A number and a year, and a scheme where it is not the default one: `1001-2026`, `1001-2026-120`. */
  idYearAndScheme: (zh: string, en: string) => ({
    form: /^[1-9]\d{0,17}-(19|20)\d\d(-\d{3})?$/,
    words: `${zh}编号-年度[-险种] (id of ${en}, year, and scheme) 1001-2026-120`,
  }),
  month: { form: /^(19|20)\d\d-(0[1-9]|1[0-2])$/, words: '年月 (month) YYYY-MM' },
} as const;
