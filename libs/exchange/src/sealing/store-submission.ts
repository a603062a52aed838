import type { Instant } from '@pnet/kernel';
import { SubmissionAction, SubmissionHeader } from '@pnet/contracts';
import type { DatasetReport } from '@pnet/standards';
import type { Tx } from '@pnet/runtime';
import type { DeliveryRoleName, ParentLink } from '../exchange-options.js';
import { parentsIn } from '../units/units.query.js';

/** The id that the frames and the row of a version share. */
export async function newSubmissionId(tx: Tx): Promise<string> {
  const row = await tx.one<{ id: string }>(
    `select nextval(pg_get_serial_sequence('exchange.submission', 'submission_id')) as id`,
  );
  return row?.id ?? '';
}

const ACTIONS = {
  [SubmissionAction.SUBMISSION_ACTION_UNSPECIFIED]: 'normal',
  [SubmissionAction.SUBMISSION_ACTION_NORMAL]: 'normal',
  [SubmissionAction.SUBMISSION_ACTION_REPLACEMENT]: 'replacement',
  [SubmissionAction.SUBMISSION_ACTION_RECALL]: 'recall',
  [SubmissionAction.SUBMISSION_ACTION_QUICK]: 'quick',
} as const;

/** An action as the tables of submissions and intakes name it. */
export const actionName = (action: SubmissionAction): (typeof ACTIONS)[SubmissionAction] => ACTIONS[action];

/** Writes the row of a sealed version. */
export async function insertSubmission(
  tx: Tx,
  submissionId: string,
  header: SubmissionHeader,
  month: number,
  report: DatasetReport,
): Promise<void> {
  await tx.execute(
    `insert into exchange.submission (submission_id, definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, row_count,
       frame_count, totals, policy_version, rule_set_version, known_at, sealed_at, digest, header)
     overriding system value values (:submissionId, :definitionId, :definitionVersion, :nodeCode, :reportingUnit, :period, :version, :sequence, :action, :rowCount, :frameCount, :totals::jsonb, :policyVersion, :ruleSetVersion, :knownAt, :sealedAt, :digest, :header)`,
    {
      submissionId,
      definitionId: header.definitionId,
      definitionVersion: header.definitionVersion,
      nodeCode: header.nodeCode,
      reportingUnit: header.reportingUnit,
      period: month,
      version: header.version,
      sequence: header.sequence.toString(),
      action: actionName(header.action),
      rowCount: header.rowCount.toString(),
      frameCount: header.frames.length,
      totals: JSON.stringify(report.totals),
      policyVersion: header.policyVersion,
      ruleSetVersion: header.ruleSetVersion,
      knownAt: header.knownAt,
      sealedAt: header.sealedAt,
      digest: header.digest,
      header: Buffer.from(SubmissionHeader.encode(header).finish()),
    },
  );
}

/**
 * A month goes to the parents of that month: what was before a move, to the former one. Without a register, to those of
 * the configuration. A quick report goes up the statistical line alone, as what it is.
 */
export async function receiversOf(
  tx: Tx,
  node: { readonly reportingUnit: string; readonly parents: readonly ParentLink[] },
  month: number,
  quick: boolean,
): Promise<{ code: string; role: DeliveryRoleName }[]> {
  const registered = await parentsIn(tx, node.reportingUnit, month);
  const parents =
    registered ?? node.parents.flatMap(({ code, role }) => (role === 'other-months' ? [] : [{ code, role }]));
  return quick
    ? parents.filter(({ role }) => role === 'statistical').map(({ code }) => ({ code, role: 'quick' }))
    : parents;
}

/** Queues a sealed version for its receivers. */
export async function queueDeliveries(
  tx: Tx,
  submissionId: string,
  parents: readonly { readonly code: string; readonly role: DeliveryRoleName }[],
  now: Instant,
): Promise<void> {
  await tx.execute(
    `insert into exchange.delivery (submission_id, target, role, phase, due_at, queued_at)
     select $1, parent.code, parent.role, 'queued', $4, $4 from unnest($2::text[], $3::text[]) as parent(code, role)`,
    [submissionId, parents.map((parent) => parent.code), parents.map((parent) => parent.role), now.toDate()],
  );
}
