import { CommandFailure } from '../command-failure.js';
import { deathsLately, restartDelay, type Life } from './restart-delay.js';

/** What a kept server needs of its supervisor. */
export interface KeptServerParts {
  /** Whether its process lives. */
  readonly isUp: () => boolean;
  /** Starts it and waits until it answers; rejects when it does not. */
  readonly run: () => Promise<void>;
  readonly log: string;
  readonly say: (zh: string, en: string) => void;
  /** How long to wait after the last death; undefined = stay down. */
  readonly delay?: (lives: readonly Life[], nowMs: number) => number | undefined;
  /** How often it is looked after. */
  readonly lookMs?: number;
}

/** Lives that are remembered: enough for the longest delay. */
const REMEMBERED = 8;
const LOOK_MS = 250;

/**
 * The country's PostgreSQL, which is no child of the supervisor that could tell of its end: looked after from `keep` to
 * `release`, and started again when it dies, ever later and not for ever. What was committed is there again; the nodes
 * connect anew by themselves.
 */
export class KeptServer {
  private lives: readonly Life[] = [];
  private startedMs = performance.now();
  private timer: NodeJS.Timeout | undefined;
  private released = false;
  /** Whether it is down and will be started again. */
  awaited = false;

  constructor(private readonly parts: KeptServerParts) {}

  keep(): void {
    this.startedMs = performance.now();
    this.later(() => this.look(), this.parts.lookMs ?? LOOK_MS);
  }

  /** Ends looking after it, also a wait for its next start. */
  release(): void {
    this.released = true;
    this.awaited = false;
    clearTimeout(this.timer);
  }

  private later(act: () => void, ms: number): void {
    if (!this.released) this.timer = setTimeout(act, ms);
  }

  private look(): void {
    if (this.parts.isUp()) this.later(() => this.look(), this.parts.lookMs ?? LOOK_MS);
    else this.died();
  }

  private died(): void {
    const { log, say, delay = restartDelay } = this.parts;
    const endedMs = performance.now();
    this.lives = [...this.lives, { startedMs: this.startedMs, endedMs }].slice(-REMEMBERED);
    const wait = delay(this.lives, endedMs);
    this.awaited = wait !== undefined;
    if (wait === undefined) {
      const { zh, en } = CommandFailure.coded(1, 'NETW-1201', { count: deathsLately(this.lives, endedMs), log });
      return say(`✗ ${zh}`, en);
    }
    say(
      `✗ PostgreSQL 意外退出，${wait / 1000} 秒后重启，日志 ${log}`,
      `PostgreSQL ended unexpectedly and is started again in ${wait / 1000} s`,
    );
    this.later(() => this.again(), wait);
  }

  private again(): void {
    this.startedMs = performance.now();
    this.parts.run().then(
      () => {
        this.awaited = false;
        if (!this.released) this.parts.say('✓ PostgreSQL 已恢复', 'PostgreSQL is back');
        this.later(() => this.look(), this.parts.lookMs ?? LOOK_MS);
      },
      () => {
        if (!this.released) this.died();
      },
    );
  }
}
