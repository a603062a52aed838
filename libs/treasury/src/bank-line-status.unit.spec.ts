import { bankLineStatuses, moveBankLine, type BankLineMove, type BankLineStatus } from './bank-line-status.js';

const states = Object.keys(bankLineStatuses) as BankLineStatus[];
const moves: readonly BankLineMove[] = ['classify', 'match', 'suspend', 'book', 'take-back', 'void'];

describe('states of a bank line', () => {
  it.each(
    states.flatMap((from) => moves.map((move) => ({ from, move, to: (bankLineStatuses[from].moves as never)[move] }))),
  )('$from $move → $to', ({ from, move, to }: { from: BankLineStatus; move: BankLineMove; to?: BankLineStatus }) => {
    expect(moveBankLine(from, move, '7')).toMatchObject(
      to ? { ok: true, value: to } : { ok: false, error: { code: 'TREA-1109', params: { line: '7' } } },
    );
  });

  it('lets nothing change class once it is booked, but through new', () => {
    for (const from of states.filter((state) => state !== 'new')) {
      expect(moveBankLine(from, 'classify', '7').ok).toBe(false);
      expect(moveBankLine(from, 'book', '7').ok).toBe(false);
    }
  });

  it('ends nowhere but in reversed', () => {
    expect(states.filter((state) => Object.keys(bankLineStatuses[state].moves).length === 0)).toEqual(['reversed']);
  });
});
