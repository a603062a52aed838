import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instant, systemClock, type Clock } from '@pnet/kernel';
import { demonstrationClock, readClockShift } from '@pnet/runtime';

/**
 * However long a seed was interrupted, the clock has gone on by no more than this: the longest that one day of a seed
 * takes.
 */
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/**
 * The clock of a country that is being seeded, in a file of its home folder that every node reads: it shows the day on
 * which the act of the seed would have been done, goes forward only, and is the machine's again, for good, when the
 * seed is through.
 */
export class SeedClock implements Clock {
  private readonly file: string;
  private readonly clock: Clock;

  private constructor(
    home: string,
    private readonly machine: Clock,
  ) {
    this.file = fileOf(home);
    this.clock = demonstrationClock(this.file, machine);
  }

  /** Begins at `first`, or goes on where an interrupted seed was. */
  static begin(home: string, first: Instant, machine: Clock = systemClock): SeedClock {
    const clock = new SeedClock(home, machine);
    const before = readClockShift(clock.file);
    const now = machine.now();
    const paused = before ? Math.min(now.epochMs - Instant.of(before.at).epochMs, LONGEST_PAUSE_MS) : 0;
    clock.show(before ? Instant.of(before.showed).plusMs(Math.max(0, paused)) : first);
    return clock;
  }

  /** Whether a country is being seeded: its nodes are to read the file. */
  static environmentOf(home: string): Record<string, string> {
    return existsSync(fileOf(home))
      ? { NODE_ENV: 'demonstration', PENSION_DEMONSTRATION_CLOCK: fileOf(home) }
      : ({} as Record<string, string>);
  }

  /** Takes the clock away: from now on the machine's is everybody's. Nothing is there: nothing is done. */
  static end(home: string): void {
    rmSync(fileOf(home), { force: true });
  }

  now(): Instant {
    return this.clock.now();
  }

  /** Goes on to that moment; where it is past already, or not yet come on the machine, to the nearest that can be. */
  moveTo(moment: Instant): void {
    if (moment.epochMs > this.now().epochMs) this.show(moment);
  }

  private show(moment: Instant): void {
    const now = this.machine.now();
    const showed = moment.epochMs < now.epochMs ? moment : now;
    writeFileSync(`${this.file}.next`, JSON.stringify({ showed: showed.toString(), at: now.toString() }));
    renameSync(`${this.file}.next`, this.file);
  }
}

const fileOf = (home: string): string => join(home, 'seed-clock.json');
