import { Inject, Injectable } from '@nestjs/common';
import { DomainFailure, domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import {
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  spoolUpload,
  type FileEncoding,
  type RequestContext,
  type SpooledUpload,
  type Tx,
} from '@pnet/runtime';
import { copyRows, openDeclarationSource } from '../../front-office/declaration/index.js';
import { kindOf, type OpeningFileKind } from './opening-kinds.js';
import { checkWholeUnit, holdLoad, reopenLoad, type OpeningUnit } from './opening-load.js';
import { mappedItems, type FileMapping } from './opening-mapping.js';
import { STAGE, createOpeningStage, readStagedRows, stageColumnsOf } from './read-opening-file.js';

/** A file as it arrives. */
export interface OpeningFileInput {
  readonly loadId: string;
  readonly kind: OpeningFileKind;
  readonly fileName: string;
  readonly source: AsyncIterable<Buffer | string>;
  readonly encoding?: FileEncoding | undefined;
  /** SHA-256 of the bytes, hexadecimal, to compare with. */
  readonly expectedSha256?: string | undefined;
}

/** A file that was read: rows in = rows right + rows wrong. */
export interface ReadOpeningFile {
  readonly fileId: string;
  readonly kind: OpeningFileKind;
  readonly sha256: string;
  readonly encoding: FileEncoding | 'xlsx';
  readonly rows: number;
  /** Rows with a value that cannot be read; the trial looks at the rest. */
  readonly wrongRows: number;
  /** Of a workbook: sheets that were not read. */
  readonly ignoredSheets: readonly string[];
}

/**
 * Takes a file of a legacy system into a load, by the load's mapping: every row, those with rejects too. One of the
 * same kind and name replaces it. The upload is received whole before anything is opened. Errors: `LOAD-1001` …
 * `LOAD-1004`, `LOAD-3000` columns, `LOAD-3002` no rows, `LOAD-3003` digest, those of `openDeclarationSource` and
 * `copyRows`.
 */
@Injectable()
export class AddOpeningFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  async execute(input: OpeningFileInput, context: RequestContext): Promise<Result<ReadOpeningFile>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const now = this.clock.now();
    const { source, ...about } = input;
    try {
      return await spoolUpload(source, (upload) =>
        this.unitOfWork.run(
          context,
          { name: 'add-opening-file', input: { ...about, sha256: upload.sha256 }, subject: input.loadId },
          (tx) => take(tx, upload, about, { at: now, by: context.actor.userId }),
        ),
      );
    } catch (error) {
      if (error instanceof DomainFailure) return err(error.error);
      throw error;
    }
  }
}

type AboutFile = Omit<OpeningFileInput, 'source'>;

async function take(
  tx: Tx,
  upload: SpooledUpload,
  input: AboutFile,
  recording: { readonly at: Instant; readonly by: string },
): Promise<Result<ReadOpeningFile>> {
  const { loadId, kind, expectedSha256: stated } = input;
  if (stated !== undefined && stated.toLowerCase() !== upload.sha256)
    return err(domainError('LOAD-3003', { stated, found: upload.sha256 }));
  const held = await holdLoad(tx, loadId, 'change');
  if (!held.ok) return held;
  const mapping = held.value.load.mapping[kind];
  if (!mapping) return err(domainError('LOAD-1003', { loadId, kind: kindOf(kind).zh }));
  await reopenLoad(tx, loadId, held.value.next);
  const staged = await stageFile(tx, upload, input, mapping);
  if (!staged.ok) return staged;
  const { encoding, header, ignoredSheets } = staged.value;
  await removeFile(tx, loadId, kind, input.fileName);
  const fileId = await recordFile(tx, upload, { ...input, readAs: encoding, mapping, ...recording });
  const read = await readStagedRows(tx, { loadId, fileId, kind, mapping, header });
  if (read.rows === 0) return err(domainError('LOAD-3002', { fileName: input.fileName }));
  await tx.execute('update opening_load.file set rows = $2 where file_id = $1', [fileId, read.rows]);
  return ok({
    fileId,
    kind,
    sha256: upload.sha256,
    encoding,
    rows: read.rows,
    wrongRows: read.wrong,
    ignoredSheets,
  });
}

async function stageFile(
  tx: Tx,
  upload: SpooledUpload,
  input: AboutFile,
  mapping: FileMapping,
): Promise<Result<{ encoding: FileEncoding | 'xlsx'; header: readonly string[]; ignoredSheets: readonly string[] }>> {
  let header: readonly string[] = [];
  const toColumns = stageColumnsOf(mappedItems(input.kind, mapping), (names) => {
    header = names;
  });
  const file = await openDeclarationSource(upload, input.encoding, toColumns);
  if (!file.ok) return file;
  await createOpeningStage(tx, header.length);
  const copied = await copyRows(tx, file.value, STAGE);
  if (!copied.ok) return copied;
  return ok({ encoding: file.value.encoding, header, ignoredSheets: file.value.ignoredSheets });
}

async function recordFile(
  tx: Tx,
  upload: SpooledUpload,
  file: AboutFile & { readAs: string; mapping: FileMapping; at: Instant; by: string },
): Promise<string> {
  const made = await tx.one<{ id: string }>(
    `
    insert into opening_load.file (load_id, kind, file_name, sha256, bytes, encoding, rows, mapping, maker, received_at)
    values (:loadId, :kind, :fileName, :sha256, :bytes, :encoding, 0, :mapping::jsonb, :maker, :receivedAt) returning file_id as id`,
    {
      loadId: file.loadId,
      kind: file.kind,
      fileName: file.fileName,
      sha256: upload.sha256,
      bytes: upload.bytes,
      encoding: file.readAs,
      mapping: JSON.stringify(file.mapping),
      maker: file.by,
      receivedAt: file.at.toString(),
    },
  );
  return made?.id ?? '';
}

/** Takes the file of a kind and name out of a load with its rows and rejects. Returns whether there was one. */
async function removeFile(tx: Tx, loadId: string, kind: OpeningFileKind, fileName: string): Promise<boolean> {
  const gone = await tx.one<{ id: string }>(
    'delete from opening_load.file where load_id = $1 and kind = $2 and file_name = $3 returning file_id as id',
    [loadId, kind, fileName],
  );
  if (!gone) return false;
  await tx.execute(`delete from ${kindOf(kind).table} where file_id = $1`, [gone.id]);
  await tx.execute('delete from opening_load.reject where file_id = $1', [gone.id]);
  return true;
}

/** Takes a file out of a load. Errors: `LOAD-1001`, `LOAD-1002`, `LOAD-1004`, `LOAD-1005`. */
@Injectable()
export class RemoveOpeningFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  async execute(loadId: string, fileId: string, context: RequestContext): Promise<Result<{ fileId: string }>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    return this.unitOfWork.run(
      context,
      { name: 'remove-opening-file', input: { loadId, fileId }, subject: loadId },
      async (tx) => {
        const held = await holdLoad(tx, loadId, 'change');
        if (!held.ok) return held;
        const file = await tx.one<{ kind: OpeningFileKind; file_name: string }>(
          'select kind, file_name from opening_load.file where load_id = $1 and file_id = $2',
          [loadId, fileId],
        );
        if (!file) return err(domainError('LOAD-1005', { loadId, fileId }));
        await reopenLoad(tx, loadId, held.value.next);
        await removeFile(tx, loadId, file.kind, file.file_name);
        return ok({ fileId });
      },
    );
  }
}
