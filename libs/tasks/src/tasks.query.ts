import { ListOf, selectOf, type Select } from '@pnet/runtime';

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

const WAITING_FIRST = `(case s.state when 'closed' then '1' else '0' end || to_char(s.deadline at time zone 'UTC', 'YYYYMMDDHH24MISSUS'))`;

/** The list of tasks. */
export const taskList = new ListOf<TaskView>({
  name: 'tasks',
  columns: [
    'taskId',
    'issuer',
    'orderNumber',
    'subject',
    'kind',
    'deadline',
    'overdue',
    'state',
    'outcome',
    'answeredBy',
    'confirmedBy',
  ],
  key: ['taskId'],
  sort: { deadline: true, taskId: true, kind: true, state: WAITING_FIRST },
  order: 'state',
});

/** Tasks, those that wait first unless another order is asked for. `now` tells what is overdue. */
export const listedTasks = (filter: {
  now: Date;
  state?: string | undefined;
  kind?: string | undefined;
  dueFrom?: string | undefined;
  dueTo?: string | undefined;
}): Select<TaskView> =>
  selectOf<TaskView>(
    `
  select task_id as "taskId", issuer, order_number as "orderNumber", subject, kind, ends_order as "endsOrder", payload, deadline, deadline < :now and state <> 'closed' as overdue, state, outcome,
    evidence, answered_by as "answeredBy", confirmed_by as "confirmedBy"
  from control.task where (:state::text is null or state = :state) and (:kind::text is null or kind = :kind)
    and (:dueFrom::date is null or deadline >= :dueFrom::date) and (:dueTo::date is null or deadline < :dueTo::date + 1)`,
    {
      now: filter.now,
      state: filter.state ?? null,
      kind: filter.kind ?? null,
      dueFrom: filter.dueFrom ?? null,
      dueTo: filter.dueTo ?? null,
    },
  );
