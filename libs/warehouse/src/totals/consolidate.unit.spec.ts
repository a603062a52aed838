import fc from 'fast-check';
import { consolidate, pairFlows, type PairFlow } from './consolidate.js';

const flow = (period: number, paid: bigint, received: bigint, rest: Partial<PairFlow> = {}): PairFlow => ({
  pairId: 'remittance',
  payer: 'A',
  receiver: 'P',
  period,
  paid,
  received,
  ...rest,
});

describe('pairing of inter-unit heads', () => {
  it('eliminates what both ends booked, and names and ages the rest', () => {
    const paired = pairFlows([flow(202601, 100n, 0n), flow(202602, 30n, 100n), flow(202603, 5n, 0n)], 202601, 202603);
    expect(paired).toMatchObject({
      eliminated: 100n,
      incomeInTransit: 0n,
      expenseInTransit: 35n,
      transitOpening: 0n,
      transitClosing: 35n,
    });
    expect(paired.items.map((item) => [item.since, item.ageMonths, item.amount])).toEqual([
      [202602, 1, 30n],
      [202603, 0, 5n],
    ]);
  });

  it('shows money that arrives in a later month than it was paid', () => {
    const february = pairFlows([flow(202601, 100n, 0n), flow(202602, 0n, 100n)], 202602, 202602);
    expect(february).toMatchObject({
      eliminated: 0n,
      incomeInTransit: 100n,
      expenseInTransit: 0n,
      transitOpening: 100n,
      transitClosing: 0n,
      items: [],
    });
  });

  it('shows what was received and never booked as paid, as negative', () => {
    const paired = pairFlows([flow(202601, 0n, 70n)], 202601, 202602);
    expect(paired).toMatchObject({ transitClosing: -70n, items: [{ since: 202601, ageMonths: 1, amount: -70n }] });
  });

  it('does not pair different ends or different heads', () => {
    const paired = pairFlows(
      [flow(202601, 10n, 0n), flow(202601, 0n, 10n, { payer: 'B' }), flow(202601, 0n, 10n, { pairId: 'subsidy' })],
      202601,
      202601,
    );
    expect(paired).toMatchObject({ eliminated: 0n, incomeInTransit: 20n, expenseInTransit: 10n });
  });

  const amount = fc.bigInt({ min: -1_000n, max: 100_000n });
  const anyFlow = fc.record({
    pairId: fc.constantFrom('remittance', 'subsidy'),
    payer: fc.constantFrom('A', 'B'),
    receiver: fc.constantFrom('P', 'N'),
    period: fc.integer({ min: 1, max: 12 }).map((month) => 202600 + month),
    paid: amount,
    received: amount,
  });
  it('adds up for any flows: both sides, opening and closing, and the items', () => {
    fc.assert(
      fc.property(
        fc.array(anyFlow, { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 11 }),
        (flows, first, span) => {
          const [from, to] = [202600 + first, 202600 + Math.min(12, first + span)];
          const inside = flows.filter((one) => one.period >= from && one.period <= to);
          const paid = inside.reduce((sum, one) => sum + one.paid, 0n);
          const received = inside.reduce((sum, one) => sum + one.received, 0n);
          const paired = pairFlows(flows, from, to);
          expect(paired.eliminated + paired.incomeInTransit).toBe(received);
          expect(paired.eliminated + paired.expenseInTransit).toBe(paid);
          expect(paired.transitOpening + paid - received).toBe(paired.transitClosing);
          expect(paired.items.reduce((sum, item) => sum + item.amount, 0n)).toBe(paired.transitClosing);
        },
      ),
    );
  });

  it('refuses sums that do not agree with the pairs', () => {
    const sums = { income: 10n, incomeExternal: 9n, expense: 0n, expenseExternal: 0n, opening: 0n, closing: 0n };
    expect(() => consolidate(sums, pairFlows([], 202601, 202601))).toThrow('does not add up');
  });
});
