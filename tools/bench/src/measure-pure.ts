import type { BenchmarkResult, PureBenchmark } from './benchmark.js';
import { forgetPeakMemory, resultOf, type Measuring } from './measure.js';

/**
 * Measures pure computation: both once to warm up, then floor, act, act, floor in each round. Throws when the digests
 * differ.
 */
export function measurePure(
  benchmark: PureBenchmark,
  { scale, rounds, smoke }: Measuring,
  log: (line: string) => void,
): BenchmarkResult {
  forgetPeakMemory();
  const rows = benchmark.rows(scale);
  const expected = benchmark.floor(rows);
  const seconds = { act: [] as number[], floor: [] as number[], bareFloor: [], twoWorkers: [] };
  const check = (digest: string): void => {
    if (digest !== expected)
      throw new Error(`${benchmark.name}: act and floor computed different results: ${digest}, ${expected}`);
  };
  check(benchmark.act(rows));
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of smoke ? (['floor', 'act'] as const) : (['floor', 'act', 'act', 'floor'] as const)) {
      const started = performance.now();
      check(benchmark[kind](rows));
      const took = (performance.now() - started) / 1000;
      seconds[kind].push(took);
      log(
        `    ${kind.padEnd(11)} ${took.toFixed(3)} s, ${Math.round(rows / took)} a second${kind === 'act' ? ` (goal ${benchmark.goal})` : ''}`,
      );
    }
  }
  return resultOf(benchmark, scale, seconds);
}
