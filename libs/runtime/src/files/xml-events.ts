import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { damaged } from './zip-parts.js';

/** Attributes of an element by their names without prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What hears of the elements of an XML text, by their names without prefix. */
export interface XmlListener {
  open?(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** No element, text or attribute of a workbook is longer: a cell holds 32,767 characters. */
const QUIET_BYTES_MAX = 1_048_576;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Tells a listener the elements of an XML text as it streams, and yields after each chunk, in memory bounded by the
 * longest element. Characters may be cut by the chunks. Throws `RUNT-4034` where it is not well-formed, not UTF-8, has
 * a document type (entities could blow it up), or a text without end.
 */
export async function* xmlEvents(
  chunks: AsyncIterable<Buffer>,
  listener: XmlListener,
  part: string,
): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false });
  let quiet = 0;
  parser.on('doctype', () => {
    throw damaged(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    quiet = 0;
    listener.open?.(local(name), plain(attributes));
  });
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    quiet = 0;
    listener.close?.(local(name));
  });
  const feed = (text: string): void => {
    try {
      parser.write(text);
    } catch (error) {
      throw isNotWellFormed(error) ? damaged(part) : error;
    }
  };
  for await (const chunk of chunks) {
    quiet += chunk.length;
    feed(decode(decoder, part, chunk));
    if (quiet > QUIET_BYTES_MAX) throw damaged(part);
    yield;
  }
  feed(decode(decoder, part));
  try {
    parser.close();
  } catch (error) {
    throw isNotWellFormed(error) ? damaged(part) : error;
  }
}

/** The parser throws plain errors; ours are `DomainFailure`. */
const isNotWellFormed = (error: unknown): boolean => error instanceof Error && error.name === 'Error';

function decode(decoder: TextDecoder, part: string, chunk?: Buffer): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw damaged(part);
  }
}

function plain(attributes: Record<string, string> | Record<string, SaxesAttributeNS>): XmlAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [local(name), typeof value === 'string' ? value : value.value]),
  );
}
