import type { ChildProcess } from 'node:child_process';
import { CommandFailure } from '../command-failure.js';
import { stopNode } from './node-process.js';
import { deathsLately, restartDelay, type Life } from './restart-delay.js';

/** What a kept node needs of its supervisor. */
export interface KeptNodeParts {
  readonly code: string;
  readonly log: string;
  readonly launch: () => ChildProcess;
  /** Resolves when the process answers; rejects when it ended or took too long. */
  readonly untilReady: (child: ChildProcess) => Promise<void>;
  /** How long to wait after the last death; undefined = stay down. */
  readonly delay?: (lives: readonly Life[], nowMs: number) => number | undefined;
  readonly say: (zh: string, en: string) => void;
  /** Called when another process, or none, is the node now. */
  readonly onChange: () => void;
}

/** Lives that are remembered: enough for the longest delay. */
const REMEMBERED = 8;

/** The process of one node: started, stopped, and started again when it dies, ever later and not for ever. */
export class KeptNode {
  private child: ChildProcess | undefined;
  private timer: NodeJS.Timeout | undefined;
  private lives: readonly Life[] = [];
  /** Whether a death is mended: from the first readiness until a stop. */
  private kept = false;

  constructor(private readonly parts: KeptNodeParts) {}

  /** The process that lives. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  /**
   * Starts the node and waits until it is ready. One that never was ready is not tried again. Errors: `NETW-1003`, or
   * why it did not start.
   */
  async start(): Promise<void> {
    const { code, untilReady } = this.parts;
    if (this.child) throw CommandFailure.coded(2, 'NETW-1003', { node: code, pid: this.child.pid ?? 0 });
    clearTimeout(this.timer);
    this.timer = undefined;
    this.lives = [];
    const child = this.run();
    try {
      await untilReady(child);
    } catch (error) {
      await stopNode(child);
      throw error;
    }
    if (this.child !== child)
      throw new CommandFailure(
        1,
        `节点 ${code} 刚就绪就退出了，日志 ${this.parts.log}`,
        `The node ${code} ended as soon as it was ready; its log is ${this.parts.log}`,
      );
    this.kept = true;
  }

  /** Drains and ends the node, or the wait for its next start. Errors: `NETW-1002`. */
  async stop(): Promise<void> {
    if (!this.child && !this.timer) throw CommandFailure.coded(2, 'NETW-1002', { node: this.parts.code });
    await this.end();
  }

  /** As `stop`, whatever the state. */
  async end(): Promise<void> {
    this.kept = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.child) await stopNode(this.child);
  }

  private run(): ChildProcess {
    const startedMs = performance.now();
    const child = this.parts.launch();
    this.child = child;
    this.parts.onChange();
    let over = false;
    const ended = (exit: string | number): void => {
      if (over) return;
      over = true;
      this.child = undefined;
      if (this.kept) this.died({ startedMs, endedMs: performance.now() }, exit);
      this.parts.onChange();
    };
    child.on('exit', (code, signal) => ended(signal ?? code ?? '?'));
    // A process that could not be made has no exit.
    child.on('error', (error) => {
      if (child.pid === undefined) ended(error.message);
    });
    return child;
  }

  private died(life: Life, exit: string | number): void {
    const { code, log, say, delay = restartDelay } = this.parts;
    this.lives = [...this.lives, life].slice(-REMEMBERED);
    const wait = delay(this.lives, life.endedMs);
    if (wait === undefined) {
      this.kept = false;
      const { zh, en } = CommandFailure.coded(1, 'NETW-1005', {
        node: code,
        count: deathsLately(this.lives, life.endedMs),
        exit,
        log,
      });
      return say(`✗ ${zh}`, en);
    }
    say(
      `✗ 节点 ${code} 意外退出（${exit}），${wait / 1000} 秒后重启，日志 ${log}`,
      `the node ${code} ended unexpectedly and is started again in ${wait / 1000} s`,
    );
    this.timer = setTimeout(() => this.again(), wait);
  }

  private again(): void {
    this.timer = undefined;
    const { code, say, untilReady } = this.parts;
    const child = this.run();
    untilReady(child).then(
      () => say(`✓ 节点 ${code} 已恢复`, `the node ${code} is back`),
      (error: unknown) => {
        if (this.child === child && this.kept) say(`✗ ${String(error)}`, `the node ${code} is not ready yet`);
      },
    );
  }
}
