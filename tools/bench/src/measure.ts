import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
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

async function timed(server: ArenaServer, template: string, scale: number, benchmark: Benchmark, work: (arena: Arena) => Promise<void>, compare: boolean): Promise<{ seconds: number; digest: string }> {
  return server.inCopy(template, scale, async (arena) => {
    const started = performance.now();
    await work(arena);
    const seconds = (performance.now() - started) / 1000;
    return { seconds, digest: compare ? await benchmark.digest(arena) : '' };
  });
}

/** Measures one benchmark: floor, act, act, floor in each round; median of all; digests must agree. Throws when they do not. */
export async function measure(server: ArenaServer, benchmark: Benchmark, scale: number, rounds: number, log: (line: string) => void): Promise<BenchmarkResult> {
  const template = await server.makeTemplate(benchmark, scale);
  const [acts, floors]: [number[], number[]] = [[], []];
  const digests = new Set<string>();
  const run = async (kind: 'act' | 'floor'): Promise<void> => {
    const { seconds, digest } = await timed(server, template, scale, benchmark, (arena) => benchmark[kind](arena), true);
    digests.add(digest);
    (kind === 'act' ? acts : floors).push(seconds);
    log(`    ${kind.padEnd(5)} ${seconds.toFixed(2)} s`);
    if (digests.size > 1) throw new Error(`${benchmark.name}: act and floor left different rows:\n${[...digests].join('\n')}`);
  };
  try {
    for (let index = 0; index < rounds; index += 1) for (const kind of ['floor', 'act', 'act', 'floor'] as const) await run(kind);
    const bare = benchmark.bareFloor && (await timed(server, template, scale, benchmark, (arena) => benchmark.bareFloor?.(arena) ?? Promise.resolve(), false)).seconds;
    const two = benchmark.twoWorkers && (await timed(server, template, scale, benchmark, (arena) => benchmark.twoWorkers?.(arena) ?? Promise.resolve(), true)).seconds;
    const [seconds, floorSeconds] = [median(acts), median(floors)];
    const ratio = round(seconds / floorSeconds);
    return {
      name: benchmark.name, rows: benchmark.rows(scale), seconds: round(seconds), floorSeconds: round(floorSeconds), ratio, bar: benchmark.bar,
      spread: { act: acts.map((value) => round(value)), floor: floors.map((value) => round(value)) },
      ...(bare === undefined ? {} : { bareFloorSeconds: round(bare) }),
      ...(two === undefined ? {} : { twoWorkersRatio: round(two / seconds) }),
      peakMemoryMb: peakMemoryMb(), machine: `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.floor(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), passed: ratio <= benchmark.bar,
    };
  } finally {
    await server.dropTemplate(template);
  }
}
