import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a demand. */
export type DemandStatus = 'open' | 'part' | 'paid' | 'cancelled' | 'refundable';
/** What is done to a demand: money comes in part or whole, all of it is taken back, or it is cancelled. */
type DemandMove = 'collect-part' | 'collect-whole' | 'take-back' | 'cancel';

const collected = { 'collect-part': 'part', 'collect-whole': 'paid', 'take-back': 'open' } as const;

/**
 * Every state of a demand, its Chinese name, and where each act leads. Money must be taken back before it is cancelled;
 * a refund is paid by other books and takes none.
 */
export const demandStatuses = {
  open: { zh: '未缴', moves: { ...collected, cancel: 'cancelled' } },
  part: { zh: '部分缴', moves: collected },
  paid: { zh: '已缴', moves: collected },
  refundable: { zh: '待退', moves: { cancel: 'cancelled' } },
  cancelled: { zh: '已作废', moves: {} },
} as const satisfies Record<DemandStatus, { zh: string; moves: Partial<Record<DemandMove, DemandStatus>> }>;

/** The states, for lists. */
export const demandStatusCodes = Object.keys(demandStatuses) as [DemandStatus, ...DemandStatus[]];

/**
 * The state after a demand is cancelled. Errors: `ASMT-1102` it is already, `ASMT-1101` money is collected.
 */
export function cancelledDemand(
  from: DemandStatus,
  demand: { readonly number: string; readonly collected: string },
): Result<DemandStatus> {
  const moves: Partial<Record<DemandMove, DemandStatus>> = demandStatuses[from].moves;
  if (moves.cancel) return ok(moves.cancel);
  return err(
    from === 'cancelled'
      ? domainError('ASMT-1102', { demand: demand.number })
      : domainError('ASMT-1101', { demand: demand.number, collected: demand.collected }),
  );
}

/**
 * The same for many demands in SQL: the state of demand `d` when `collected` of its amount is collected. What is
 * cancelled stays so; the database then refuses its money.
 */
export const statusWhenCollected = (collectedAmount: string): string =>
  `case when d.status = 'cancelled' then d.status when ${collectedAmount} = d.amount then '${collected['collect-whole']}' when ${collectedAmount} > 0 then '${collected['collect-part']}' else '${collected['take-back']}' end`;
