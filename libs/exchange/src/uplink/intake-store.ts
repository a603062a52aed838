import type { Tx } from '@pnet/runtime';
import { SubmissionHeader, totalsFromWire } from '@pnet/contracts';
import { periodNumber, periodOf, type Instant } from '@pnet/kernel';
import type { DeliveryRoleName } from '../exchange-options.js';
import { actionName } from '../sealing/store-submission.js';
import type { IntakeEffect, IntakeState } from '../machines/intake.machine.js';
import { PgMachineStore, asDate, dueAtOf } from '../machines/pg-store.js';
import type { StreamEffect, StreamState } from '../machines/stream.machine.js';

/** Intakes in `exchange.intake`. Keys are intake ids; `insertIntake` makes the row. */
export const intakeStore = new PgMachineStore<IntakeState, IntakeEffect>({
  table: 'exchange.intake',
  key: [['intake_id', 'bigint']],
  columns: (state) => ({
    phase: state.phase,
    frames_stored: state.stored,
    attempts: state.attempts,
    due_at: asDate(state.dueAt),
  }),
  read: (row) => ({
    phase: row['phase'] as IntakeState['phase'],
    digest: (row['digest'] as Buffer).toString('hex'),
    frames: row['frame_count'] as number,
    stored: row['frames_stored'] as number,
    attempts: row['attempts'] as number,
    dueAt: dueAtOf(row),
  }),
});

/** The streams of children in `exchange.stream`. Keys are `node/definition/role`. */
export const streamStore = new PgMachineStore<StreamState, StreamEffect>({
  table: 'exchange.stream',
  key: [
    ['node_code', 'text'],
    ['definition_id', 'text'],
    ['role', 'text'],
  ],
  columns: (state) => ({ last_sequence: state.last.toString(), missing: state.missing.map(String) }),
  read: (row) => ({
    last: BigInt(row['last_sequence'] as string),
    missing: (row['missing'] as string[]).map(BigInt),
    dueAt: null,
  }),
  insert: async (tx, [node, definition, role], state) =>
    (await tx.execute(
      `insert into exchange.stream (node_code, definition_id, role, last_sequence, missing, state_version) values ($1, $2, $3, $4, $5, 1) on conflict do nothing`,
      [node, definition, role, state.last.toString(), state.missing.map(String)],
    )) === 1,
});

/** What an arriving version is, and how it came. */
export interface Arrival {
  readonly header: SubmissionHeader;
  readonly role: DeliveryRoleName;
  readonly relayedBy: string | null;
  readonly receivedAt: Instant;
}

/** The id of a version's intake in a role, or undefined. */
export async function findIntake(
  tx: Tx,
  header: SubmissionHeader,
  role: DeliveryRoleName,
): Promise<string | undefined> {
  const row = await tx.one<{ intake_id: string }>(
    'select intake_id from exchange.intake where node_code = $1 and definition_id = $2 and period = $3 and version = $4 and role = $5',
    [header.nodeCode, header.definitionId, periodNumber(periodOf(header.period)), header.version, role],
  );
  return row?.intake_id;
}

/** Makes the row of a new intake; undefined when another stream made it first. */
export async function insertIntake(tx: Tx, arrival: Arrival, state: IntakeState): Promise<string | undefined> {
  const { header } = arrival;
  const row = await tx.one<{ intake_id: string }>(
    `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, role, relayed_by, phase, digest,
       row_count, frame_count, frames_stored, totals, policy_version, header, known_at, received_at, due_at, attempts, state_version)
     values (:definitionId, :definitionVersion, :nodeCode, :reportingUnit, :period, :version, :sequence, :action, :role, :relayedBy, :phase, :digest, :rowCount, :frameCount, :framesStored, :totals::jsonb, :policyVersion, :header, :knownAt, :receivedAt, :dueAt, 0, 1)
     on conflict (node_code, definition_id, period, version, role) do nothing returning intake_id`,
    {
      definitionId: header.definitionId,
      definitionVersion: header.definitionVersion,
      nodeCode: header.nodeCode,
      reportingUnit: header.reportingUnit,
      period: periodNumber(periodOf(header.period)),
      version: header.version,
      sequence: header.sequence.toString(),
      action: actionName(header.action),
      role: arrival.role,
      relayedBy: arrival.relayedBy,
      phase: state.phase,
      digest: header.digest,
      rowCount: header.rowCount.toString(),
      frameCount: header.frames.length,
      framesStored: state.stored,
      totals: JSON.stringify(totalsFromWire(header.totals, header.rowCount)),
      policyVersion: header.policyVersion,
      header: Buffer.from(SubmissionHeader.encode(header).finish()),
      knownAt: header.knownAt,
      receivedAt: arrival.receivedAt.toDate(),
      dueAt: asDate(state.dueAt),
    },
  );
  return row?.intake_id;
}
