import {
  ListOf,
  countWaiting,
  maskName,
  selectOf,
  type Actor,
  type Select,
  type Tx,
  type Waiting,
} from '@pnet/runtime';

/** A fact or payee account whose evidence a second person has not looked at; the name masked. */
export interface WaitingEvidence {
  readonly personId: string;
  readonly name: string;
  /** Kind of fact, or `payee-account`. */
  readonly kind: string;
  readonly effectiveFrom: string;
  readonly evidence: string;
  readonly reason: string;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

/** What came with the registration of a person does not wait: it was entered with it, from the same file. */
const WAITS = `reviewed_at is null and superseded_at is null and evidence <> '参保登记'`;
const EVIDENCE = `
  select e.person_id as "personId", p.name, e.kind, e.effective_from::text as "effectiveFrom", e.evidence, e.reason, e.recorded_by as "recordedBy", e.recorded_at as "recordedAt"
  from (
    select person_id, kind, effective_from, evidence, reason, recorded_by, recorded_at from registration.person_fact where ${WAITS}
    union all
    select person_id, 'payee-account', valid_from, evidence, reason, recorded_by, recorded_at from registration.payee_account where ${WAITS}) e
  join registration.person p using (person_id)`;

/** The list of evidence that waits. */
export const waitingEvidenceList = new ListOf<WaitingEvidence>({
  name: 'person-evidence',
  columns: [
    'personId',
    { field: 'name', as: 'personName' },
    'kind',
    'effectiveFrom',
    'evidence',
    'reason',
    'recordedBy',
    'recordedAt',
  ],
  key: ['personId', 'kind', 'effectiveFrom'],
  sort: { personId: true, recordedAt: true },
  order: 'recordedAt',
});

/** What waits of the persons of the actor's districts. */
export const waitingEvidence = (): Select<WaitingEvidence> => selectOf<WaitingEvidence>(EVIDENCE);

/** How much of it waits for this actor: all that somebody else recorded. */
export const evidenceFor = (tx: Tx, actor: Actor): Promise<Waiting> =>
  countWaiting(tx, `select w."recordedAt" as at from (${EVIDENCE}) w where w."recordedBy" <> $1`, [actor.userId]);

/** The same row without the name in clear. */
export const maskedEvidence = (row: WaitingEvidence): WaitingEvidence => ({ ...row, name: maskName(row.name) });
