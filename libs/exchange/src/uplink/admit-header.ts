import { domainError, err, ok, parsePeriod, type DomainError, type Result } from '@pnet/kernel';
import {
  DATASET_FORMAT,
  SubmissionAction,
  contentDigest,
  submissionText,
  type DeliveryRoute,
  type SubmissionHeader,
} from '@pnet/contracts';
import { periodOfDataset, type DatasetCatalogue, type DatasetDefinition } from '@pnet/standards';
import type { Verifier } from '../certificates/signing.js';
import type { DeliveryRoleName } from '../exchange-options.js';
import { roleFromWire } from './delivery-roles.js';

/** What a receiver checks headers against. */
export interface Admission {
  /** Code of this node, for what it refuses. */
  readonly code: string;
  readonly catalogue: DatasetCatalogue;
  readonly maxRows: number;
  readonly verifier: Verifier;
}

/** A header that may come in, and as what. */
export interface AdmittedHeader {
  readonly header: SubmissionHeader;
  readonly definition: DatasetDefinition;
  readonly role: DeliveryRoleName;
  readonly relayedBy: string | null;
}

/** Frames of one dataset: 5,000,000 rows need 2,500 at 2,000 rows; wide rows need more. */
const MAX_FRAMES = 20_000;
const MAX_TOTALS = 20_000;

const wrong = (field: string, value: string): Result<never> =>
  err(domainError('EXCH-3004', { field, value: value.slice(0, 80) }));

/**
 * Checks a header before anything is stored: who sends (certificate), who signed, that digest and sums fit, that the
 * definition is known. Errors: `EXCH-2001` … `EXCH-2004`, `EXCH-3004`, `EXCH-3005`, `EXCH-4004`, `EXCH-4007`,
 * `EXCH-4008`.
 */
export function admitHeader(
  admission: Admission,
  peer: string,
  header: SubmissionHeader | undefined,
  route: DeliveryRoute | undefined,
): Result<AdmittedHeader> {
  if (!header || !route) return wrong('header', 'missing');
  const sender = checkSender(peer, header, route);
  if (!sender.ok) return sender;
  const shape = checkShape(admission, header);
  if (!shape.ok) return shape;
  if (!contentDigest(header).equals(header.digest)) return wrong('digest', Buffer.from(header.digest).toString('hex'));
  const signed = admission.verifier.verify(submissionText(header), header.signature, header.nodeCode);
  if (!signed.ok) return signed;
  const role = roleFromWire(route.role);
  // What was signed as a quick report never counts, whatever its way here says; and nothing else may pass as one.
  if ((role === 'quick') !== (header.action === SubmissionAction.SUBMISSION_ACTION_QUICK)) return wrong('role', role);
  const definition = admission.catalogue.find(header.definitionId, header.definitionVersion);
  if (!definition) return err(unknownDefinition(admission, header));
  const period = periodOfDataset(definition, header.period);
  if (!period.ok) return period;
  return ok({
    header,
    definition,
    role,
    relayedBy: route.relayedBy === '' ? null : route.relayedBy,
  });
}

/** `EXCH-4004` no such dataset, `EXCH-4007` not of this version; it says which versions are known here. */
export function unknownDefinition(
  node: { readonly code: string; readonly catalogue: DatasetCatalogue },
  header: SubmissionHeader,
): DomainError {
  const [dataset, version] = [header.definitionId.slice(0, 20), header.definitionVersion.slice(0, 20)];
  const known = node.catalogue.versions(header.definitionId).map((one) => one.version);
  return known.length === 0
    ? domainError('EXCH-4004', { dataset, version })
    : domainError('EXCH-4007', { dataset, version, node: node.code, known: known.join(', ') });
}

/** The certificate is the own node's, or that of a child that relays. */
function checkSender(peer: string, header: SubmissionHeader, route: DeliveryRoute): Result<void> {
  const sender = route.relayedBy === '' ? header.nodeCode : route.relayedBy;
  return sender === peer ? ok(undefined) : err(domainError('EXCH-2004', { peer, node: header.nodeCode.slice(0, 20) }));
}

function checkShape(admission: Admission, header: SubmissionHeader): Result<void> {
  if (header.format !== DATASET_FORMAT) return wrong('format', header.format);
  if (!parsePeriod(header.period).ok) return wrong('period', header.period);
  if (header.version < 1 || header.version > 100_000) return wrong('version', String(header.version));
  if (header.sequence < 1n) return wrong('sequence', header.sequence.toString());
  if (header.action === SubmissionAction.SUBMISSION_ACTION_UNSPECIFIED) return wrong('action', String(header.action));
  if ([header.knownAt, header.sealedAt].some((text) => Number.isNaN(Date.parse(text))))
    return wrong('sealedAt', header.sealedAt);
  if (!/^[0-9A-Z]{6,18}$/.test(header.reportingUnit)) return wrong('reportingUnit', header.reportingUnit);
  const limits = [
    ['rows', header.rowCount, admission.maxRows],
    ['frames', BigInt(header.frames.length), MAX_FRAMES],
    ['totals', BigInt(header.totals.length), MAX_TOTALS],
  ] as const;
  for (const [what, actual, limit] of limits)
    if (actual > BigInt(limit)) return err(domainError('EXCH-3005', { what, actual: actual.toString(), limit }));
  const rows = header.frames.reduce((sum, frame) => sum + BigInt(frame.rows), 0n);
  return rows === header.rowCount ? ok(undefined) : wrong('rowCount', header.rowCount.toString());
}
