import { readFileSync } from 'node:fs';
import { Instant, systemClock, type Clock } from '@pnet/kernel';

/**
 * What the clock of a demonstration showed, and when by the machine's clock: from there it runs at the speed of time.
 */
export interface ClockShift {
  readonly showed: string;
  readonly at: string;
}

/** The shift that stands in the file, or undefined where there is none. */
export function readClockShift(file: string): ClockShift | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ClockShift;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The clock of a node whose demonstration is being made: behind the machine's by what the file says, the same for all
 * nodes that read it. It never goes back and never runs ahead of the machine; once the file is gone it is the machine's
 * clock until the process ends.
 */
export function demonstrationClock(file: string, machine: Clock = systemClock): Clock {
  let made = false;
  let last = 0;
  return {
    now: () => {
      const real = machine.now();
      const shift = made ? undefined : readClockShift(file);
      if (!shift) {
        made = true;
        return real;
      }
      const shows = Instant.of(shift.showed).epochMs + Math.max(0, real.epochMs - Instant.of(shift.at).epochMs);
      last = Math.min(Math.max(last, shows), real.epochMs);
      return Instant.ofEpochMs(last);
    },
  };
}
