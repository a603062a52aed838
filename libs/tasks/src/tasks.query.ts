import type { Tx } from '@pnet/runtime';

/** Work that orders gave to people. */
export interface TaskView {
  readonly taskId: string;
  readonly issuer: string;
  readonly orderNumber: string;
  /** Target of an own order; null for orders from above. */
  readonly subject: string | null;
  readonly kind: string;
  readonly endsOrder: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadline: Date;
  readonly overdue: boolean;
  readonly state: string;
  readonly outcome: string | null;
  readonly evidence: Readonly<Record<string, unknown>> | null;
  readonly answeredBy: string | null;
  readonly confirmedBy: string | null;
}

/** Tasks, those that wait first by deadline; at most 500. `now` tells what is overdue. */
export const tasks = (tx: Tx, now: Date): Promise<TaskView[]> =>
  tx.rows<TaskView>(
    `
  select task_id as "taskId", issuer, order_number as "orderNumber", subject, kind, ends_order as "endsOrder", payload, deadline, deadline < $1 and state <> 'closed' as overdue, state, outcome,
    evidence, answered_by as "answeredBy", confirmed_by as "confirmedBy"
  from control.task order by state = 'closed', deadline, task_id limit 500`,
    [now],
  );
