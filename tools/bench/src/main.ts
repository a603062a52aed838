import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ArenaServer } from './arena-server.js';
import { benchmarks } from './benchmarks.js';
import type { BenchmarkResult } from './benchmark.js';
import { machine, measure, peakMemoryMb, type Measuring } from './measure.js';
import { measurePure } from './measure-pure.js';

const memoryBarMb = 400;
const twoWorkersBar = 0.65;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { smoke: { type: 'boolean', default: false }, scale: { type: 'string' }, rounds: { type: 'string' } },
});
const fullScale = 200_000;
const scale = Number(values.scale ?? (values.smoke ? 5_000 : fullScale));
const rounds = Number(values.rounds ?? (values.smoke ? 1 : 3));
const chosen = benchmarks.filter((benchmark) => positionals.length === 0 || positionals.includes(benchmark.name));
if (chosen.length === 0) {
  console.error(
    `没有这个基准，可选 / no such benchmark; there are: ${benchmarks.map((benchmark) => benchmark.name).join(', ')}`,
  );
  process.exit(2);
}

const folder = new URL('../../../bench/results/', import.meta.url);
mkdirSync(folder, { recursive: true });
const measuring: Measuring = { scale, rounds, smoke: values.smoke };
const server = chosen.every((benchmark) => 'kind' in benchmark)
  ? undefined
  : await ArenaServer.start({ durable: !values.smoke });
const results: BenchmarkResult[] = [];
try {
  for (const benchmark of chosen) {
    console.log(`• ${benchmark.name}, ${benchmark.rows(scale)} rows, ${rounds} round(s) of floor–act–act–floor`);
    const result =
      'kind' in benchmark
        ? measurePure(benchmark, measuring, console.log)
        : await measure(server ?? neverStarted(), benchmark, measuring, console.log);
    results.push(result);
    console.log(
      `  ratio ${result.ratio} (bar ${result.bar}): act ${result.seconds} s, floor ${result.floorSeconds} s, bare floor ${result.bareFloorSeconds ?? '—'} s, two workers ${result.twoWorkersRatio ?? '—'}, memory ${result.peakMemoryMb} MB${result.p95Ms === undefined ? '' : `, p95 ${result.p95Ms} ms`}`,
    );
    writeFileSync(
      new URL(`${result.name}${scale === fullScale ? '' : `-${scale}`}.json`, folder),
      `${JSON.stringify(result, null, 2)}\n`,
    );
  }
} finally {
  await server?.stop();
}

// A smoke run proves that acts and floors do the same work; its ratios are of a few thousand rows and no claim.
const missed = values.smoke
  ? []
  : results.filter(
      (result) => !result.passed || (result.twoWorkersRatio ?? 0) > twoWorkersBar || result.peakMemoryMb > memoryBarMb,
    );
if (!values.smoke && scale >= fullScale) writeTable(folder);
console.log(
  missed.length
    ? `bars missed: ${missed.map((result) => result.name).join(', ')}`
    : `${results.length} benchmarks, memory ${peakMemoryMb()} MB, no bar missed${values.smoke ? ' (smoke)' : ''}`,
);
process.exit(missed.length ? 1 : 0);

function neverStarted(): never {
  throw new Error('the server was not started');
}

/**
 * Rewrites the rows of the table in bench/README.md that have a result file here; the others stay as they were
 * measured.
 */
function writeTable(results: URL): void {
  const file = new URL('../README.md', results);
  const rows = readdirSync(results)
    .filter((name) => /^[a-z-]+(-1000000)?\.json$/.test(name))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, results), 'utf8')) as BenchmarkResult);
  const text = readFileSync(file, 'utf8');
  const lines = new Map(
    [...text.matchAll(/^\| ([a-z-]+) \| (\d+) \|.*\|$/gm)].map(([line, name, count]) => [`${name} ${count}`, line]),
  );
  for (const row of rows)
    lines.set(
      `${row.name} ${row.rows}`,
      `| ${row.name} | ${row.rows} | ${row.seconds} | ${row.floorSeconds} | **${row.ratio}** | ${row.bar} | ${row.bareFloorSeconds ?? '—'} | ${row.twoWorkersRatio ?? '—'} | ${row.peakMemoryMb} | ${row.commit} |`,
    );
  const table = [
    '| act | rows | s | floor s | ratio | bar | bare floor s | two workers | MB | commit |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|---|',
    ...[...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line),
    '',
    rows[0]?.machine ?? machine(),
  ].join('\n');
  writeFileSync(file, text.replace(/<!-- results -->[\s\S]*<!-- end -->/, `<!-- results -->\n${table}\n<!-- end -->`));
}
