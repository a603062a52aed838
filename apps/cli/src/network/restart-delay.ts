/** A process of a node from its launch to its death, in milliseconds of one running clock. */
export interface Life {
  readonly startedMs: number;
  readonly endedMs: number;
}

const MINUTE_MS = 60_000;
const FIRST_MS = 1_000;
const LONGEST_MS = 30_000;

/** So many deaths within a minute, and the node stays down. */
const DEATHS_A_MINUTE = 5;

/** How many of `lives`, oldest first, ended within the last minute. */
export const deathsLately = (lives: readonly Life[], nowMs: number): number =>
  lives.filter((life) => nowMs - life.endedMs < MINUTE_MS).length;

/**
 * How long to wait before a node that died at `nowMs` is started again: 1 s, 2 s, 4 s … at most 30 s. A minute alive
 * begins the row anew. Undefined = it died too often and stays down.
 */
export function restartDelay(lives: readonly Life[], nowMs: number): number | undefined {
  if (deathsLately(lives, nowMs) >= DEATHS_A_MINUTE) return undefined;
  const lastLong = lives.findLastIndex((life) => life.endedMs - life.startedMs >= MINUTE_MS);
  const inARow = lives.length - Math.max(lastLong, 0);
  return Math.min(FIRST_MS * 2 ** (inARow - 1), LONGEST_MS);
}
