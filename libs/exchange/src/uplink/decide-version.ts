import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** Who decides on which intake, at which level. `digest` in hex. */
export interface VersionDecision {
  readonly intakeId: string;
  readonly digest: string;
  readonly level: string;
  readonly by: string;
  readonly at: Instant;
}

const paramsOf = ({ intakeId, digest, level, by, at }: VersionDecision): unknown[] => [
  intakeId,
  digest,
  level,
  by,
  at.toDate(),
];

/** Records that a level approves a version that came in. Again changes nothing: 0. */
export const recordApproval = (tx: Tx, decision: VersionDecision): Promise<number> =>
  tx.execute(
    `insert into exchange.approval (intake_id, digest, level_code, approved_by, approved_at) values ($1, decode($2, 'hex'), $3, $4, $5) on conflict on constraint approval_pk do nothing`,
    paramsOf(decision),
  );

/** Records that a level accepts a version that came in. Again changes nothing: 0. */
export const recordAcceptance = (tx: Tx, decision: VersionDecision): Promise<number> =>
  tx.execute(
    `insert into exchange.acceptance (intake_id, digest, level_code, accepted_by, accepted_at) values ($1, decode($2, 'hex'), $3, $4, $5) on conflict on constraint acceptance_pk do nothing`,
    paramsOf(decision),
  );
