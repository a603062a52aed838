import { deathsLately, restartDelay, type Life } from './restart-delay.js';

/** Lives of the given seconds, each begun `pause` seconds after the one before ended. */
function livesOf(seconds: readonly number[], pause: number): Life[] {
  const lives: Life[] = [];
  for (const alive of seconds) {
    const startedMs = (lives.at(-1)?.endedMs ?? 0) + pause * 1000;
    lives.push({ startedMs, endedMs: startedMs + alive * 1000 });
  }
  return lives;
}
const delays = (lives: readonly Life[]): (number | undefined)[] =>
  lives.map((life, index) => restartDelay(lives.slice(0, index + 1), life.endedMs));

describe('restart delay', () => {
  it('doubles from one second to thirty where deaths are far enough apart', () => {
    expect(delays(livesOf([20, 20, 20, 20, 20, 20, 20], 5))).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('gives up at the fifth death within a minute', () => {
    const lives = livesOf([1, 1, 1, 1, 1], 4);
    expect(delays(lives)).toEqual([1000, 2000, 4000, 8000, undefined]);
    expect(deathsLately(lives, lives.at(-1)?.endedMs ?? 0)).toBe(5);
  });

  it('begins anew after a minute alive', () => {
    expect(delays(livesOf([1, 1, 1, 60, 1, 59], 4))).toEqual([1000, 2000, 4000, 1000, 2000, 4000]);
  });

  it('does not count deaths of more than a minute ago', () => {
    const lives = livesOf([1, 1, 1, 1], 4);
    const later = { startedMs: 75_000, endedMs: 76_000 };
    expect(deathsLately([...lives, later], later.endedMs)).toBe(2);
    expect(restartDelay([...lives, later], later.endedMs)).toBe(16_000);
  });
});
