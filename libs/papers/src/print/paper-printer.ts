import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { PaperIssue } from './paper.js';
import type { PrintOrder, Printed } from './print-worker.js';

/** The thread and its fonts are given back after so long without work. */
const IDLE_MS = 60_000;
/** No paper takes so long; what does is given up, and the thread with it. */
const LONGEST_MS = 300_000;
const HEAP_MB = 1024;

const fromSources = import.meta.url.endsWith('.ts');
const file = new URL(`./print-worker.${fromSources ? 'ts' : 'js'}`, import.meta.url);
const execArgv = fromSources
  ? ['--conditions=pnet-source', '--import', '@swc-node/register/esm-register', '--no-warnings']
  : [];

interface Waiting {
  resolve(pdf: Buffer): void;
  reject(error: Error): void;
}

/** Prints papers in one thread of its own, off the event loop, one after the other. */
@Injectable()
export class PaperPrinter implements OnModuleDestroy {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private idle: NodeJS.Timeout | undefined;

  /** The PDF of a content; the same bytes for the same content and issue. */
  async print(kind: string, content: unknown, issue: PaperIssue): Promise<Buffer> {
    clearTimeout(this.idle);
    const id = (this.lastId += 1);
    const worker = (this.worker ??= this.start());
    const giveUp = setTimeout(() => void worker.terminate(), LONGEST_MS);
    try {
      return await new Promise<Buffer>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        worker.postMessage({ id, kind, content, issue } satisfies PrintOrder);
      });
    } finally {
      clearTimeout(giveUp);
      this.waiting.delete(id);
      if (this.waiting.size === 0) this.idle = setTimeout(() => void this.onModuleDestroy(), IDLE_MS).unref();
    }
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.idle);
    const worker = this.worker;
    this.worker = undefined;
    await worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(file, { execArgv, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
    const end = (error: Error): void => {
      if (this.worker === worker) this.worker = undefined;
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('message', ({ id, pdf, failure }: Printed) => {
      const waiting = this.waiting.get(id);
      if (pdf) waiting?.resolve(Buffer.from(pdf));
      else waiting?.reject(new Error(`a paper was not printed: ${failure ?? 'no answer'}`));
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`the thread that prints ended with ${code}`)));
    // A print that is waited for keeps the process alive by its request; an idle thread does not.
    worker.unref();
    return worker;
  }
}
