/** Does works one after another; a failure is reported and the next goes on. */
export class Serial {
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly report: (error: unknown) => void) {}

  run(work: () => Promise<void>): void {
    this.last = this.last.then(work).catch(this.report);
  }

  /** Waits for all that was given so far. */
  settle(): Promise<void> {
    return this.last;
  }
}
