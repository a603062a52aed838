/** How far a piece of work is. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly unit?: string;
}

const clock = (seconds: number): string =>
  seconds >= 60
    ? `${Math.floor(seconds / 60)}m${String(Math.round(seconds % 60)).padStart(2, '0')}s`
    : `${Math.max(0, Math.round(seconds))}s`;

/**
 * Shows what is being done, done/total, rate and time left: one moving line on a terminal, a plain line now and then
 * elsewhere. Writes to standard error, so that `--json` output stays clean.
 */
export class ProgressLine {
  private readonly startedMs = performance.now();
  private shownMs = 0;

  constructor(
    private readonly title: string,
    private readonly quiet = false,
  ) {
    if (!quiet) process.stderr.write(process.stderr.isTTY ? `  ${title} …` : `• ${title} …\n`);
  }

  update(progress: Progress): void {
    const nowMs = performance.now();
    if (this.quiet || nowMs - this.shownMs < (process.stderr.isTTY ? 100 : 5_000)) return;
    this.shownMs = nowMs;
    this.draw(this.describe(progress));
  }

  /** Ends the line with what was reached. */
  finish(text = ''): void {
    if (this.quiet) return;
    const line = `✓ ${this.title} ${text} (${clock((performance.now() - this.startedMs) / 1000)})`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`);
  }

  private describe({ done, total, unit = '' }: Progress): string {
    const seconds = (performance.now() - this.startedMs) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = rate > 0 ? clock((total - done) / rate) : '?';
    const filled = total > 0 ? Math.min(20, Math.round((done / total) * 20)) : 0;
    return `  ${this.title} [${'#'.repeat(filled)}${'.'.repeat(20 - filled)}] ${done}/${total}${unit} ${rate.toFixed(rate < 10 ? 1 : 0)}/s 剩余 left ${left}`;
  }

  private draw(line: string): void {
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line}` : `${line}\n`);
  }
}
