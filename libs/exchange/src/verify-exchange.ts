import { periodNumber, periodOf } from '@pnet/kernel';
import {
  Order,
  OrderAnswer,
  Receipt,
  SubmissionHeader,
  Verdict,
  answerText,
  contentDigest,
  orderText,
  receiptText,
  sha256,
  submissionText,
  type Signature,
} from '@pnet/contracts';
import { standardDatasets, type DatasetCatalogue } from '@pnet/standards';
import { canonicalJson, type EvidenceFinding, type Tx } from '@pnet/runtime';
import type { Verifier } from './certificates/signing.js';
import { verifyMessageDays } from './message-days.js';
import { sealedLine, type StoredRow } from './sealing/sealed-line.js';
import { phaseOf } from './orders/take-order.js';

const hex = (bytes: Uint8Array | null | undefined): string => Buffer.from(bytes ?? []).toString('hex');

interface VersionRow {
  readonly table: 'submission' | 'intake';
  readonly id: string;
  readonly subject: string;
  readonly header: Buffer;
  readonly digest: Buffer;
  readonly definition_id: string;
  readonly definition_version: string;
  readonly node_code: string;
  readonly period: number;
  readonly version: number;
  readonly sequence: string;
  readonly row_count: string;
  readonly frames: { rows: number; digest: string }[];
}

const VERSIONS = (['submission', 'intake'] as const)
  .map(
    (table) => `
  select '${table}' as table, v.${table}_id::text as id, concat_ws('/', v.definition_id, v.node_code, v.period, 'v' || v.version) as subject, v.header, v.digest, v.definition_id, v.definition_version, v.node_code, v.period, v.version,
    v.sequence::text, v.row_count::text, coalesce((select jsonb_agg(jsonb_build_object('rows', f.row_count, 'digest', encode(f.digest, 'hex')) order by f.frame_no)
      from exchange.${table}_frame f where f.${table}_id = v.${table}_id), '[]') as frames
  from exchange.${table} v ${table === 'intake' ? 'where v.judged_at is not null' : ''}`,
  )
  .join(' union all ');

/** Whether a kept message is still what its sender signed, proven by the certificate that it carries. */
function compareSignature(
  verifier: Verifier | undefined,
  bytes: Buffer,
  signature: Signature | undefined,
  nodeCode: string,
): string[] {
  const signed = verifier?.verify(bytes, signature, nodeCode);
  return signed === undefined || signed.ok ? [] : [`${signed.error.code}: not what ${nodeCode} signed`];
}

/** What the signed header says against the columns beside it and the frames below it. */
function compareVersion(row: VersionRow, verifier: Verifier | undefined): string[] {
  const header = SubmissionHeader.decode(row.header);
  const said = [
    header.definitionId,
    header.definitionVersion,
    header.nodeCode,
    periodNumber(periodOf(header.period)),
    header.version,
    header.sequence.toString(),
    header.rowCount.toString(),
    hex(header.digest),
  ];
  const stored = [
    row.definition_id,
    row.definition_version,
    row.node_code,
    row.period,
    row.version,
    row.sequence,
    row.row_count,
    hex(row.digest),
  ];
  const signed = compareSignature(verifier, submissionText(header), header.signature, header.nodeCode);
  const frames = header.frames.map((frame) => `${frame.rows} ${hex(frame.digest)}`);
  return [
    ...signed,
    ...(hex(contentDigest(header)) === hex(header.digest)
      ? []
      : [`header: digest ${hex(header.digest)}, its content ${hex(contentDigest(header))}`]),
    ...(said.join() === stored.join() ? [] : [`header ${said.join(' ')}; stored ${stored.join(' ')}`]),
    ...(frames.join() === row.frames.map((frame) => `${frame.rows} ${frame.digest}`).join()
      ? []
      : ['frames are not those of the header']),
  ];
}

/** Unpacked rows of an intake must give its frames again. */
async function compareRows(tx: Tx, row: VersionRow, catalogue: DatasetCatalogue): Promise<string[]> {
  if (row.table !== 'intake') return [];
  const definition = catalogue.find(row.definition_id, row.definition_version);
  if (!definition)
    return [`no definition ${row.definition_id} of version ${row.definition_version} here to read its rows by`];
  const rows = await tx.rows<StoredRow>(
    'select dimensions, measures::text[] as measures from exchange.intake_row where intake_id = $1 order by row_no',
    [row.id],
  );
  if (rows.length === 0) return [];
  const text = rows.map((one) => sealedLine(definition, one)).join('');
  const payload = Buffer.concat(
    (
      await tx.rows<{ payload: Buffer }>(
        'select payload from exchange.intake_frame where intake_id = $1 order by frame_no',
        [row.id],
      )
    ).map((frame) => frame.payload),
  );
  return payload.equals(Buffer.from(text, 'utf8')) ? [] : ['unpacked rows are not those of the frames'];
}

interface ReceiptRow {
  readonly receipt_id: string;
  readonly verdict: string;
  readonly digest: Buffer;
  readonly row_count: string;
  readonly rule_set_version: string;
  readonly message: Buffer;
}

function compareReceipt(row: ReceiptRow, verifier: Verifier | undefined): string[] {
  const receipt = Receipt.decode(row.message);
  const signed = compareSignature(verifier, receiptText(receipt), receipt.signature, receipt.receiverCode);
  const said = [
    receipt.verdict === Verdict.VERDICT_VALID ? 'valid' : 'rejected',
    hex(receipt.digest),
    receipt.rowCount.toString(),
    receipt.ruleSetVersion,
  ].join(' ');
  const stored = [row.verdict, hex(row.digest), row.row_count, row.rule_set_version].join(' ');
  return said === stored ? signed : [...signed, `message ${said}; stored ${stored}`];
}

interface OrderRow {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly payload: string;
  readonly owner: string;
  readonly message: Buffer;
  readonly phase: string;
  readonly issued_at: Date;
  readonly deadline: Date;
  readonly evidence: string | null;
  readonly answer: Buffer | null;
}

const ordersOf = (table: 'order_out' | 'order_in'): string => `
  select issuer, target, number::text, kind, owner, message, phase, issued_at, deadline, payload::text as payload, evidence::text as evidence, answer from exchange.${table}`;

/** The stored form of JSON is not the sent text. */
const sameJson = (left: string, right: string): boolean =>
  canonicalJson(JSON.parse(left)) === canonicalJson(JSON.parse(right));

function compareOrder(row: OrderRow, verifier: Verifier | undefined): string[] {
  const order = Order.decode(row.message);
  const said = [
    order.issuerCode,
    order.targetCode,
    order.number.toString(),
    order.kind,
    order.owner,
    Date.parse(order.issuedAt),
    Date.parse(order.dueAt),
  ].join(' ');
  const stored = [
    row.issuer,
    row.target,
    row.number,
    row.kind,
    row.owner,
    row.issued_at.getTime(),
    row.deadline.getTime(),
  ].join(' ');
  const findings = [
    ...compareSignature(verifier, orderText(order), order.signature, order.issuerCode),
    ...(said === stored ? [] : [`signed ${said}; stored ${stored}`]),
    ...(sameJson(Buffer.from(order.payload).toString('utf8'), row.payload) ? [] : ['payload is not the signed one']),
  ];
  if (!row.answer)
    return row.phase === 'executed' || row.phase === 'refused'
      ? [...findings, `${row.phase} without an answer`]
      : findings;
  const answer = OrderAnswer.decode(row.answer);
  findings.push(...compareSignature(verifier, answerText(answer), answer.signature, answer.targetCode));
  const ended = row.phase === 'executed' || row.phase === 'refused';
  if (ended && phaseOf(answer.state) !== row.phase)
    findings.push(`${row.phase}; the signed answer says ${String(phaseOf(answer.state))}`);
  if (ended && row.evidence !== null && !sameJson(Buffer.from(answer.evidence).toString('utf8'), row.evidence))
    findings.push('evidence is not the signed one');
  return findings;
}

/** A version, receipt or order as it stands here, for the comparison with the other end: `key` is the same at both. */
export interface ExchangeCopy {
  readonly key: string;
  readonly digest: string;
}

/** What this node exchanged, proven against itself; `copies` are for the comparison of both ends. */
export interface ExchangeVerification {
  readonly findings: readonly EvidenceFinding[];
  readonly versions: readonly ExchangeCopy[];
  readonly orders: readonly ExchangeCopy[];
  readonly receipts: readonly ExchangeCopy[];
}

/**
 * Compares every signed message that is kept with the columns beside it, every header with its frames, every unpacked
 * row with its frame, and every sealed day of the message log with its messages; with a verifier also every signature.
 * `catalogue`: the definitions to read rows by.
 */
export async function verifyExchange(
  tx: Tx,
  verifier?: Verifier,
  catalogue: DatasetCatalogue = standardDatasets,
): Promise<ExchangeVerification> {
  const findings: EvidenceFinding[] = [];
  const note = (check: string, subject: string, details: readonly string[]): void => {
    findings.push(...details.map((detail) => ({ check, subject, detail })));
  };
  const versions = await tx.rows<VersionRow>(VERSIONS);
  for (const row of versions)
    note(`exchange.${row.table}`, row.subject, [
      ...readSafely(() => compareVersion(row, verifier)),
      ...(await compareRows(tx, row, catalogue)),
    ]);
  const receipts = await tx.rows<ReceiptRow>(
    'select receipt_id::text, verdict, digest, row_count::text, rule_set_version, message from exchange.receipt',
  );
  for (const row of receipts)
    note(
      'exchange.receipt',
      `receipt ${row.receipt_id}`,
      readSafely(() => compareReceipt(row, verifier)),
    );
  const orders: ExchangeCopy[] = [];
  for (const table of ['order_out', 'order_in'] as const) {
    for (const row of await tx.rows<OrderRow>(ordersOf(table))) {
      note(
        `exchange.${table}`,
        `order ${row.issuer} → ${row.target} #${row.number}`,
        readSafely(() => compareOrder(row, verifier)),
      );
      orders.push({ key: `${row.issuer} → ${row.target} #${row.number}`, digest: hex(sha256(row.message)) });
    }
  }
  const day = await verifyMessageDays(tx);
  if (day) note('exchange.message_day', day.toString(), ['the messages of the day are not those that were sealed']);
  return {
    findings,
    orders,
    versions: versions.map((row) => ({ key: row.subject, digest: hex(sha256(row.header)) })),
    receipts: receipts.map((row) => ({ key: receiptKey(row.message), digest: hex(sha256(row.message)) })),
  };
}

const receiptKey = (message: Buffer): string => {
  try {
    const receipt = Receipt.decode(message);
    return `${receipt.receiverCode} on ${receipt.definitionId}/${receipt.nodeCode}/${receipt.period}/v${receipt.version}/${receipt.role}/${receipt.verdict}`;
  } catch {
    return 'unreadable';
  }
};

/** A message whose bytes were changed may not even be readable. */
function readSafely(compare: () => string[]): string[] {
  try {
    return compare();
  } catch (error) {
    return [`cannot be read: ${(error as Error).message}`];
  }
}
