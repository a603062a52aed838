import fc from 'fast-check';
import { decideDelivery, type DeliveryEffect, type DeliveryState } from './delivery.machine.js';
import { decideIntake, type IntakeEffect, type IntakeState } from './intake.machine.js';
import { MemoryStore, step } from './machine.js';
import { decideOrder } from './order.machine.js';
import { decideOrderInbox, type OrderInboxEffect, type OrderInboxState } from './order-inbox.machine.js';
import { decideStream } from './stream.machine.js';

/** What a link does with one message. */
type Fate = 'arrives' | 'lost' | 'twice' | 'answer-lost' | 'cut' | 'receiver-dies';
const fates = fc.array(fc.constantFrom<Fate>('arrives', 'lost', 'twice', 'answer-lost', 'cut', 'receiver-dies'), {
  maxLength: 60,
});
const FRAMES = 3;

/**
 * A sender with some submissions and a receiver, over a link that does what the fates say and heals when they are used
 * up.
 */
class UplinkWorld {
  readonly deliveries = new MemoryStore<DeliveryState, DeliveryEffect>();
  readonly intakes = new MemoryStore<IntakeState, IntakeEffect>();
  readonly loads: string[] = [];
  readonly receipts: string[] = [];
  now = 0;

  constructor(
    private readonly keys: readonly string[],
    private readonly link: Fate[],
  ) {}

  async run(): Promise<void> {
    for (const key of this.keys) await step(this.deliveries, decideDelivery, key, { type: 'queued' }, this.now);
    for (let turn = 0; turn < 400; turn += 1) {
      const due = await this.deliveries.due(this.now, 10);
      for (const key of due) await this.attempt(key);
      for (const key of await this.intakes.due(this.now, 10)) {
        const { effects } = await step(this.intakes, decideIntake, key, { type: 'due', leaseMs: 50 }, this.now);
        if (effects.some((effect) => effect.type === 'judge')) await this.judge(key);
      }
      if ([...this.deliveries.all().values()].every(({ state }) => state.phase === 'receipted')) return;
      this.now += 700_000;
    }
  }

  private async attempt(key: string): Promise<void> {
    const { effects } = await step(this.deliveries, decideDelivery, key, { type: 'due', leaseMs: 100 }, this.now);
    if (effects.length === 0) return;
    const fate = this.link.shift() ?? 'arrives';
    let answer = fate === 'lost' ? undefined : await this.receive(key, fate);
    if (fate === 'twice') answer = await this.receive(key, 'arrives');
    if (answer === undefined || fate === 'answer-lost') {
      await step(
        this.deliveries,
        decideDelivery,
        key,
        { type: 'failed', code: 'EXCH-3008', permanent: false, retryMs: 10, retryMaxMs: 100, key },
        this.now,
      );
      return;
    }
    const closed = await step(this.deliveries, decideDelivery, key, { type: 'receipt', verdict: 'valid' }, this.now);
    if (closed.effects.some((effect) => effect.type === 'keep-receipt')) this.receipts.push(key);
  }

  private async receive(key: string, fate: Fate): Promise<'receipt' | undefined> {
    const offered = await step(
      this.intakes,
      decideIntake,
      key,
      { type: 'offered', digest: key, frames: FRAMES },
      this.now,
    );
    if (offered.effects.some((effect) => effect.type === 'answer-receipt')) return 'receipt';
    const from = offered.effects.find((effect) => effect.type === 'ask')?.from ?? FRAMES;
    const count = fate === 'cut' ? 1 : FRAMES - from;
    const stored =
      count > 0 && from < FRAMES
        ? await step(this.intakes, decideIntake, key, { type: 'frames', first: from, count }, this.now)
        : offered;
    if (!stored.effects.some((effect) => effect.type === 'judge') || fate === 'receiver-dies') return undefined;
    await this.judge(key);
    return 'receipt';
  }

  /** One transaction: what loading does stands if and only if the commit of `loaded` does. */
  private async judge(key: string): Promise<void> {
    const judged = await step(this.intakes, decideIntake, key, { type: 'judged', verdict: 'valid' }, this.now);
    if (!judged.effects.some((effect) => effect.type === 'load')) return;
    this.loads.push(key);
    await step(this.intakes, decideIntake, key, { type: 'loaded' }, this.now);
  }
}

describe('the uplink under any interleaving of faults', () => {
  it('loads each version once, and leaves nothing outstanding once the link has healed', async () => {
    await fc.assert(
      fc.asyncProperty(fates, fc.integer({ min: 1, max: 4 }), async (link, submissions) => {
        const keys = Array.from({ length: submissions }, (_unused, index) => `s${index}`);
        const world = new UplinkWorld(keys, [...link]);
        await world.run();
        expect([...world.loads].sort()).toEqual(keys);
        expect([...world.receipts].sort()).toEqual(keys);
        for (const { state } of world.deliveries.all().values())
          expect(state).toMatchObject({ phase: 'receipted', outcome: 'valid', dueAt: null });
        for (const { state } of world.intakes.all().values())
          expect(state).toMatchObject({ phase: 'loaded', stored: FRAMES, dueAt: null });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the receiver', () => {
  const received: IntakeState = { phase: 'received', digest: 'd', frames: 2, stored: 2, attempts: 0, dueAt: 5 };

  it('refuses another digest in every phase, and changes nothing', () => {
    for (const phase of ['receiving', 'received', 'valid', 'loaded', 'rejected'] as const) {
      const state = { ...received, phase };
      const decision = decideIntake(state, { type: 'offered', digest: 'other', frames: 2 }, 9);
      expect(decision.state).toBe(state);
      expect(decision.effects).toEqual([
        { type: 'refuse', code: 'EXCH-3001' },
        { type: 'alarm', kind: 'other-digest' },
      ]);
    }
  });

  it('never stores a frame over a hole', () => {
    expect(
      decideIntake({ ...received, phase: 'receiving', stored: 0 }, { type: 'frames', first: 1, count: 1 }, 9).effects,
    ).toEqual([{ type: 'refuse', code: 'EXCH-3002' }]);
  });

  it('is complete at once when a dataset has no rows', () => {
    expect(decideIntake(null, { type: 'offered', digest: 'd', frames: 0 }, 9).state?.phase).toBe('received');
  });
});

describe('the order inbox under any order of arrival', () => {
  const arrivals = fc.array(
    fc.record({ number: fc.bigInt({ min: 1n, max: 6n }), trusted: fc.boolean(), forged: fc.boolean() }),
    { maxLength: 40 },
  );

  it('accepts each number once, in order, and only what is signed', () => {
    fc.assert(
      fc.property(arrivals, (orders) => {
        let state: OrderInboxState | null = null;
        const accepted: bigint[] = [];
        for (const order of [
          ...orders,
          ...[1n, 2n, 3n, 4n, 5n, 6n].map((number) => ({ number, trusted: true, forged: false })),
        ]) {
          const decision: { state: OrderInboxState | null; effects: readonly OrderInboxEffect[] } = decideOrderInbox(
            state,
            {
              type: 'order',
              number: order.number,
              digest: order.forged ? 'forged' : `d${order.number}`,
              trusted: order.trusted && !order.forged,
            },
            0,
          );
          for (const effect of decision.effects) if (effect.type === 'accept') accepted.push(effect.number);
          state = decision.state;
        }
        expect(accepted).toEqual([1n, 2n, 3n, 4n, 5n, 6n]);
      }),
      { numRuns: 500 },
    );
  });

  it('asks from the first missing number, and stays', () => {
    const state: OrderInboxState = { last: 2n, digests: [['2', 'd2']], dueAt: null };
    const gap = decideOrderInbox(state, { type: 'order', number: 5n, digest: 'd5', trusted: true }, 0);
    expect(gap.state).toBe(state);
    expect(gap.effects).toContainEqual({ type: 'ask', from: 3n });
    expect(
      decideOrderInbox(state, { type: 'order', number: 2n, digest: 'else', trusted: true }, 0).effects,
    ).toContainEqual({ type: 'refuse', code: 'EXCH-5002' });
  });
});

describe('the order book', () => {
  it('only moves forward, whatever the order of answers', () => {
    const rank = { issued: 0, overdue: 0, delivered: 1, installed: 2, executed: 3, refused: 3 };
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('delivered', 'installed', 'executed', 'refused', 'due' as const), { maxLength: 12 }),
        (events) => {
          let state = decideOrder(null, { type: 'issued', deadline: 50 }, 0).state;
          for (const event of events) {
            const next = decideOrder(
              state,
              event === 'due' ? { type: 'due' } : { type: 'answered', phase: event },
              60,
            ).state;
            expect(rank[next?.phase ?? 'issued']).toBeGreaterThanOrEqual(rank[state?.phase ?? 'issued']);
            if (state?.phase === 'executed' || state?.phase === 'refused') expect(next?.phase).toBe(state.phase);
            state = next;
          }
        },
      ),
    );
  });

  it('is overdue once, and remembers it after a late answer', () => {
    const issued = decideOrder(null, { type: 'issued', deadline: 50 }, 0).state;
    const overdue = decideOrder(issued, { type: 'due' }, 51);
    expect(overdue).toMatchObject({
      state: { phase: 'overdue', overdue: true, dueAt: null },
      effects: [{ kind: 'overdue' }],
    });
    expect(decideOrder(overdue.state, { type: 'due' }, 52).effects).toEqual([]);
    expect(decideOrder(overdue.state, { type: 'answered', phase: 'executed' }, 60).state).toMatchObject({
      phase: 'executed',
      overdue: true,
    });
  });
});

describe('the stream of a dataset', () => {
  it('misses exactly what lies below the highest seen and never came', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 60n }), { minLength: 1, maxLength: 40 }), (sequences) => {
        let state = null as ReturnType<typeof decideStream>['state'];
        for (const sequence of sequences) state = decideStream(state, { type: 'seen', sequence }, 0).state;
        const last = sequences.reduce((a, b) => (a > b ? a : b));
        const expected = Array.from({ length: Number(last) }, (_unused, index) => BigInt(index + 1)).filter(
          (number) => !sequences.includes(number),
        );
        expect([...(state?.missing ?? [])].sort((a, b) => (a < b ? -1 : 1))).toEqual(expected);
      }),
    );
  });
});
