import type { Instant, Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** A task whose execution is to be shown. `recordedAt`: what was done before it was asked for is no evidence. */
export interface TaskToShow {
  readonly taskId: string;
  readonly kind: string;
  readonly issuer: string;
  readonly orderNumber: string;
  readonly subject: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: Instant;
}
export type TaskEvidence = Readonly<Record<string, string>>;

/** Who confirms a task that books. */
export interface ConfirmingAct {
  readonly unit: string;
  readonly answeredBy: string;
  readonly userId: string;
  readonly now: Instant;
}

/** How a kind of task is shown to be done. */
export interface EvidenceRule {
  /** Whether money moves: then a second person confirms, also where the order has been answered already. */
  readonly money: boolean;
  /** What the node itself finds, added to what the person named. Asked at the answer and again at the confirmation. */
  readonly find: (tx: Tx, task: TaskToShow, named: TaskEvidence, unit: string) => Promise<Result<TaskEvidence>>;
  /**
   * What the second person's word books, in its transaction, where the evidence is not booked yet; its entries join the
   * evidence.
   */
  readonly book?: (
    tx: Tx,
    task: TaskToShow,
    evidence: TaskEvidence,
    act: ConfirmingAct,
  ) => Promise<Result<TaskEvidence>>;
}

/** What tasks need of the node that they run at. */
export interface TasksPorts {
  readonly orders: {
    /** Answers an order from above. */
    complete(
      tx: Tx,
      order: { readonly issuer: string; readonly number: string },
      answer: { readonly state: 'executed' | 'refused'; readonly evidence: Readonly<Record<string, unknown>> },
    ): Promise<Result<unknown>>;
    /** Sends at once what a transaction that has committed answered. */
    wake(): void;
  };
  /** By kind of task; a kind without a rule is answered in words. */
  readonly rules: Readonly<Record<string, EvidenceRule>>;
}

/** Injection token of `TasksPorts`. */
export const TASKS_PORTS = Symbol('TasksPorts');
