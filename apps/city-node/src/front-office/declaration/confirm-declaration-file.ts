import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { askControls } from '../registration/index.js';
import { fileStates, type FileState } from './declaration-status.js';
import { declaredDigest } from './import-declaration-file.js';
import { writeDeclarations } from './write-declarations.js';

/** A file that became declarations, which wait for review. */
export interface ConfirmedFile {
  readonly fileId: string;
  readonly state: 'confirmed';
  readonly declarations: number;
  readonly lines: number;
}

interface FileRow {
  state: FileState;
  posting_period: number;
  scheme: string;
  correct_rows: number | null;
}

/** Locks a file's record. Errors: `DECL-3010` unknown, `DECL-3011` it does not wait for confirmation. */
async function lockCheckedFile(tx: Tx, fileId: string): Promise<Result<FileRow>> {
  const row = await tx.one<FileRow>(
    `select state, posting_period, scheme, correct_rows from declaration.declaration_file where file_id = $1 for update`,
    [fileId],
  );
  if (!row) return err(domainError('DECL-3010', { fileId }));
  return row.state === 'checked' ? ok(row) : err(domainError('DECL-3011', { fileId, state: fileStates[row.state].zh }));
}

/**
 * Second phase of a file: its correct rows become one submitted declaration for each employer; wrong rows are left out.
 * Errors: `DECL-3010`, `DECL-3011`, `DECL-3012` the checked rows are lost, `DECL-3013` no correct row, `DECL-3014` or
 * `DECL-2003` somebody declared for these employers since the check.
 */
@Injectable()
export class ConfirmDeclarationFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(fileId: string, context: RequestContext): Promise<Result<ConfirmedFile>> {
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: 'confirm-declaration-file', input: { fileId }, subject: fileId },
      async (tx) => {
        const file = await lockCheckedFile(tx, fileId);
        if (!file.ok) return file;
        if (file.value.correct_rows === 0) return err(domainError('DECL-3013', { fileId }));
        await tx.execute(`set local work_mem = '96MB'`);
        await tx.execute('set local jit = off');
        const same = await tx.one<{ same: boolean }>(
          `select declared_digest = ${declaredDigest('$1')} as same from declaration.declaration_file where file_id = $1`,
          [fileId],
        );
        if (!same?.same) return err(domainError('DECL-3014', { employers: await declaredSince(tx, fileId) }));
        const barred = await askControls(tx, context, { act: 'declare', rows: { select: DECLARED, params: [fileId] } });
        if (barred) return err(barred);
        const { posting_period: postingPeriod, scheme } = file.value;
        const written = await writeDeclarations(tx, {
          source: 'declaration.file_row',
          fileId,
          scheme,
          postingPeriod,
          at: now,
          actor: context.actor.userId,
        });
        if (!written.ok) return written;
        if (written.value.lines !== file.value.correct_rows) return err(domainError('DECL-3012', { fileId }));
        await tx.execute(
          `update declaration.declaration_file set state = 'confirmed', confirmed_at = $2 where file_id = $1`,
          [fileId, now.toString()],
        );
        return ok({
          fileId,
          state: 'confirmed' as const,
          declarations: written.value.declarations,
          lines: written.value.lines,
        });
      },
    );
  }
}

/** Whom the correct rows of a file name. */
const DECLARED = 'select person_id, employer_id from declaration.file_row where file_id = $1 and faults = 0';

async function declaredSince(tx: Tx, fileId: string): Promise<number> {
  const row = await tx.one<{ employers: number }>(
    `
    select count(distinct d.employer_id)::integer as employers
    from declaration.declaration_file f join declaration.declaration d on d.posting_period = f.posting_period and d.scheme = f.scheme
    where f.file_id = $1 and d.employer_id in (select r.employer_id from declaration.file_row r where r.file_id = $1 and r.faults = 0)`,
    [fileId],
  );
  return row?.employers ?? 0;
}

/**
 * Discards a file that waits for confirmation, so that it can be uploaded and checked again 作废. Errors: `DECL-3010`,
 * `DECL-3011`.
 */
@Injectable()
export class DiscardDeclarationFile {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(fileId: string, context: RequestContext): Promise<Result<{ fileId: string; state: 'discarded' }>> {
    return this.unitOfWork.run(
      context,
      { name: 'discard-declaration-file', input: { fileId }, subject: fileId },
      async (tx) => {
        const file = await lockCheckedFile(tx, fileId);
        if (!file.ok) return file;
        await tx.execute('delete from declaration.file_row where file_id = $1', [fileId]);
        await tx.execute(`update declaration.declaration_file set state = 'discarded' where file_id = $1`, [fileId]);
        return ok({ fileId, state: 'discarded' as const });
      },
    );
  }
}
