import { DomainFailure, domainError } from '@pnet/kernel';

/** One element of a list of cases: its value, or the error of an element that is no JSON or too large. */
export type ListedCase =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly failure: DomainFailure };

/** Largest case, in bytes: an employer with its hundred thousand persons is smaller. */
export const CASE_BYTES = 16 * 1_048_576;

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP, COMMA, QUOTE, BACKSLASH] = [
  0x5b, 0x5d, 0x7b, 0x7d, 0x2c, 0x22, 0x5c,
] as const;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Cuts the bytes of a JSON array into its elements as they come, so that a million cases need the memory of one. Where
 * an element ends is found by counting brackets outside strings; what it is, `JSON.parse` says. A byte-order mark is
 * skipped. Throws `DomainFailure`: `POLI-1016` no array, `POLI-1019` cut off before its end, `POLI-1020` no JSON near a
 * case.
 */
export class JsonCaseList {
  private state: 'before' | 'element' | 'after' = 'before';
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private parts: Uint8Array[] = [];
  private size = 0;
  private depth = 0;
  private inString = false;
  private escaped = false;
  private blank = true;
  private count = 0;
  private marks = 0;

  /** The elements that end within `bytes`, in order. */
  *push(bytes: Uint8Array): Generator<ListedCase> {
    let from = this.start(bytes);
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (this.state === 'after') {
        if (!isSpace(byte)) throw this.broken('text after the array');
      } else if (this.endsElement(byte)) {
        this.keep(bytes.subarray(from, at));
        const last = byte === CLOSE_LIST;
        const element = this.element(last);
        if (element) yield element;
        from = at + 1;
        if (last) this.state = 'after';
      }
    }
    if (this.state === 'element') this.keep(bytes.subarray(from));
  }

  /** Says that no more bytes come. */
  end(): void {
    if (this.state === 'before') throw new DomainFailure(domainError('POLI-1016'));
    if (this.state === 'element') throw new DomainFailure(domainError('POLI-1019', { number: this.count + 1 }));
  }

  /** Skips what stands before the array; returns where its first element begins. */
  private start(bytes: Uint8Array): number {
    if (this.state !== 'before') return 0;
    for (const [at, byte] of bytes.entries()) {
      if (this.marks < 3 && byte === [0xef, 0xbb, 0xbf][this.marks]) {
        this.marks += 1;
        continue;
      }
      if (isSpace(byte)) continue;
      if (byte !== OPEN_LIST) throw new DomainFailure(domainError('POLI-1016'));
      this.state = 'element';
      return at + 1;
    }
    return bytes.length;
  }

  /** Follows strings and brackets; true at the comma or bracket that ends an element. */
  private endsElement(byte: number): boolean {
    if (this.inString) {
      this.followString(byte);
      return false;
    }
    if (this.depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return true;
    if (isSpace(byte)) return false;
    this.blank = false;
    if (byte === QUOTE) this.inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_MAP) this.depth += 1;
    else if (byte === CLOSE_LIST || byte === CLOSE_MAP) this.leaveBracket();
    return false;
  }

  private followString(byte: number): void {
    if (this.escaped) this.escaped = false;
    else if (byte === BACKSLASH) this.escaped = true;
    else if (byte === QUOTE) this.inString = false;
  }

  private leaveBracket(): void {
    if (this.depth === 0) throw this.broken('a bracket that was not opened');
    this.depth -= 1;
  }

  /** Keeps the bytes of the element that is being read; those of a case beyond the limit are dropped. */
  private keep(bytes: Uint8Array): void {
    this.size += bytes.length;
    if (this.size > CASE_BYTES) this.parts = [];
    else if (bytes.length > 0) this.parts.push(bytes);
  }

  private element(last: boolean): ListedCase | undefined {
    const { parts, size, blank } = this;
    [this.parts, this.size, this.blank] = [[], 0, true];
    if (blank && last && this.count === 0) return undefined;
    this.count += 1;
    if (blank) throw this.broken('a case is missing between commas');
    if (size > CASE_BYTES)
      return {
        ok: false,
        failure: new DomainFailure(domainError('POLI-1017', { limit: CASE_BYTES / 1_048_576 }, { pointer: '' })),
      };
    try {
      return { ok: true, value: JSON.parse(this.decoder.decode(joined(parts, size))) as unknown };
    } catch (cause) {
      throw this.broken((cause as Error).message.slice(0, 120));
    }
  }

  private broken(reason: string): DomainFailure {
    return new DomainFailure(domainError('POLI-1020', { number: Math.max(1, this.count), reason }));
  }
}

/** The parts as one run of bytes. */
export function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
