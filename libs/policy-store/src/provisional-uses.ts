import { YearMonth, type Instant, type PlainDate } from '@pnet/kernel';
import { ListOf, selectOf, type Select, type Tx } from '@pnet/runtime';

/** A result that was computed for a region and months, as known on a day. */
export interface ProvisionalSubject {
  /** What it is, for example `assessment-run`. */
  readonly kind: string;
  readonly id: string;
  readonly region: string;
  readonly scheme: string;
  /** First and last contribution month, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  readonly knownAt: PlainDate;
  /** Parameters that it used. */
  readonly keys: readonly string[];
}

/**
 * Notes which provisional values a result used, so that it is recomputed when the real ones are published. Returns how
 * many.
 */
export function recordProvisionalUse(tx: Tx, subject: ProvisionalSubject, now: Instant): Promise<number> {
  return tx.execute(
    `insert into policy_store.provisional_use (subject_kind, subject_id, parameter_value_id, month, recorded_at)
     select $1, $2, f.parameter_value_id, f.month, $3 from policy_store.values_in_force($4, $9, $5, $6, $7) f where f.provisional and f.key = any ($8)
     on conflict on constraint provisional_use_pk do nothing`,
    [
      subject.kind,
      subject.id,
      now.toDate(),
      subject.region,
      YearMonth.of(subject.from).number,
      YearMonth.of(subject.to).number,
      subject.knownAt.toString(),
      subject.keys,
      subject.scheme,
    ],
  );
}

/** A result that used a provisional value for a month. */
export interface ProvisionalUse {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly key: string;
  readonly region: string;
  readonly scheme: string;
  readonly contributionMonth: string;
  readonly value: unknown;
  /** Whether the real value is known by now: the result waits for recomputation. */
  readonly realKnown: boolean;
}

/** The list of uses. */
export const provisionalUseList = new ListOf<ProvisionalUse>({
  name: 'provisional-uses',
  columns: ['subjectKind', 'subjectId', 'key', 'region', 'scheme', 'contributionMonth', 'value', 'realKnown'],
  key: ['subjectKind', 'subjectId', 'key', 'region', 'scheme', 'contributionMonth'],
  sort: { realKnown: true, key: true, contributionMonth: true },
  order: '-realKnown',
});

/** Results that used provisional values, as known on a day. */
export const provisionalUsesOf = (filter: {
  knownAt: PlainDate;
  key?: string | undefined;
  realKnown?: boolean | undefined;
}): Select<ProvisionalUse> =>
  selectOf<ProvisionalUse>(
    `select u.subject_kind as "subjectKind", u.subject_id as "subjectId", v.key, v.region, v.scheme, to_char(u.month, 'FM0000-00') as "contributionMonth", v.value, r.known as "realKnown"
       from policy_store.provisional_use u
       join policy_store.parameter_value v on v.parameter_value_id = u.parameter_value_id
       cross join lateral (select exists (
         select 1 from policy_store.parameter_value n join policy_store.package p on p.issuer = n.issuer and p.number = n.package_number and p.state = 'activated'
          where n.key = v.key and n.region = v.region and n.scheme = v.scheme and not n.provisional and n.enacted and n.known_from <= :knownAt and n.known_from >= v.known_from
            and n.effective_from <= u.month and (n.effective_to is null or u.month <= n.effective_to)) as known) r
      where (:key::text is null or v.key = :key) and (:realKnown::boolean is null or r.known = :realKnown)`,
    { knownAt: filter.knownAt.toString(), key: filter.key ?? null, realKnown: filter.realKnown ?? null },
  );
