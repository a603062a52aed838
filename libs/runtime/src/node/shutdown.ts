import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';

/** The signal that ends loops and batches when the node begins to close. */
@Injectable()
export class Shutdown implements BeforeApplicationShutdown {
  private readonly controller = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;

  /** Also called early by `RunningNode.close`, so that intake ends before connections do. */
  begin(): void {
    this.controller.abort();
  }
  beforeApplicationShutdown(): void {
    this.begin();
  }
}
