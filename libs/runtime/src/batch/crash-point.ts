/**
 * A named place where a test may kill the process as a power cut would: only when `PENSION_CRASH_POINT` is exactly
 * `name`. Batches pass `<kind>-chunk-<number>` after the effect and before the commit of each chunk.
 */
export function crashPoint(name: string): void {
  if (process.env['PENSION_CRASH_POINT'] === name) process.kill(process.pid, 'SIGKILL');
}
