import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { City, Upper } from './answers.js';
import { get, post } from './client.js';
import { allRows } from './paging.js';

/** A drafted order with what became of it. */
export type OrderDraft = Upper['OrderDraftRow'];

/** One change that a drafted order makes; `old` null where there was nothing. */
export type OrderChange = Upper['DescribedChange'];

/** All that a second person decides on; the decision names the digest. */
export type OrderApproval = Upper['OrderApproval'];

/** One order on its way to one target. */
export type IssuedOrder = Upper['IssuedOrder'];

/** An order that this city received. */
export type OrderInboxRow = City['OrderInboxRow'];

/** Work that orders gave to people. */
export type Task = City['TaskView'];

/** What a person wants to order; no targets means all cities below. */
export interface OrderDraftInput {
  readonly kind: string;
  readonly title: string;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadlineDays: number;
}

const POLL_MS = 5_000;

/** Drafts and issued orders of an upper node, polled. */
export const useOrders = () =>
  useQuery({
    queryKey: ['orders'],
    queryFn: async () => ({
      drafts: await allRows<OrderDraft>('/orders/drafts'),
      orders: await allRows<IssuedOrder>('/orders'),
    }),
    refetchInterval: POLL_MS,
  });

/** Orders that a city received, polled. */
export const useOrderInbox = () =>
  useQuery({
    queryKey: ['order-inbox'],
    queryFn: () => allRows<OrderInboxRow>('/control/orders'),
    refetchInterval: POLL_MS,
  });

/** A city's tasks from orders. */
export const useTasks = () =>
  useQuery({ queryKey: ['tasks'], queryFn: () => allRows<Task>('/control/tasks'), refetchInterval: POLL_MS });

/** A command after which lists are read again. */
function useCommand<I, O>(send: (input: I) => Promise<O>, ...changed: readonly string[]) {
  const queries = useQueryClient();
  return useMutation<O, unknown, I>({
    mutationFn: send,
    onSuccess: async () => {
      await Promise.all(changed.map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}

/** What a draft means, read anew each time it is opened. */
export const useOrderApproval = (draftId: string) =>
  useQuery({
    queryKey: ['order-approval', draftId],
    queryFn: () => get('/orders/drafts/{draftId}', { draftId }),
    gcTime: 0,
  });

export const useDraftOrder = () =>
  useCommand((input: OrderDraftInput) => post<{ draftId: string; targets: string[] }>('/orders', input), 'orders');
export const useReviewOrder = () =>
  useCommand(
    ({ draftId, ...review }: { draftId: string; decision: 'issue' | 'reject'; note: string; digest?: string }) =>
      post<{ state: string }>(`/orders/${draftId}/review`, review),
    'orders',
  );
export const useAnswerTask = () =>
  useCommand(
    ({
      taskId,
      ...answer
    }: {
      taskId: string;
      outcome: 'executed' | 'refused';
      note: string;
      evidence?: Readonly<Record<string, string>>;
    }) => post<{ state: string }>(`/control/tasks/${taskId}/answer`, answer),
    'tasks',
    'order-inbox',
  );
export const useConfirmTask = () =>
  useCommand(
    ({ taskId }: { taskId: string }) => post<{ state: string }>(`/control/tasks/${taskId}/confirm`, {}),
    'tasks',
    'order-inbox',
  );
