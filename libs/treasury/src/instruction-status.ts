import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of an instruction to an outside party. */
export type InstructionStatus = 'drafted' | 'approved' | 'sent' | 'unknown' | 'confirmed' | 'returned' | 'withdrawn';
/** What is done to an instruction. */
export type InstructionMove = 'approve' | 'withdraw' | 'send' | 'lose' | 'confirm' | 'return';

/** Every state of an instruction, its Chinese name, and where each act leads. Only the bank's own line confirms. */
export const instructionStatuses = {
  drafted: { zh: '待批准', moves: { approve: 'approved', withdraw: 'withdrawn' } },
  approved: { zh: '待发出', moves: { send: 'sent', withdraw: 'withdrawn' } },
  sent: { zh: '已发出', moves: { confirm: 'confirmed', return: 'returned', lose: 'unknown' } },
  unknown: { zh: '结果不明', moves: { confirm: 'confirmed', return: 'returned' } },
  confirmed: { zh: '已付款', moves: {} },
  returned: { zh: '已退回', moves: {} },
  withdrawn: { zh: '已撤销', moves: {} },
} as const satisfies Record<
  InstructionStatus,
  { zh: string; moves: Partial<Record<InstructionMove, InstructionStatus>> }
>;

/** The state after an act. Errors: `TREA-1114` the state does not allow it. */
export function moveInstruction(
  from: InstructionStatus,
  move: InstructionMove,
  instruction: string,
): Result<InstructionStatus> {
  const moves: Partial<Record<InstructionMove, InstructionStatus>> = instructionStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('TREA-1114', { instruction, state: instructionStatuses[from].zh }));
}
