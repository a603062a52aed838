/** The thread in which papers are laid out: a large one takes seconds, in which the node goes on answering. */
import { parentPort } from 'node:worker_threads';
import { definitionOf } from '../kinds/index.js';
import type { PaperIssue } from './paper.js';
import { printPdf } from './print-pdf.js';

/** What the thread is asked. */
export interface PrintOrder {
  readonly id: number;
  readonly kind: string;
  readonly content: unknown;
  readonly issue: PaperIssue;
}

/** What it answers. */
export interface Printed {
  readonly id: number;
  readonly pdf?: Uint8Array;
  readonly failure?: string;
}

async function printed({ kind, content, issue }: PrintOrder): Promise<Omit<Printed, 'id'>> {
  try {
    const definition = definitionOf(kind);
    if (!definition) throw new Error(`there is no paper ${kind}`);
    return { pdf: await printPdf(definition, content, issue) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

// One after the other: two large papers at once would need the memory of both.
let turn = Promise.resolve();
parentPort?.on('message', (order: PrintOrder) => {
  turn = turn.then(async () => parentPort?.postMessage({ id: order.id, ...(await printed(order)) }));
});
