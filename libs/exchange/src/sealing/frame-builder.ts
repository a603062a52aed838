import {
  FRAME_LIMITS,
  RowReader,
  encodeRow,
  isRowProblem,
  sha256,
  type CanonicalRow,
  type RowProblem,
  type RowShape,
} from '@pnet/contracts';

const LF = 10;

/** Rows as canonical text with their digest. */
export interface SealedFrame {
  readonly number: number;
  readonly rows: number;
  readonly payload: Buffer;
  readonly digest: Buffer;
}

/** Takes rows, and what could not be read as one. */
export interface RowSink {
  row(row: CanonicalRow): void;
  problem(problem: RowProblem): void;
}

/**
 * Cuts PostgreSQL's COPY text into frames of canonical rows. Bytes that are canonical as they stand are passed on
 * uncopied but for the join of a frame; a line with other decimal places is written anew. Memory: one frame and one
 * chunk.
 */
export class FrameBuilder {
  private readonly reader: RowReader;
  private rest: Buffer = Buffer.alloc(0);
  private parts: Buffer[] = [];
  private partBytes = 0;
  private partRows = 0;
  private frames = 0;

  constructor(
    private readonly shape: RowShape,
    private readonly sink: RowSink,
  ) {
    this.reader = new RowReader(shape, 'lenient');
  }

  get rows(): number {
    return this.reader.rows;
  }

  /** Takes a chunk; returns the frames that it completed. */
  push(chunk: Buffer): SealedFrame[] {
    const buffer = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const done: SealedFrame[] = [];
    let kept = 0;
    let start = 0;
    for (let end = buffer.indexOf(LF); end >= 0; end = buffer.indexOf(LF, start)) {
      const length = end + 1 - start;
      if (this.partRows >= FRAME_LIMITS.rows || this.partBytes + length > FRAME_LIMITS.bytes) {
        this.keep(buffer, kept, start);
        kept = start;
        done.push(this.cut());
      }
      const rewritten = this.take(buffer, start, end);
      if (rewritten) {
        this.keep(buffer, kept, start);
        this.parts.push(rewritten);
        kept = end + 1;
      }
      this.partBytes += rewritten?.length ?? length;
      this.partRows += 1;
      start = end + 1;
    }
    this.keep(buffer, kept, start);
    this.rest = buffer.subarray(start);
    return done;
  }

  /** The last frame, when rows are left. */
  finish(): SealedFrame[] {
    if (this.rest.length > 0)
      this.sink.problem({
        row: this.reader.rows + 1,
        field: -1,
        fault: 'unfinished-line',
        text: this.rest.toString('utf8', 0, 60),
      });
    return this.partRows > 0 ? [this.cut()] : [];
  }

  /** Reads one line; its canonical text when it stands otherwise in the buffer. */
  private take(buffer: Buffer, start: number, end: number): Buffer | undefined {
    const read = this.reader.read(buffer, start, end);
    if (isRowProblem(read)) {
      this.sink.problem(read);
      return undefined;
    }
    this.sink.row(read);
    return read.canonical ? undefined : Buffer.from(encodeRow(this.shape, read), 'utf8');
  }

  private keep(buffer: Buffer, from: number, to: number): void {
    if (to > from) this.parts.push(buffer.subarray(from, to));
  }

  private cut(): SealedFrame {
    const payload = Buffer.concat(this.parts);
    const frame = { number: this.frames, rows: this.partRows, payload, digest: sha256(payload) };
    this.frames += 1;
    [this.parts, this.partBytes, this.partRows] = [[], 0, 0];
    return frame;
  }
}
