import { ListOf, selectOf, type Select } from '@pnet/runtime';

/** A letter that this unit wrote or was written, with how it stands. */
export interface LetterView {
  readonly direction: 'sent' | 'received';
  /** The unit at the other end. */
  readonly unit: string;
  readonly number: string;
  /** For example `letter/note`. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly writtenAt: Date;
  readonly deadline: Date;
  readonly phase: 'issued' | 'delivered' | 'installed' | 'executed' | 'refused' | 'overdue';
  /** What the other end answered, or null. */
  readonly evidence: Readonly<Record<string, unknown>> | null;
}

/** The list of letters, latest first. */
export const letterList = new ListOf<LetterView>({
  name: 'letters',
  columns: [
    'direction',
    { field: 'unit', zh: '对方单位', en: 'Other unit', kind: 'text' },
    { field: 'number', zh: '文号', en: 'Number', kind: 'text' },
    'kind',
    { field: 'payload', zh: '内容', en: 'Content', kind: 'text' },
    { field: 'writtenAt', zh: '发函时间', en: 'Written at', kind: 'text' },
    'deadline',
    'phase',
    { field: 'evidence', zh: '答复', en: 'Answer', kind: 'text' },
  ],
  key: ['direction', 'unit', 'number'],
  sort: { writtenAt: true, deadline: true, unit: true },
  order: '-writtenAt',
});

/** What letters are narrowed by; `unit` is the one at the other end. */
export interface LetterFilter {
  readonly direction?: 'sent' | 'received' | undefined;
  readonly unit?: string | undefined;
  readonly number?: string | undefined;
}

/** Letters of a unit. What is only passed on is not among them. */
export const lettersOf = (own: string, { direction, unit, number }: LetterFilter = {}): Select<LetterView> =>
  selectOf<LetterView>(
    `
    select * from (
      select 'sent' as direction, target as unit, number, kind, payload, issued_at as "writtenAt", deadline, phase, evidence
      from exchange.order_out where issuer = :own and kind like 'letter/%'
      union all
      select 'received', issuer, number, kind, payload, issued_at, deadline, phase, evidence
      from exchange.order_in where target = :own and kind like 'letter/%') l
    where (:direction::text is null or direction = :direction) and (:unit::text is null or unit = :unit) and (:number::text is null or number::text = :number)`,
    { own, direction: direction ?? null, unit: unit ?? null, number: number ?? null },
  );
