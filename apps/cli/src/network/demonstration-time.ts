import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock, type Instant } from '@pnet/kernel';
import { CLOCK_REREAD_MS, behindOf } from '@pnet/runtime';

/** Where the nodes of a country that is being seeded read how far behind they are. */
export const clockFileOf = (home: string): string => join(home, 'demonstration-clock');

/** The time of a demonstration country while its past months are seeded. It only goes forward, and never beyond the present. */
export class DemonstrationTime {
  private readonly file: string;

  constructor(home: string) {
    this.file = clockFileOf(home);
  }

  /** Moves all nodes to an instant; one that is past already changes nothing. */
  async moveTo(instant: Instant): Promise<void> {
    const real = systemClock.now();
    const behind = Math.max(0, real.epochMs - instant.epochMs);
    if (existsSync(this.file) && behind >= behindOf(this.file)) return;
    writeFileSync(`${this.file}.next`, String(behind));
    renameSync(`${this.file}.next`, this.file);
    await sleep(2 * CLOCK_REREAD_MS);
  }

  /** The present again, for good. */
  async end(): Promise<void> {
    rmSync(this.file, { force: true });
    await sleep(2 * CLOCK_REREAD_MS);
  }
}
