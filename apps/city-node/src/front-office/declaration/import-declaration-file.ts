import { Inject, Injectable } from '@nestjs/common';
import { DatabaseError } from 'pg';
import {
  DomainFailure,
  domainError,
  err,
  ok,
  unwrap,
  type Clock,
  type DomainError,
  type Instant,
  type Result,
} from '@pnet/kernel';
import {
  CLOCK,
  UnitOfWork,
  spoolUpload,
  type FileEncoding,
  type RequestContext,
  type SpooledUpload,
  type Tx,
} from '@pnet/runtime';
import { checkRows, type CheckedRows } from './check-rows.js';
import { copyRows } from './copy-rows.js';
import { brokenOffKnown } from './csv-file.js';
import { openDeclarationSource } from './declaration-source.js';
import { TELL_ALIVE_MS, holdFile } from './settle-declaration-files.js';
import { createStage } from './stage-rows.js';
import { checkPostingPeriod } from './submit-declaration.js';

/** A file as it arrives. */
export interface DeclarationFileInput {
  readonly source: AsyncIterable<Buffer | string>;
  readonly fileName: string;
  /** `YYYY-MM`, of all rows. */
  readonly postingPeriod: string;
  readonly scheme: string;
  /** Without it, UTF-8 where the beginning is valid UTF-8, else GB18030. */
  readonly encoding?: FileEncoding | undefined;
  /** SHA-256 of the bytes, hexadecimal, to compare with. */
  readonly expectedSha256?: string | undefined;
  readonly expectedRows?: number | undefined;
  /** Announced length in bytes, for progress. */
  readonly bytesTotal?: number | undefined;
}

/** A file that was read and checked, and waits for confirmation. */
export interface CheckedFile extends CheckedRows {
  readonly fileId: string;
  readonly state: 'checked';
  readonly sha256: string;
  readonly encoding: FileEncoding | 'xlsx';
  /** Of a workbook: sheets that were not read, because they are hidden or not the first. */
  readonly ignoredSheets?: readonly string[];
}

const PROGRESS_BYTES = 4 * 1_048_576;
const HEADER_LINES = 1;

/**
 * First phase of a file: receives it whole, then reads it into a stage table, checks the rows set-based, and keeps
 * correct and wrong ones until they are confirmed or discarded; no declaration is written. Receiving holds no
 * transaction, so a slow sender holds up nobody; reading and checking are one: a file with a fault of its own leaves
 * only its record, as failed. Errors: `DECL-2007` period, those of `openDeclarationSource` and `copyRows`, `DECL-3016`
 * broken off, `DECL-3007` the same file before, `DECL-3008` digest, `DECL-3009` number of rows, `DECL-3015` no
 * rows.
 */
@Injectable()
export class ImportDeclarationFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(input: DeclarationFileInput, context: RequestContext): Promise<Result<CheckedFile>> {
    const now = this.clock.now();
    const period = checkPostingPeriod(input.postingPeriod, now);
    if (!period.ok) return period;
    const fileId = await this.beginFile(input, period.value, now, context);
    try {
      const result = await this.receive(fileId, input, (upload) =>
        this.check(fileId, upload, input, period.value, now, context),
      );
      if (!result.ok) await this.failFile(fileId, result.error);
      // An answer given again belongs to the file of the first time; this one was only its repetition.
      else if (result.value.fileId !== fileId) await this.forgetFile(fileId);
      return result;
    } catch (error) {
      const known = await this.expectedError(error);
      await this.failFile(fileId, known ?? domainError('RUNT-5000'));
      if (known) return err(known);
      throw error;
    }
  }

  /** Takes the file in outside any transaction; a timer tells how far it is, and that this process is alive. */
  private async receive<T>(
    fileId: string,
    input: DeclarationFileInput,
    work: (upload: SpooledUpload) => Promise<T>,
  ): Promise<T> {
    let bytes = 0;
    let telling: Promise<void> = Promise.resolve();
    const tell = (): void => {
      telling = telling.then(() => this.setProgress(fileId, 'receiving', bytes)).catch(() => undefined);
    };
    const timer = setInterval(tell, TELL_ALIVE_MS);
    let told = 0;
    const settled = async (): Promise<void> => {
      clearInterval(timer);
      await telling;
    };
    try {
      return await spoolUpload(
        brokenOffKnown(input.source),
        async (upload) => {
          await settled();
          await this.setProgress(fileId, 'checking', upload.bytes);
          return work(upload);
        },
        (received) => {
          bytes = received;
          if (bytes - told >= PROGRESS_BYTES) {
            told = bytes;
            tell();
          }
        },
      );
    } finally {
      await settled();
    }
  }

  private async check(
    fileId: string,
    upload: SpooledUpload,
    input: DeclarationFileInput,
    period: number,
    now: Instant,
    context: RequestContext,
  ): Promise<Result<CheckedFile>> {
    const { source: _source, bytesTotal: _bytesTotal, ...about } = input;
    const before = await this.findSame(upload.sha256);
    return this.unitOfWork.run(
      context,
      { name: 'import-declaration-file', input: { ...about, sha256: upload.sha256 } },
      async (tx) => {
        await holdFile(tx, fileId);
        return this.take(tx, fileId, upload, { input, postingPeriod: period, now, before });
      },
    );
  }

  /** A sender that broke off; the same file, confirmed by another clerk while this one was being checked. */
  private async expectedError(error: unknown): Promise<DomainError | undefined> {
    if (error instanceof DomainFailure) return error.error;
    if (!(error instanceof DatabaseError) || error.constraint !== 'declaration_file_once') return undefined;
    const sha256 = /\(([0-9a-f]{64})\)/.exec(error.detail ?? '')?.[1] ?? '';
    return domainError('DECL-3007', { fileId: (await this.findSame(sha256)) ?? '' });
  }

  private async take(
    tx: Tx,
    fileId: string,
    upload: SpooledUpload,
    {
      input,
      postingPeriod,
      now,
      before,
    }: {
      readonly input: DeclarationFileInput;
      readonly postingPeriod: number;
      readonly now: Instant;
      readonly before: string | undefined;
    },
  ): Promise<Result<CheckedFile>> {
    const { sha256 } = upload;
    const file = await openDeclarationSource(upload, input.encoding);
    if (!file.ok) return file;
    await createStage(tx, HEADER_LINES + 1);
    const copied = await copyRows(tx, file.value);
    if (!copied.ok) return copied;
    if (input.expectedSha256 && input.expectedSha256.toLowerCase() !== sha256)
      return err(domainError('DECL-3008', { expected: input.expectedSha256, actual: sha256 }));
    if (before) return err(domainError('DECL-3007', { fileId: before }));
    const checked = await checkRows(tx, {
      target: 'declaration.file_row',
      fileId,
      scheme: input.scheme,
      postingPeriod,
      nameRequired: true,
      today: now.toPlainDate(),
    });
    if (checked.rows === 0) return err(domainError('DECL-3015'));
    if (input.expectedRows !== undefined && input.expectedRows !== checked.rows)
      return err(domainError('DECL-3009', { expected: input.expectedRows, actual: checked.rows }));
    await tx.execute(
      `
      update declaration.declaration_file set state = 'checked', sha256 = $2, encoding = $3, bytes_done = $4, rows = $5, correct_rows = $6, wrong_rows = $7, employers = $8,
        not_listed = $9, wage_total = $10, declared_digest = ${declaredDigest('$1')}, checked_at = $11 where file_id = $1`,
      [
        fileId,
        sha256,
        file.value.encoding,
        upload.bytes,
        checked.rows,
        checked.correctRows,
        checked.wrongRows,
        checked.employers,
        checked.notListed,
        checked.wageTotal,
        now.toString(),
      ],
    );
    const about = { fileId, state: 'checked' as const, sha256, encoding: file.value.encoding, ...checked };
    const { ignoredSheets } = file.value;
    return ok(ignoredSheets.length > 0 ? { ...about, ignoredSheets } : about);
  }

  /**
   * The record stands outside the transaction of the import, so that others see the progress and, after a fault, the
   * reason.
   */
  private async beginFile(
    input: DeclarationFileInput,
    postingPeriod: number,
    now: Instant,
    context: RequestContext,
  ): Promise<string> {
    return unwrap(
      await this.unitOfWork.system(async (tx) => {
        const row = await tx.one<{ file_id: string }>(
          `
        insert into declaration.declaration_file (file_name, posting_period, scheme, agency_codes, state, bytes_total, maker, received_at)
        values ($1, $2, $3, $4, 'receiving', $5, $6, $7) returning file_id`,
          [
            input.fileName,
            postingPeriod,
            input.scheme,
            context.actor.agencies,
            input.bytesTotal ?? null,
            context.actor.userId,
            now.toString(),
          ],
        );
        return ok(row?.file_id ?? '');
      }),
    );
  }

  private async failFile(fileId: string, error: DomainError): Promise<void> {
    await this.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          `update declaration.declaration_file set state = 'failed', error_code = $2, error_params = $3::jsonb where file_id = $1 and state in ('receiving', 'checking')`,
          [fileId, error.code, JSON.stringify(error.params)],
        ),
      ),
    );
  }

  private async forgetFile(fileId: string): Promise<void> {
    await this.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(`delete from declaration.declaration_file where file_id = $1 and state = 'checking'`, [
          fileId,
        ]),
      ),
    );
  }

  private async setProgress(fileId: string, state: 'receiving' | 'checking', bytes: number): Promise<void> {
    await this.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          'update declaration.declaration_file set state = $2, bytes_done = $3, alive_at = clock_timestamp() where file_id = $1',
          [fileId, state, bytes],
        ),
      ),
    );
  }

  /** Looks past the districts: the same file may be another clerk's. */
  private async findSame(sha256: string): Promise<string | undefined> {
    return unwrap(
      await this.unitOfWork.system(async (tx) =>
        ok(
          (
            await tx.one<{ file_id: string }>(
              `select file_id from declaration.declaration_file where sha256 = $1 and state in ('checked', 'confirmed')`,
              [sha256],
            )
          )?.file_id,
        ),
      ),
    );
  }
}

/** SQL of the digest of the live declarations of a file's employers and period; `file` is the parameter of its id. */
export const declaredDigest = (file: string): string => `(
  select md5(coalesce(string_agg(d.declaration_id::text, ',' order by d.declaration_id), ''))
  from declaration.declaration_file f join declaration.declaration d on d.posting_period = f.posting_period and d.scheme = f.scheme and d.status in ('submitted', 'approved')
  where f.file_id = ${file} and d.employer_id in (select r.employer_id from declaration.file_row r where r.file_id = ${file} and r.faults = 0))`;
