import { err, ok, type DomainError, type Result } from '@pnet/kernel';
import { digestOf } from '@pnet/runtime';

/** State of a dated fact of a person, or of a payee account, with its evidence. */
export type EvidenceStatus = 'waiting' | 'reviewed' | 'superseded';
/** What is done to it: a second person has seen the evidence, or another one takes its place. */
export type EvidenceMove = 'review' | 'supersede';

/** Every state of recorded evidence, its Chinese name, and where each act leads. */
export const evidenceStatuses = {
  waiting: { zh: '待复核', moves: { review: 'reviewed', supersede: 'superseded' } },
  reviewed: { zh: '已复核', moves: { supersede: 'superseded' } },
  superseded: { zh: '已被代替', moves: {} },
} as const satisfies Record<EvidenceStatus, { zh: string; moves: Partial<Record<EvidenceMove, EvidenceStatus>> }>;

/** The state that a row has, by who reviewed it and whether another stands in its place, as SQL. */
export const EVIDENCE_STATUS = `case when superseded_at is not null then 'superseded' when reviewed_at is not null then 'reviewed' else 'waiting' end`;

/**
 * The digest of a fact as a second person is shown it. Rows are never changed: what was recorded, when and by whom, and
 * whether it still stands, name all of one.
 */
export const FACT_DIGEST = digestOf(
  'kind, effective_from, effective_to, value, evidence, reason, recorded_at, recorded_by, superseded_at',
);

/** The same of a payee account; without its number, which could be guessed from a digest where it is shown masked. */
export const PAYEE_DIGEST = digestOf(
  'valid_from, valid_to, bank_name, evidence, reason, recorded_at, recorded_by, superseded_at',
);

/** The state after an act; `otherwise` where nothing was recorded, or its state does not allow it. */
export function moveEvidence(
  from: EvidenceStatus | undefined,
  move: EvidenceMove,
  otherwise: DomainError,
): Result<EvidenceStatus> {
  const moves: Partial<Record<EvidenceMove, EvidenceStatus>> = from ? evidenceStatuses[from].moves : {};
  const to = moves[move];
  return to ? ok(to) : err(otherwise);
}
