import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Instant } from '@pnet/kernel';
import { CLOCK_REREAD_MS, demonstrationClock } from './demonstration-clock.js';

describe('the clock of a demonstration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pension-clock-'));
  const file = join(folder, 'clock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is behind by what the file says, runs on, and is the real one once the file is gone; never ahead', () => {
    let real = Instant.of('2026-11-28T02:00:00Z');
    const clock = demonstrationClock(file, { now: () => real });
    const later = (ms: number): string => {
      real = real.plusMs(ms);
      return clock.now().toString();
    };
    expect(clock.now().toString()).toBe('2026-11-28T02:00:00.000Z');
    writeFileSync(file, String(86_400_000));
    expect(later(CLOCK_REREAD_MS)).toBe('2026-11-27T02:00:00.050Z');
    expect(later(1_000)).toBe('2026-11-27T02:00:01.050Z');
    for (const wrong of ['-86400000', 'NaN', '', '1e99']) {
      writeFileSync(file, wrong);
      expect(later(CLOCK_REREAD_MS)).toBe(real.toString());
    }
    rmSync(file);
    expect(later(CLOCK_REREAD_MS)).toBe(real.toString());
  });
});
