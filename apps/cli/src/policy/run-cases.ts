import { createReadStream, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainFailure, systemClock } from '@pnet/kernel';
import { runCaseList, type CaseOptions, type CaseResult, type ParameterSource } from '@pnet/policy';
import { CommandFailure, sentence } from '../command-failure.js';

/** Which cases to run, and where their results go; without `out` they go to standard output. */
export interface CaseRun {
  readonly calculation: string;
  readonly input: string;
  readonly out?: string;
  readonly source: ParameterSource;
  readonly options: CaseOptions;
  readonly onProgress?: (done: number) => void;
}

/** How many cases were computed and how many refused. */
export interface CaseCounts {
  ok: number;
  failed: number;
}

/**
 * Runs a JSON array of cases one by one, so that a million of them need no memory, and writes the results as a JSON
 * array in the same order. An output file appears only when it is whole. Errors: exit 2 when the input is no readable
 * JSON array or the results cannot be written.
 */
export async function runCaseFile(run: CaseRun): Promise<CaseCounts> {
  const counts: CaseCounts = { ok: 0, failed: 0 };
  const partial = run.out === undefined ? undefined : `${run.out}.part`;
  const results = runCaseList(bytesOf(run), {
    calculation: run.calculation,
    source: run.source,
    options: { ...run.options, today: systemClock.now().toPlainDate() },
  });
  try {
    // Opened before anything can fail: a file that a write stream opens by itself may appear after it was removed.
    const output = partial === undefined ? process.stdout : (await open(partial, 'w')).createWriteStream();
    await pipeline(() => texts(results, counts, run), output, { end: partial !== undefined });
    if (partial !== undefined && run.out !== undefined) renameSync(partial, run.out);
  } catch (error) {
    if (partial !== undefined) rmSync(partial, { force: true });
    // A reader that has seen enough, as `head` does, is no failure.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw failureOf(run, error);
  }
  return counts;
}

/** About so many characters go out at once. */
const BLOCK = 1 << 16;

async function* texts(results: AsyncIterable<CaseResult>, counts: CaseCounts, run: CaseRun): AsyncGenerator<string> {
  let block = '[';
  for await (const result of results) {
    block += `${counts.ok + counts.failed === 0 ? '\n' : ',\n'}${JSON.stringify(result)}`;
    counts[result.ok ? 'ok' : 'failed'] += 1;
    run.onProgress?.(counts.ok + counts.failed);
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield `${block}${counts.ok + counts.failed === 0 ? '' : '\n'}]\n`;
}

/** The bytes of the input; what goes wrong in reading is exit 2. */
async function* bytesOf({ input: name }: CaseRun): AsyncGenerator<Uint8Array> {
  const input: Readable = name === '-' ? process.stdin : createReadStream(name, { highWaterMark: 1 << 18 });
  try {
    for await (const part of input) yield part as Buffer;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CommandFailure(2, `没有文件 ${name}`, `There is no file ${name}`);
    throw new CommandFailure(2, `无法读取 ${name}：${message}`, `${name} cannot be read: ${message}`);
  }
}

function failureOf(run: CaseRun, error: unknown): unknown {
  if (error instanceof DomainFailure)
    return new CommandFailure(
      2,
      `${run.input}：${sentence(error.error, 'zh')}`,
      `${run.input}: ${sentence(error.error, 'en')}`,
    );
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || error instanceof CommandFailure) return error;
  const place = run.out ?? 'standard output';
  return new CommandFailure(2, `无法写入 ${place}：${message}`, `${place} cannot be written: ${message}`);
}
