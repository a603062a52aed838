import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { DomainFailure, domainError } from '@pnet/kernel';
import { bytesOf, type FileSource } from './file-source.js';

/** One file inside a zip archive. */
export interface ZipPart {
  readonly name: string;
  readonly deflated: boolean;
  readonly checksum: number;
  readonly compressedBytes: number;
  readonly offset: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_END_BYTES = 22;
const LOCAL_HEADER_BYTES = 30;
const LONGEST_COMMENT = 65_535;
/** A workbook has some dozens of parts. */
const DIRECTORY_BYTES_MAX = 1_048_576;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const TOO_LARGE_FOR_ZIP32 = 0xffff_ffff;

/** The failure that a file is no whole archive of this kind; `part` says where. */
export const damaged = (part: string): DomainFailure => new DomainFailure(domainError('RUNT-4034', { part }));

/**
 * The parts that the directory at the end of a zip archive names. Throws `RUNT-4034` for what is cut off, encrypted,
 * names a part twice, or is larger than such an archive without extensions can be.
 */
export async function zipParts(source: FileSource): Promise<ReadonlyMap<string, ZipPart>> {
  const tail = await bytesOf(
    source,
    Math.max(0, source.bytes - LONGEST_COMMENT - DIRECTORY_END_BYTES),
    LONGEST_COMMENT + DIRECTORY_END_BYTES,
  );
  const end = directoryEnd(tail);
  const count = end.readUInt16LE(10);
  const bytes = end.readUInt32LE(12);
  if (bytes > DIRECTORY_BYTES_MAX) throw damaged('zip');
  const directory = await bytesOf(source, end.readUInt32LE(16), bytes);
  if (directory.length !== bytes) throw damaged('zip');
  const parts = new Map<string, ZipPart>();
  for (let at = 0, index = 0; index < count; index += 1) {
    if (at + 46 > bytes || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged('zip');
    const part = partAt(directory, at);
    if (parts.has(part.name)) throw damaged(part.name);
    parts.set(part.name, part);
    at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return parts;
}

function directoryEnd(tail: Buffer): Buffer {
  for (let at = tail.length - DIRECTORY_END_BYTES; at >= 0; at -= 1)
    if (
      tail.readUInt32LE(at) === DIRECTORY_END &&
      at + DIRECTORY_END_BYTES + tail.readUInt16LE(at + 20) === tail.length
    )
      return tail.subarray(at);
  throw damaged('zip');
}

function partAt(directory: Buffer, at: number): ZipPart {
  const nameBytes = directory.readUInt16LE(at + 28);
  const name = directory.subarray(at + 46, at + 46 + nameBytes).toString('utf8');
  const method = directory.readUInt16LE(at + 10);
  const compressedBytes = directory.readUInt32LE(at + 20);
  const offset = directory.readUInt32LE(at + 42);
  if (
    directory.readUInt16LE(at + 8) & ENCRYPTED ||
    (method !== STORED && method !== DEFLATED) ||
    compressedBytes === TOO_LARGE_FOR_ZIP32 ||
    offset === TOO_LARGE_FOR_ZIP32
  )
    throw damaged(name.slice(0, 60));
  return {
    name: name.replaceAll('\\', '/'),
    deflated: method === DEFLATED,
    checksum: directory.readUInt32LE(at + 16),
    compressedBytes,
    offset,
  };
}

/**
 * The bytes of a part, inflated as they are read. What the archive says of its size is not believed: throws `RUNT-4035`
 * once more than `limitMb` have come out, and `RUNT-4034` where it is damaged.
 */
export async function* readPart(source: FileSource, part: ZipPart, limitMb: number): AsyncGenerator<Buffer> {
  const header = await bytesOf(source, part.offset, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_HEADER) throw damaged(part.name);
  const start = part.offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  const end = start + part.compressedBytes - 1;
  if (end >= source.bytes) throw damaged(part.name);
  if (part.compressedBytes === 0) return;
  const packed = source.open({ start, end });
  // The error, if any, comes out of the iteration; closing early closes both.
  const plain = part.deflated ? pipeline(packed, createInflateRaw(), () => undefined) : packed;
  let bytes = 0;
  let checksum = 0;
  try {
    for await (const chunk of plain) {
      bytes += (chunk as Buffer).length;
      if (bytes > limitMb * 1_048_576) throw new DomainFailure(domainError('RUNT-4035', { limit: limitMb }));
      checksum = crc32(chunk as Buffer, checksum);
      yield chunk as Buffer;
    }
  } catch (error) {
    throw isOfInflate(error) ? damaged(part.name) : error;
  }
  if (checksum !== part.checksum) throw damaged(part.name);
}

const isOfInflate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
