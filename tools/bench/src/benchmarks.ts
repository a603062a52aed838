import { assessMonthBenchmark } from './assess-month.js';
import type { Benchmark } from './benchmark.js';
import { postReceiptsBenchmark } from './post-receipts.js';

/** All acts that are measured, in the order of a run. */
export const benchmarks: readonly Benchmark[] = [assessMonthBenchmark, postReceiptsBenchmark];
