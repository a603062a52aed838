import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { get, post } from './client.js';

/** A drafted order with what became of it. */
export interface OrderDraft {
  readonly draftId: string; readonly kind: string; readonly title: string; readonly targets: readonly string[]; readonly payload: unknown; readonly deadline: string;
  readonly state: 'drafted' | 'issued' | 'rejected'; readonly maker: string; readonly madeAt: string; readonly checker: string | null; readonly checkedAt: string | null;
  readonly note: string | null; readonly issued: Readonly<Record<string, string>> | null;
}

/** One change that a drafted order makes; `old` null where there was nothing. */
export interface OrderChange {
  readonly key: string; readonly title: { readonly zh: string; readonly en: string }; readonly unit: string; readonly region: string; readonly effectiveFrom: string; readonly effectiveTo: string | null;
  readonly old: unknown; readonly value: unknown; readonly source: string; readonly reason: string | null; readonly perPersonAtMost: string | null;
}

/** All that a second person decides on; the decision names the digest. */
export interface OrderApproval {
  readonly draftId: string; readonly kind: string; readonly title: string; readonly targets: readonly string[]; readonly deadline: string; readonly payload: unknown; readonly changes: readonly OrderChange[]; readonly digest: string;
  readonly reach: { readonly period: number; readonly units: number; readonly payers: string; readonly baseTotal: string; readonly demand: string; readonly monthAtMost: string | null } | null;
}

/** One order on its way to one target. */
export interface IssuedOrder {
  readonly issuer: string; readonly target: string; readonly number: string; readonly kind: string; readonly phase: string; readonly overdue: boolean; readonly nextHop: string;
  readonly owner: string; readonly issuedAt: string; readonly deadline: string; readonly answeredAt: string | null; readonly evidence: unknown;
}

/** An order that this city received. */
export interface OrderInboxRow {
  readonly issuer: string; readonly number: string; readonly kind: string; readonly phase: string; readonly issuedAt: string; readonly receivedAt: string; readonly deadline: string;
  readonly overdue: boolean; readonly payload: unknown; readonly evidence: unknown; readonly taskId: string | null; readonly taskState: string | null;
}

/** Work that orders gave to people. */
export interface Task {
  readonly taskId: string; readonly issuer: string; readonly orderNumber: string; readonly kind: string; readonly endsOrder: boolean; readonly payload: unknown; readonly deadline: string; readonly state: string;
  readonly outcome: string | null; readonly evidence: unknown; readonly answeredBy: string | null; readonly confirmedBy: string | null;
}

/** What a person wants to order; no targets means all cities below. */
export interface OrderDraftInput { readonly kind: string; readonly title: string; readonly targets: readonly string[]; readonly payload: Readonly<Record<string, unknown>>; readonly deadlineDays: number }

const POLL_MS = 5_000;

/** Drafts and issued orders of an upper node, polled. */
export const useOrders = () => useQuery({ queryKey: ['orders'], queryFn: () => get<{ drafts: OrderDraft[]; orders: IssuedOrder[] }>('/orders'), refetchInterval: POLL_MS });

/** Orders that a city received, polled. */
export const useOrderInbox = () => useQuery({ queryKey: ['order-inbox'], queryFn: () => get<OrderInboxRow[]>('/control/orders'), refetchInterval: POLL_MS });

/** A city's tasks from orders. */
export const useTasks = () => useQuery({ queryKey: ['tasks'], queryFn: () => get<Task[]>('/control/tasks'), refetchInterval: POLL_MS });

/** A command after which lists are read again. */
export function useCommand<I, O>(send: (input: I) => Promise<O>, ...changed: readonly string[]) {
  const queries = useQueryClient();
  return useMutation<O, unknown, I>({ mutationFn: send, onSuccess: async () => { await Promise.all(changed.map((key) => queries.invalidateQueries({ queryKey: [key] }))); } });
}

/** What a draft means, read anew each time it is opened. */
export const useOrderApproval = (draftId: string) => useQuery({ queryKey: ['order-approval', draftId], queryFn: () => get<OrderApproval>(`/orders/drafts/${draftId}`), gcTime: 0 });

export const useDraftOrder = () => useCommand((input: OrderDraftInput) => post<{ draftId: string; targets: string[] }>('/orders', input), 'orders');
export const useReviewOrder = () => useCommand(({ draftId, ...review }: { draftId: string; decision: 'issue' | 'reject'; note: string; digest?: string }) => post<{ state: string }>(`/orders/${draftId}/review`, review), 'orders');
export const useAnswerTask = () => useCommand(({ taskId, ...answer }: { taskId: string; outcome: 'executed' | 'refused'; note: string }) => post<{ state: string }>(`/control/tasks/${taskId}/answer`, answer), 'tasks', 'order-inbox');
export const useConfirmTask = () => useCommand(({ taskId }: { taskId: string }) => post<{ state: string }>(`/control/tasks/${taskId}/confirm`, {}), 'tasks', 'order-inbox');
