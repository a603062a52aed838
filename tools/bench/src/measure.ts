import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { ArenaServer } from './arena-server.js';
import type { Arena, Benchmark, BenchmarkResult } from './benchmark.js';

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};

const round = (value: number, places = 3): number => Number(value.toFixed(places));

/** Highest resident memory of this process so far, in MB. */
export function peakMemoryMb(): number {
  const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'));
  return line ? Math.floor(Number(line[1]) / 1024) : Math.floor(process.resourceUsage().maxRSS / 1024);
}

/**
 * Lets VmHWM begin anew, so that each benchmark shows its own peak; where the system refuses, it is the peak so far.
 */
export function forgetPeakMemory(): void {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Not Linux, or not allowed: the peak of the whole process is then shown.
  }
}

interface Run {
  before(arena: Arena): Promise<void>;
  work(arena: Arena): Promise<void>;
  digest?(arena: Arena): Promise<string>;
  after?(arena: Arena): Promise<void>;
}

/** One run in a fresh copy; only `work` is timed. */
async function timed(
  server: ArenaServer,
  template: string,
  of: { benchmark: Benchmark; scale: number },
  run: Run,
): Promise<{ readonly seconds: number; readonly digest: string }> {
  return server.inCopy(template, of, async (arena) => {
    await run.before(arena);
    try {
      const started = performance.now();
      await run.work(arena);
      const seconds = (performance.now() - started) / 1000;
      return { seconds, digest: (await run.digest?.(arena)) ?? '' };
    } finally {
      await run.after?.(arena);
    }
  });
}

/** How much is measured; a smoke run only compares the results of floor, act and two workers. */
export interface Measuring {
  readonly scale: number;
  readonly rounds: number;
  readonly smoke: boolean;
}

/**
 * Measures one benchmark: floor, act, act, floor in each round; median of all; digests must agree. Throws when they do
 * not.
 */
export async function measure(
  server: ArenaServer,
  benchmark: Benchmark,
  { scale, rounds, smoke }: Measuring,
  log: (line: string) => void,
): Promise<BenchmarkResult> {
  forgetPeakMemory();
  const template = await server.makeTemplate(benchmark, scale);
  const seconds: Record<Kind, number[]> = { act: [], floor: [], bareFloor: [], twoWorkers: [] };
  let expected: string | undefined;
  const run = async (kind: Kind): Promise<void> => {
    const work = benchmark[kind];
    if (!work) return;
    const bare = kind === 'bareFloor';
    const took = await timed(
      server,
      template,
      { benchmark, scale },
      {
        before: async (arena) => {
          await (bare ? server.makeBare(arena, benchmark.bareTables ?? []) : benchmark.before?.(arena));
        },
        work: (arena) => work.call(benchmark, arena),
        ...(bare
          ? {}
          : {
              digest: (arena: Arena) => benchmark.digest(arena),
              after: (arena: Arena) => benchmark.after?.(arena) ?? Promise.resolve(),
            }),
      },
    );
    log(`    ${names[kind].padEnd(11)} ${took.seconds.toFixed(2)} s`);
    seconds[kind].push(took.seconds);
    if (bare) return;
    expected ??= took.digest;
    if (took.digest !== expected)
      throw new Error(
        `${benchmark.name}: ${names[kind]} left other rows than the runs before it:\n${expected}\n${took.digest}`,
      );
  };
  try {
    for (let index = 0; index < rounds; index += 1)
      for (const kind of smoke ? (['floor', 'act'] as const) : (['floor', 'act', 'act', 'floor'] as const))
        await run(kind);
    if (!smoke) await run('bareFloor');
    for (let index = 0; index < Math.min(rounds, 3); index += 1) await run('twoWorkers');
    return { ...resultOf(benchmark, scale, seconds), ...p95Of(benchmark.latencies?.()) };
  } finally {
    await server.dropTemplate(template, benchmark);
  }
}

/** The 95th percentile of the last act's answers. */
function p95Of(latencies: readonly number[] | undefined): { p95Ms?: number } {
  if (!latencies?.length) return {};
  const sorted = [...latencies].sort((a, b) => a - b);
  return { p95Ms: round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0, 1) };
}

/** What is timed. */
export type Kind = 'act' | 'floor' | 'bareFloor' | 'twoWorkers';
const names: Record<Kind, string> = { act: 'act', floor: 'floor', bareFloor: 'bare floor', twoWorkers: 'two workers' };

/** The result line of a benchmark from the seconds of its runs. */
export function resultOf(
  benchmark: Pick<Benchmark, 'name' | 'bar' | 'rows'>,
  scale: number,
  seconds: Readonly<Record<Kind, readonly number[]>>,
): BenchmarkResult {
  const [act, floor] = [median(seconds.act), median(seconds.floor)];
  const ratio = round(act / floor);
  return {
    name: benchmark.name,
    rows: benchmark.rows(scale),
    seconds: round(act),
    floorSeconds: round(floor),
    ratio,
    bar: benchmark.bar,
    spread: { act: seconds.act.map((value) => round(value)), floor: seconds.floor.map((value) => round(value)) },
    ...(seconds.bareFloor.length === 0 ? {} : { bareFloorSeconds: round(median(seconds.bareFloor)) }),
    ...(seconds.twoWorkers.length === 0 ? {} : { twoWorkersRatio: round(median(seconds.twoWorkers) / act) }),
    peakMemoryMb: peakMemoryMb(),
    machine: machine(),
    commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(),
    passed: ratio <= benchmark.bar,
  };
}

/** The machine that the seconds are of. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.floor(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
