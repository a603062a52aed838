import { createReadStream, createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { streamArray } from 'stream-json/streamers/stream-array.js';
import { systemClock } from '@pnet/kernel';
import { runCalculation, type CaseOptions, type ParameterSource } from '@pnet/policy';
import { CommandFailure } from '../command-failure.js';

/** Which cases to run, and where their results go; without `out` they go to standard output. */
export interface CaseRun {
  readonly calculation: string;
  readonly input: string;
  readonly out?: string;
  readonly source: ParameterSource;
  readonly options: CaseOptions;
  readonly onProgress?: (done: number) => void;
}

/**
 * Runs a JSON array of cases one by one, so that a million of them need no memory, and writes the results as a JSON array
 * in the same order. Returns how many were computed and how many refused. An output file appears only when it is whole.
 * Errors: exit 2 when the input cannot be read as a JSON array.
 */
export async function runCaseFile(run: CaseRun): Promise<{ ok: number; failed: number }> {
  if (run.input !== '-' && !existsSync(run.input)) throw new CommandFailure(2, `没有文件 ${run.input}`, `There is no file ${run.input}`);
  const counts = { ok: 0, failed: 0 };
  const options = { ...run.options, today: systemClock.now().toPlainDate() };
  const results = new Transform({
    writableObjectMode: true,
    transform(item: { value: unknown }, _encoding, done) {
      const result = runCalculation(run.calculation, item.value, run.source, options);
      counts[result.ok ? 'ok' : 'failed'] += 1;
      const total = counts.ok + counts.failed;
      run.onProgress?.(total);
      done(null, `${total === 1 ? '[\n' : ',\n'}${JSON.stringify(result)}`);
    },
    flush(done) { done(null, counts.ok + counts.failed === 0 ? '[]\n' : '\n]\n'); },
  });
  const partial = run.out ? `${run.out}.part` : undefined;
  const input: Readable = run.input === '-' ? process.stdin : createReadStream(run.input);
  try {
    await pipeline(input, refuseEmpty(), streamArray.withParserAsStream(), results, partial ? createWriteStream(partial) : process.stdout, { end: partial !== undefined });
  } catch (error) {
    if (partial) rmSync(partial, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return counts;
    throw unreadable(run, counts.ok + counts.failed, error);
  }
  if (partial && run.out) renameSync(partial, run.out);
  return counts;
}

/** An input without a single byte is no JSON array. */
function refuseEmpty(): Transform {
  let seen = false;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) { seen ||= chunk.toString('utf8').trim() !== ''; done(null, chunk); },
    flush(done) { done(seen ? null : new Error('the input is empty')); },
  });
}

function unreadable(run: CaseRun, done: number, error: unknown): CommandFailure {
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandFailure(2, `${run.input} 不是 JSON 数组（第 ${done + 1} 个案例附近）：${reason}`, `${run.input} is not a JSON array (near case ${done + 1}): ${reason}`);
}
