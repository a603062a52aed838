import { policyBenches } from '@pnet/policy';
import type { PureBenchmark } from './benchmark.js';

/**
 * `pension-trace` and `pension-history`: the engine with full trace against the bare decimal operations. Persons at
 * 200,000 insured, fewer below.
 */
export const policyBenchmarks: readonly PureBenchmark[] = policyBenches.map((bench) => ({
  kind: 'pure',
  name: bench.name,
  bar: bench.bar,
  goal: bench.goal,
  rows: (scale) => Math.max(100, Math.round(bench.persons * Math.min(1, scale / 200_000))),
  act: (rows) => bench.act(rows),
  floor: (rows) => bench.floor(rows),
}));
