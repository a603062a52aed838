/** State of an allocation of money to a demand. */
export type AllocationStatus = 'planned' | 'posted' | 'reversed';
/** What is done to allocations, by the set: the batch posts them, a wrongly posted receipt is taken back. */
type AllocationMove = 'post' | 'reverse';

/** Every state of an allocation, its Chinese name, and where each act leads; what is planned may be dropped. */
export const allocationStatuses = {
  planned: { zh: '待入账', moves: { post: 'posted' } },
  posted: { zh: '已入账', moves: { reverse: 'reversed' } },
  reversed: { zh: '已冲销', moves: {} },
} as const satisfies Record<AllocationStatus, { zh: string; moves: Partial<Record<AllocationMove, AllocationStatus>> }>;
