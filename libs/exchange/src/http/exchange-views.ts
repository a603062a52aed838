import type { List } from '@pnet/runtime';
import type { ControlTotals } from '@pnet/standards';

type Role = 'statistical' | 'comparison' | 'quick';
type Action = 'normal' | 'replacement' | 'recall' | 'quick';
type IntakePhase = 'receiving' | 'received' | 'valid' | 'loaded' | 'rejected';
type Standing = 'official' | 'provisional';
interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What became of a version on its way to one parent. */
export interface SubmissionDelivery {
  readonly deliveryId: number;
  readonly target: string;
  readonly role: Role;
  readonly phase: 'queued' | 'sending' | 'receipted' | 'stopped';
  readonly outcome: 'valid' | 'rejected' | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly receiptedAt: string | null;
}

/** A sealed version of this node. */
export interface SealedVersion {
  readonly submissionId: string;
  readonly dataset: string;
  readonly definitionVersion: string;
  readonly node: string;
  readonly period: string;
  readonly version: number;
  readonly sequence: string;
  readonly action: Action;
  readonly rows: string;
  readonly digest: string;
  readonly policyVersion: string;
  readonly sealedAt: Date;
  readonly knownAt: Date;
  readonly state: 'sealed' | 'superseded';
  readonly deliveries: readonly SubmissionDelivery[];
}

/** What the signed header of a version says. */
export interface VersionEnvelope {
  readonly node: string;
  readonly reportingUnit: string;
  readonly policyVersion: string;
  readonly ruleSetVersion: string;
  readonly knownAt: string;
  readonly sealedAt: string;
  readonly frames: number;
  readonly rows: string;
  readonly suite: string;
  readonly signature: string;
}

/** A sealed version with its control totals and envelope. */
export interface SealedVersionRecord {
  readonly submissionId: string;
  readonly dataset: string;
  readonly period: string;
  readonly version: number;
  readonly totals: ControlTotals;
  readonly digest: string;
  readonly envelope: VersionEnvelope;
}

/** A version that arrived here. */
export interface ArrivedIntake {
  readonly intakeId: string;
  readonly dataset: string;
  readonly definitionVersion: string;
  readonly node: string;
  readonly reportingUnit: string;
  readonly period: string;
  readonly version: number;
  readonly sequence: string;
  readonly action: Action;
  readonly role: Role;
  readonly relayedBy: string | null;
  readonly phase: IntakePhase;
  readonly rows: string;
  readonly digest: string;
  readonly receivedAt: Date;
  readonly judgedAt: Date | null;
  readonly findings: number;
  readonly approved: boolean;
  readonly standing: Standing | null;
}

/** An arrived version with its control totals and envelope. */
export interface ArrivedIntakeRecord {
  readonly intakeId: string;
  readonly dataset: string;
  readonly node: string;
  readonly period: string;
  readonly version: number;
  readonly role: Role;
  readonly relayedBy: string | null;
  readonly phase: IntakePhase;
  readonly totals: ControlTotals;
  readonly digest: string;
  readonly receivedAt: Date;
  readonly envelope: VersionEnvelope;
}

/** A row of an arrived version; money in fen as text. */
export interface IntakeRow {
  readonly row: number;
  readonly dimensions: readonly string[];
  readonly measures: readonly (string | null)[];
}

/** Rows of an arrived version, and what their places mean. */
export interface IntakeRows extends List<IntakeRow> {
  readonly dimensions: readonly { readonly name: string; readonly title: Words }[];
  readonly measures: readonly { readonly name: string; readonly title: Words; readonly unit: string }[];
}

/** What a check found, with a sentence in the reader's language. */
export interface IntakeFinding {
  readonly layer: number;
  readonly severity: 'blocks' | 'explain' | 'informs';
  readonly code: string;
  readonly row: number;
  readonly field: string;
  readonly expected: string;
  readonly actual: string;
  readonly text: string;
}

interface ExchangedOrder {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly owner: string;
  readonly issuedAt: Date;
  readonly deadline: Date;
  readonly evidence: Readonly<Record<string, unknown>> | null;
}
/** An order on its way down. */
export interface OrderDown extends ExchangedOrder {
  readonly phase: 'issued' | 'delivered' | 'installed' | 'executed' | 'refused' | 'overdue';
  readonly overdue: boolean;
  readonly nextHop: string;
  readonly answeredAt: Date | null;
}
/** An order from above. */
export interface OrderFromAbove extends ExchangedOrder {
  readonly phase: 'delivered' | 'installed' | 'executed' | 'refused';
  readonly parent: string;
  readonly receivedAt: Date;
  readonly attempts: number;
  readonly reported: boolean;
}

/** A partner: whether it is there, when last heard, how much waits for it and for how long. */
export interface PartnerLink {
  readonly code: string;
  readonly direction: 'parent' | 'child';
  readonly role: Role | 'other-months';
  readonly connected: boolean;
  readonly lastContactAt: Date | null;
  readonly clockDifferenceMs: string | null;
  readonly error: string | null;
  readonly errorAt: Date | null;
  readonly backlog: number;
  readonly oldestSeconds: number | null;
}

/** An alarm; open until it settles by itself or an operator closes it with a reason. */
export interface OpenAlarm {
  readonly alarmId: string;
  readonly kind: string;
  readonly peer: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly raisedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly closeReason: string | null;
}

/** The newest version that counts of a node, dataset and month, how many it took, and when the first came. */
export interface ReportingCell {
  readonly node: string;
  readonly reportingUnit: string;
  readonly dataset: string;
  /** Version of the definition that it was sealed by. */
  readonly definitionVersion: string;
  readonly period: string;
  readonly version: number;
  readonly phase: IntakePhase;
  readonly intakeId: string;
  readonly firstAt: Date | null;
  readonly versions: number;
  readonly standing: Standing | null;
  readonly dueOn?: string | undefined;
  readonly onTime: boolean;
}
