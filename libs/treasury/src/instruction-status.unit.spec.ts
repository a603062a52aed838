import {
  instructionStatuses,
  moveInstruction,
  type InstructionMove,
  type InstructionStatus,
} from './instruction-status.js';

const states = Object.keys(instructionStatuses) as InstructionStatus[];
const moves: readonly InstructionMove[] = ['approve', 'withdraw', 'send', 'lose', 'confirm', 'return'];

describe('states of an instruction', () => {
  it('allows what the table says, and nothing else', () => {
    for (const from of states)
      for (const move of moves) {
        const to = (instructionStatuses[from].moves as Partial<Record<InstructionMove, InstructionStatus>>)[move];
        expect(moveInstruction(from, move, 'I-1')).toMatchObject(
          to ? { ok: true, value: to } : { ok: false, error: { code: 'TREA-1114' } },
        );
      }
  });

  it('is confirmed by no state that a second person and a sending do not precede', () => {
    const before = (to: InstructionStatus): InstructionStatus[] =>
      states.filter((from) => (Object.values(instructionStatuses[from].moves) as string[]).includes(to));
    expect(before('confirmed')).toEqual(['sent', 'unknown']);
    expect(before('sent')).toEqual(['approved']);
    expect(before('approved')).toEqual(['drafted']);
  });
});
