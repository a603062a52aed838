import { domainError, err, ok, type Result } from '@pnet/kernel';

/** State of a declaration. */
export type DeclarationStatus = 'draft' | 'submitted' | 'approved' | 'returned' | 'withdrawn' | 'void';
/** What is done to a declaration. */
export type DeclarationMove = 'submit' | 'approve' | 'return' | 'withdraw' | 'void';

/** Every state of a declaration, its Chinese name, and where each act leads. */
const declarationStatuses = {
  draft: { zh: '草稿', moves: { submit: 'submitted', withdraw: 'withdrawn' } },
  submitted: { zh: '待审核', moves: { approve: 'approved', return: 'returned', withdraw: 'withdrawn' } },
  approved: { zh: '已完成', moves: { void: 'void' } },
  returned: { zh: '已退回', moves: {} },
  withdrawn: { zh: '已撤销', moves: {} },
  void: { zh: '已作废', moves: {} },
} as const satisfies Record<
  DeclarationStatus,
  { zh: string; moves: Partial<Record<DeclarationMove, DeclarationStatus>> }
>;

/** The state after an act. Errors: `DECL-2005` the state does not allow it. */
export function moveDeclaration(
  from: DeclarationStatus,
  move: DeclarationMove,
  declarationId: string,
): Result<DeclarationStatus> {
  const moves: Partial<Record<DeclarationMove, DeclarationStatus>> = declarationStatuses[from].moves;
  const to = moves[move];
  return to ? ok(to) : err(domainError('DECL-2005', { declarationId, status: declarationStatuses[from].zh }));
}

/** States of an uploaded file. */
export const fileStates = {
  receiving: { zh: '接收中' },
  checking: { zh: '校验中' },
  checked: { zh: '待确认' },
  confirmed: { zh: '已确认' },
  discarded: { zh: '已作废' },
  failed: { zh: '失败' },
} as const satisfies Record<string, { zh: string }>;
/** State of an uploaded file. */
export type FileState = keyof typeof fileStates;
