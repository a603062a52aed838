import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Instant } from '@pnet/kernel';
import { demonstrationClock } from '@pnet/runtime';
import { SeedClock } from './seed-clock.js';

describe('the clock of a country that is being seeded', () => {
  const home = mkdtempSync(join(tmpdir(), 'pension-clock-'));
  let real = Instant.of('2026-11-29T01:00:00Z');
  const machine = { now: () => real };
  const first = Instant.of('2026-05-01T01:00:00Z');
  const node = () => demonstrationClock(join(home, 'seed-clock.json'), machine);
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is the same for every node, runs at the speed of time, goes forward only and never ahead of the machine', () => {
    const clock = SeedClock.begin(home, first, machine);
    const [one, other] = [node(), node()];
    expect([clock, one, other].map((each) => each.now().toString())).toEqual(Array(3).fill(first.toString()));
    real = real.plusMs(90_000);
    expect([one, other].map((each) => each.now().epochMs - first.epochMs)).toEqual([90_000, 90_000]);
    clock.moveTo(Instant.of('2026-06-05T01:00:00Z'));
    expect(other.now().toString()).toBe('2026-06-05T01:00:00.000Z');
    clock.moveTo(first);
    expect(one.now().toString()).toBe('2026-06-05T01:00:00.000Z');
    clock.moveTo(Instant.of('2027-01-01T00:00:00Z'));
    expect(one.now()).toEqual(real);
  });

  it('goes on where an interrupted seed was, whatever the day it goes on', () => {
    SeedClock.end(home);
    SeedClock.begin(home, first, machine).moveTo(Instant.of('2026-06-05T01:00:00Z'));
    expect(SeedClock.environmentOf(home)).toMatchObject({ NODE_ENV: 'demonstration' });
    const before = node();
    real = real.plusMs(60_000);
    const last = before.now();
    real = real.plusMs(40 * 86_400_000);
    const again = SeedClock.begin(home, first, machine).now();
    expect(again.epochMs).toBeGreaterThanOrEqual(last.epochMs);
    expect(again.epochMs).toBeLessThanOrEqual(Instant.of('2026-06-05T07:00:00Z').epochMs);
  });

  it('is the machine’s for good once it was taken away, also should the file come back', () => {
    const clock = node();
    expect(clock.now().epochMs).toBeLessThan(real.epochMs);
    SeedClock.end(home);
    SeedClock.end(home);
    expect(SeedClock.environmentOf(home)).toEqual({});
    expect(clock.now()).toEqual(real);
    SeedClock.begin(home, first, machine);
    expect(clock.now()).toEqual(real);
  });
});
