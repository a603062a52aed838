/** What a worker does when it is woken: with the id of what is to be done, or without one to look by state. */
export type WakeHandler = (id: string | undefined, signal: AbortSignal) => Promise<void>;

/**
 * Wakes workers. It carries ids only; what is to be done stands in tables, so losing the queue loses nothing. A handler
 * takes its work by state and bears being called too often, twice at once, or for nothing.
 */
export interface JobQueue {
  /**
   * Asks a worker of this node to look at `id` soon. Never throws: a queue that is away is logged, the sweep finds the
   * work.
   */
  wake(kind: string, id: string): Promise<void>;
  /** Registers what is done for a kind; takes effect in processes with role worker or all. */
  onWake(kind: string, handler: WakeHandler): void;
  /** Calls the kind's handler without an id every `ms` milliseconds, never twice at once in a process. */
  every(kind: string, ms: number): void;
  /** Ends taking, waits for what runs. */
  close(): Promise<void>;
}
