import { RowReader, SubmissionHeader, contentDigest, rowShapeOf, sha256, submissionText } from '@pnet/contracts';
import { openVerifier } from '@pnet/exchange';
import { periodNumber, periodOf, periodOfNumber, systemClock } from '@pnet/kernel';
import { datasetChecker, datasetDefinition, renderFinding, type DatasetReport } from '@pnet/standards';
import pg from 'pg';
import { explained } from '../network/database-failure.js';
import type { NodeState } from '../network/home-folder.js';
import { certificateFolderOf } from '../network/network-plan.js';

/** A sealed version as its own node keeps it. */
export interface DatasetVersion {
  readonly submissionId: string;
  readonly node: string;
  readonly dataset: string;
  /** Version of the definition that it was sealed by. */
  readonly definitionVersion: string;
  readonly period: string;
  readonly version: number;
  readonly rows: string;
  readonly digest: string;
  readonly sealedAt: string;
  /** One text a target: `430000 receipted (valid)`. */
  readonly deliveries: readonly string[];
}

/** Which versions are meant; everything when nothing is named. */
export interface DatasetFilter {
  readonly dataset?: string;
  readonly period?: string;
}

/** What is wrong with a stored version; an empty list is the proof. */
export interface DatasetJudgement {
  readonly version: DatasetVersion;
  readonly faults: readonly string[];
  readonly report?: DatasetReport;
}

interface FrameRow {
  frame_no: number;
  row_count: number;
  digest: Buffer;
  payload: Buffer;
}

/** Opens the node's database for reading, and closes it whatever happens. Errors: `NETW-2001` … `NETW-2004`. */
export const withNode = <T>(node: NodeState, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  explained(node, async () => {
    const client = new pg.Client({ connectionString: node.database.worker, connectionTimeoutMillis: 5_000 });
    // A connection that breaks fails the query that runs; nobody else has to hear of it.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  });

/** Sealed versions of a node, newest first, with how their deliveries stand. */
export async function listDatasets(client: pg.Client, filter: DatasetFilter): Promise<DatasetVersion[]> {
  const { rows } = await client.query<Omit<DatasetVersion, 'period'> & { readonly period: number }>(
    `
    select s.submission_id::text as "submissionId", s.node_code as node, s.definition_id as dataset, s.definition_version as "definitionVersion", s.period, s.version,
           s.row_count::text as rows, encode(s.digest, 'hex') as digest, s.sealed_at::text as "sealedAt",
           array(select d.target || ' ' || d.phase || coalesce(' ' || d.outcome, '') from exchange.delivery d where d.submission_id = s.submission_id order by d.target) as deliveries
      from exchange.submission s where ($1::text is null or s.definition_id = $1) and ($2::integer is null or s.period = $2)
     order by runtime.period_month(s.period) desc, s.definition_id, s.period desc, s.version desc`,
    [filter.dataset ?? null, filter.period ? periodNumber(periodOf(filter.period)) : null],
  );
  return rows.map((row) => ({ ...row, period: periodOfNumber(row.period).toString() }));
}

async function framesOf(client: pg.Client, submissionId: string): Promise<FrameRow[]> {
  return (
    await client.query<FrameRow>(
      'select frame_no, row_count, digest, payload from exchange.submission_frame where submission_id = $1 order by frame_no',
      [submissionId],
    )
  ).rows;
}

async function headerOf(client: pg.Client, submissionId: string): Promise<SubmissionHeader> {
  const { rows } = await client.query<{ header: Buffer }>(
    'select header from exchange.submission where submission_id = $1',
    [submissionId],
  );
  return SubmissionHeader.decode(rows[0]?.header ?? Buffer.alloc(0));
}

/** Recomputes frames' digests, the dataset's digest and the signature from the stored bytes. */
export async function verifyDataset(
  client: pg.Client,
  version: DatasetVersion,
  home: string,
): Promise<DatasetJudgement> {
  const header = await headerOf(client, version.submissionId);
  const frames = await framesOf(client, version.submissionId);
  const faults: string[] = [];
  if (frames.length !== header.frames.length)
    faults.push(`frames ${frames.length}, header says ${header.frames.length}`);
  for (const frame of frames) {
    const said = header.frames[frame.frame_no];
    if (!said || !sha256(frame.payload).equals(Buffer.from(said.digest)) || frame.row_count !== said.rows)
      faults.push(`frame ${frame.frame_no} is not what was sealed`);
  }
  if (contentDigest(header).toString('hex') !== version.digest) faults.push('the digest is not that of the content');
  const signed = openVerifier(certificateFolderOf(home, version.node), () => systemClock.now().toDate()).verify(
    submissionText(header),
    header.signature,
    header.nodeCode,
  );
  if (!signed.ok) faults.push(`signature ${signed.error.code}`);
  return { version, faults };
}

/** Runs the definition's self checks (L1 to L3) over the stored rows, as sealing and the receiver do. */
export async function checkDataset(
  client: pg.Client,
  version: DatasetVersion,
  language: 'zh' | 'en',
): Promise<DatasetJudgement> {
  const definition = datasetDefinition(version.dataset, version.definitionVersion);
  if (!definition)
    return { version, faults: [`no definition ${version.dataset} of version ${version.definitionVersion}`] };
  const checker = datasetChecker(definition);
  const reader = new RowReader(rowShapeOf(definition), 'strict');
  const faults: string[] = [];
  for (const frame of await framesOf(client, version.submissionId)) {
    for (
      let start = 0, end = frame.payload.indexOf(10);
      end >= 0;
      start = end + 1, end = frame.payload.indexOf(10, start)
    ) {
      const row = reader.read(frame.payload, start, end);
      if ('fault' in row) faults.push(`row ${row.row} field ${row.field}: ${row.fault} ${row.text}`);
      else checker.add(row);
    }
  }
  const report = checker.finish();
  const titleOf = (code: string) => definition.checks.find((check) => check.code === code)?.title;
  return {
    version,
    report,
    faults: [
      ...faults,
      ...report.findings
        .filter((found) => found.severity !== 'informs')
        .map((found) => `${found.code} ${renderFinding(found, language, titleOf)}`),
    ],
  };
}
