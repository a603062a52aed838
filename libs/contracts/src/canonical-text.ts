import { createHash } from 'node:crypto';
import {
  SubmissionAction,
  Verdict,
  type ControlTotal,
  type Receipt,
  type SubmissionHeader,
} from './gen/pension/uplink/v1/uplink.js';
import { OrderState, type Anchor, type Order, type OrderAnswer } from './gen/pension/control/v1/control.js';

/** The version of the canonical form of datasets that this code writes; the only one that it reads. */
export const DATASET_FORMAT = 'pnet-dataset/1';

/**
 * A frame of canonical rows ends after this many rows, or before it would hold more bytes: part of the canonical form.
 */
export const FRAME_LIMITS = { rows: 2_000, bytes: 262_144 } as const;

type Line = readonly [key: string, value: string | number | bigint];

/** A title line, then `key=value` lines; values are JSON, so that no value can look like another line. */
function canonicalText(title: string, lines: readonly Line[]): Buffer {
  const body = lines.map(
    ([key, value]) => `${key}=${typeof value === 'string' ? JSON.stringify(value) : value.toString()}\n`,
  );
  return Buffer.from(`${title}\n${body.join('')}`, 'utf8');
}

const totalLine = (total: ControlTotal): Line => [
  'total',
  `${total.scheme} ${total.name} ${total.reported ? total.minorUnits : '-'}`,
];

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** SHA-256 of bytes. */
export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/**
 * What a dataset says, without when and as which version it was sealed: definition, node, unit, period, rows, totals,
 * digests of the frames. Sealing the same facts twice gives the same text.
 */
export function contentText(header: SubmissionHeader): Buffer {
  return canonicalText(DATASET_FORMAT, [
    ['definition', header.definitionId],
    ['definition-version', header.definitionVersion],
    ['node', header.nodeCode],
    ['unit', header.reportingUnit],
    ['period', header.period],
    ['rows', header.rowCount],
    ...header.totals.map(totalLine),
    ...header.frames.map((frame, number): Line => ['frame', `${number}:${frame.rows}:${hex(frame.digest)}`]),
  ]);
}

/** The digest of a dataset: SHA-256 of `contentText`. */
export const contentDigest = (header: SubmissionHeader): Buffer => sha256(contentText(header));

const ACTION: Record<SubmissionAction, string> = {
  [SubmissionAction.SUBMISSION_ACTION_UNSPECIFIED]: 'unspecified',
  [SubmissionAction.SUBMISSION_ACTION_NORMAL]: 'normal',
  [SubmissionAction.SUBMISSION_ACTION_REPLACEMENT]: 'replacement',
  [SubmissionAction.SUBMISSION_ACTION_RECALL]: 'recall',
  [SubmissionAction.SUBMISSION_ACTION_QUICK]: 'quick',
};

/** The bytes that the sealing node signs: the content's digest, and which version of what it is. */
export function submissionText(header: SubmissionHeader): Buffer {
  return canonicalText('pnet-submission/1', [
    ['digest', hex(header.digest)],
    ['definition', header.definitionId],
    ['node', header.nodeCode],
    ['unit', header.reportingUnit],
    ['period', header.period],
    ['version', header.version],
    ['sequence', header.sequence],
    ['action', ACTION[header.action]],
    ['policy', header.policyVersion],
    ['rules', header.ruleSetVersion],
    ['known-at', header.knownAt],
    ['sealed-at', header.sealedAt],
  ]);
}

const VERDICT: Record<Verdict, string> = {
  [Verdict.VERDICT_UNSPECIFIED]: 'unspecified',
  [Verdict.VERDICT_VALID]: 'valid',
  [Verdict.VERDICT_REJECTED]: 'rejected',
};

/** The bytes that the receiving node signs. */
export function receiptText(receipt: Receipt): Buffer {
  return canonicalText('pnet-receipt/1', [
    ['receiver', receipt.receiverCode],
    ['definition', receipt.definitionId],
    ['node', receipt.nodeCode],
    ['period', receipt.period],
    ['version', receipt.version],
    ['digest', hex(receipt.digest)],
    ['rows', receipt.rowCount],
    ['role', receipt.role],
    ['rules', receipt.ruleSetVersion],
    ['verdict', VERDICT[receipt.verdict]],
    ['sealed-at', receipt.sealedAt],
    ['received-at', receipt.receivedAt],
    ...receipt.totals.map(totalLine),
    ...receipt.findings.map((finding): Line => [
      'finding',
      JSON.stringify([
        finding.layer,
        finding.severity,
        finding.code,
        finding.row.toString(),
        finding.field,
        finding.expected,
        finding.actual,
      ]),
    ]),
    ...receipt.missingSequences.map((sequence): Line => ['missing', sequence]),
  ]);
}

/** The bytes that the issuer of an order signs. */
export function orderText(order: Order): Buffer {
  return canonicalText('pnet-order/1', [
    ['issuer', order.issuerCode],
    ['target', order.targetCode],
    ['number', order.number],
    ['kind', order.kind],
    ['payload', hex(sha256(order.payload))],
    ['issued-at', order.issuedAt],
    ['due-at', order.dueAt],
    ['owner', order.owner],
  ]);
}

const ORDER_STATE: Record<OrderState, string> = {
  [OrderState.ORDER_STATE_UNSPECIFIED]: 'unspecified',
  [OrderState.ORDER_STATE_DELIVERED]: 'delivered',
  [OrderState.ORDER_STATE_INSTALLED]: 'installed',
  [OrderState.ORDER_STATE_EXECUTED]: 'executed',
  [OrderState.ORDER_STATE_REFUSED]: 'refused',
};

/** The bytes that the target of an order signs with each answer. */
export function answerText(answer: OrderAnswer): Buffer {
  return canonicalText('pnet-answer/1', [
    ['issuer', answer.issuerCode],
    ['target', answer.targetCode],
    ['number', answer.number],
    ['state', ORDER_STATE[answer.state]],
    ['evidence', hex(sha256(answer.evidence))],
    ['answered-at', answer.answeredAt],
  ]);
}

/** The bytes that a node signs as the anchor of one day of its message log. */
export function anchorText(anchor: Anchor): Buffer {
  return canonicalText('pnet-anchor/1', [
    ['node', anchor.nodeCode],
    ['day', anchor.day],
    ['messages', anchor.messages],
    ['head', hex(anchor.head)],
  ]);
}
