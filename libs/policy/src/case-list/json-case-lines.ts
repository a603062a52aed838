import { DomainFailure, domainError } from '@pnet/kernel';
import { CASE_BYTES, joined, type ListedCase } from './json-case-list.js';

const NEWLINE = 0x0a;

/** Reads cases that come one a line (NDJSON): a line that is no JSON is refused alone, blank lines are skipped. */
export class JsonCaseLines {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private parts: Uint8Array[] = [];
  private size = 0;

  /** The cases of the lines that end within `bytes`, in order. */
  *push(bytes: Uint8Array): Generator<ListedCase> {
    let from = 0;
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      this.keep(bytes.subarray(from, at));
      from = at + 1;
      yield* this.line();
    }
    this.keep(bytes.subarray(from));
  }

  /** The case of a last line without its line end. */
  *end(): Generator<ListedCase> {
    yield* this.line();
  }

  private keep(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > CASE_BYTES) this.parts = [];
    else if (bytes.length > 0) this.parts.push(bytes);
  }

  private *line(): Generator<ListedCase> {
    const { parts, size } = this;
    [this.parts, this.size] = [[], 0];
    if (size > CASE_BYTES) {
      yield { ok: false, failure: new DomainFailure(domainError('POLI-1017', { limit: CASE_BYTES / 1_048_576 })) };
      return;
    }
    try {
      const text = this.decoder.decode(joined(parts, size)).trim();
      if (text !== '') yield { ok: true, value: JSON.parse(text) as unknown };
    } catch (cause) {
      yield {
        ok: false,
        failure: new DomainFailure(domainError('POLI-1018', { reason: (cause as Error).message.slice(0, 120) })),
      };
    }
  }
}
