import { readFileSync } from 'node:fs';
import { systemClock, type Clock } from '@pnet/kernel';

/** So long a node goes on by what it read of the file before. */
export const CLOCK_REREAD_MS = 50;

/**
 * The clock of a demonstration's nodes while its past months are seeded: so many milliseconds behind the real one as `file` says, so that
 * declarations, closes and receipts carry the day on which they would have been made. All nodes read one file. Without the file it is the real
 * clock: whoever seeds removes it at the end. It is never ahead.
 */
export function demonstrationClock(file: string, real: Clock = systemClock): Clock {
  let behindMs = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  return {
    now: () => {
      const now = real.now();
      if (now.epochMs - readAt >= CLOCK_REREAD_MS) {
        behindMs = behindOf(file);
        readAt = now.epochMs;
      }
      return now.plusMs(-behindMs);
    },
  };
}

/** Milliseconds in the file; 0 where there is none. */
export function behindOf(file: string): number {
  try {
    const behind = Number(readFileSync(file, 'utf8'));
    return Number.isSafeInteger(behind) && behind > 0 ? behind : 0;
  } catch {
    return 0;
  }
}
