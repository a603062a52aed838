import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until the answer is yes; what does not come is an error that says what was waited for. */
export async function eventually(what: string, ask: () => Promise<boolean>, seconds = 180): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await ask())) {
    if (performance.now() > end) throw new Error(`${what} did not come within ${seconds} s`);
    await sleep(150);
  }
}
