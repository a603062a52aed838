import { assessMonthBenchmark } from './assess-month.js';
import type { Benchmark, PureBenchmark } from './benchmark.js';
import { counterReadsBenchmark } from './counter-reads.js';
import { confirmDeclarationBenchmark } from './confirm-declaration.js';
import { importDeclarationBenchmark } from './import-declaration.js';
import { policyBenchmarks } from './policy-engine.js';
import { postReceiptsBenchmark } from './post-receipts.js';
import { sealDatasetBenchmark } from './seal-dataset.js';
import { uplinkCountryBenchmark } from './uplink-country.js';
import { uplinkDatasetBenchmark } from './uplink-dataset.js';
import { verifyMonthBenchmark } from './verify-month.js';

/** All acts that are measured, in the order of a run. */
export const benchmarks: readonly (Benchmark | PureBenchmark)[] = [
  assessMonthBenchmark,
  postReceiptsBenchmark,
  verifyMonthBenchmark,
  counterReadsBenchmark,
  importDeclarationBenchmark,
  confirmDeclarationBenchmark,
  sealDatasetBenchmark,
  uplinkDatasetBenchmark,
  uplinkCountryBenchmark,
  ...policyBenchmarks,
];
