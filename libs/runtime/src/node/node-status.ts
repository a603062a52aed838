/** A part of the answer of `GET /api/v1/node`, for example `{ openPeriod: '2026-01' }`. */
export type StatusSource = () => Promise<Readonly<Record<string, unknown>>>;

/**
 * Collects what modules add to `GET /api/v1/node`: `@Inject(NODE_STATUS) status: NodeStatus` …
 * `status.contribute(source)`.
 */
export class NodeStatus {
  private readonly sources: StatusSource[] = [];

  /** Adds a source; call it once, when the module starts. */
  contribute(source: StatusSource): void {
    this.sources.push(source);
  }

  /** All parts together; a source that fails is left out, so that the node can still say who it is. */
  async collect(): Promise<Record<string, unknown>> {
    const parts = await Promise.allSettled(this.sources.map((source) => source()));
    return Object.assign({}, ...parts.map((part) => (part.status === 'fulfilled' ? part.value : {}))) as Record<
      string,
      unknown
    >;
  }
}
