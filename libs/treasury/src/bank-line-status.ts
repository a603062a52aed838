import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a bank line. */
export type BankLineStatus = 'new' | 'matched' | 'suspense' | 'booked' | 'reversed';
/** What is done to a bank line. */
export type BankLineMove = 'classify' | 'match' | 'suspend' | 'book' | 'take-back' | 'void';

/**
 * Every state of a bank line, its Chinese name, and where each act leads. `match`, `suspend` and `void` are
 * collection's.
 */
export const bankLineStatuses = {
  new: { zh: '待记账', moves: { classify: 'new', match: 'matched', suspend: 'suspense', book: 'booked' } },
  matched: { zh: '已匹配入账', moves: { 'take-back': 'new', 'void': 'reversed' } },
  suspense: {
    zh: '暂收',
    moves: { 'match': 'matched', 'suspend': 'suspense', 'take-back': 'new', 'void': 'reversed' },
  },
  booked: { zh: '已记账', moves: { 'take-back': 'new' } },
  reversed: { zh: '已作废', moves: {} },
} as const satisfies Record<BankLineStatus, { zh: string; moves: Partial<Record<BankLineMove, BankLineStatus>> }>;

/** The state after an act. Errors: `TREA-1109` the state does not allow it. */
export function moveBankLine(from: BankLineStatus, move: BankLineMove, line: string): Result<BankLineStatus> {
  const moves: Partial<Record<BankLineMove, BankLineStatus>> = bankLineStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('TREA-1109', { line, state: bankLineStatuses[from].zh }));
}
