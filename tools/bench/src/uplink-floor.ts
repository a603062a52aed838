import pg from 'pg';
import type { Tx } from '@pnet/runtime';
import type { Arena } from './benchmark.js';
import { COLUMNS, trialBalance } from './trial-balance.js';
import { copyAcross, senderOf } from './uplink-arena.js';

/** One dataset of a unit and month of 2026. */
export interface UnitMonth {
  readonly unit: string;
  readonly month: number;
}

/** Puts the rows of the datasets into a plain table at the sender, from which floors copy. */
export async function datasetAtSender(
  arena: Arena,
  datasets: readonly (UnitMonth & { readonly rows: number })[],
): Promise<void> {
  const { urls } = senderOf(arena);
  const client = new pg.Client({ connectionString: urls.migrator });
  await client.connect();
  try {
    await client.query(`create schema plain; create table plain.dataset (unit text, month integer, row_no bigint, scheme text, fund text, account text, counterpart_unit text,
      opening numeric(18,2), debit numeric(18,2), credit numeric(18,2), closing numeric(18,2))`);
    for (const { unit, month, rows } of datasets) {
      await client.query(
        `insert into plain.dataset select '${unit}', ${month}, row_number() over (), ${COLUMNS} from (${trialBalance(rows, month)}) d`,
      );
    }
    await client.query(
      `create index on plain.dataset (unit, month); grant usage on schema plain to "${new URL(urls.worker).username}"; grant select on plain.dataset to "${new URL(urls.worker).username}"`,
    );
  } finally {
    await client.end();
  }
}

const fen = (column: string): string => `(${column} * 100)::bigint`;
const INTAKE = `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, role, relayed_by, phase, digest, row_count, frame_count, frames_stored,
  totals, policy_version, header, received_at, judged_at, attempts, state_version)`;

/**
 * What arrives, by three streams of COPY: frames as evidence, rows, facts; and the row that says which version stands.
 * Nothing is checked.
 */
export async function floorOfDataset(from: Tx, to: Tx, { unit, month }: UnitMonth): Promise<void> {
  const period = 202600 + month;
  const sealed = await from.one<{
    owner: string;
    frames: string;
    digest: Buffer;
    row_count: string;
    frame_count: number;
    header: Buffer;
  }>(SEALED, [unit, period]);
  if (!sealed) throw new Error(`nothing is sealed of ${unit} ${period}`);
  const intake = await to.one<{ intake_id: string }>(
    `${INTAKE}
    values ('PI05', '1', $1, $1, $2, 1, $3, 'normal', 'statistical', null, 'loaded', $4, $5, $6, $6, '{}', '', $7, now(), now(), 1, 3) returning intake_id`,
    [unit, period, month, sealed.digest, sealed.row_count, sealed.frame_count, sealed.header],
  );
  const id = intake?.intake_id ?? '';
  const of = `from plain.dataset where unit = '${unit}' and month = ${month} order by row_no`;
  await copyAcross(
    from,
    to,
    `select ${id}::bigint, frame_no, row_count, digest, payload ${sealed.frames} order by frame_no`,
    'exchange.intake_frame',
  );
  await copyAcross(
    from,
    to,
    `select ${id}::bigint, row_no, array[scheme, fund, account, counterpart_unit], array[${['opening', 'debit', 'credit', 'closing'].map(fen).join(', ')}] ${of}`,
    'exchange.intake_row',
  );
  await copyAcross(
    from,
    to,
    `select '${unit}'::text, ${period}, 1, ${COLUMNS} ${of}`,
    `warehouse.fact_pi05 (reporting_unit, period, version, ${COLUMNS})`,
  );
  await to.execute(
    `insert into warehouse.dataset_version (dataset_id, reporting_unit, period, version, digest, origin, intake_id, status, row_count, first_arrived_at, loaded_at, definition_version)
    values ('PI05', $1, $2, 1, $3, 'intake', $4, 'provisional', $5, now(), now(), '1')`,
    [unit, period, sealed.digest.toString('hex'), id, sealed.row_count],
  );
}

/** The sealed version at its unit, or at the node that passes it on. */
const SEALED = `
  select digest, row_count, frame_count, header, 'from exchange.submission_frame where submission_id = ' || submission_id as frames from exchange.submission where node_code = $1 and period = $2
  union all
  select digest, row_count, frame_count, header, 'from exchange.intake_frame where intake_id = ' || intake_id from exchange.intake where node_code = $1 and period = $2
  limit 1`;
