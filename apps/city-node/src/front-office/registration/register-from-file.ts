import { Inject, Injectable } from '@nestjs/common';
import { domainError, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, readRows, type FileEncoding, type RequestContext, type Tx } from '@pnet/runtime';
import { renderError, type RegisteredKind } from '@pnet/standards';
import { RegisterEmployers } from './register-employers.js';
import { RegisterPersons } from './register-persons.js';
import { fieldOf, readRegistrations, type InputOf, type RegistrationRow } from './registration-sheet.js';

/** A file of registrations as it came. */
export interface RegistrationFile {
  readonly kind: RegisteredKind;
  readonly content: Buffer;
  /** SHA-256 of the content: what an idempotency key stands for. */
  readonly sha256: string;
  readonly encoding?: FileEncoding | undefined;
  /** Of the sentences about what is wrong. */
  readonly language: 'zh' | 'en';
}

/** What is wrong with a row: the code, the column, and the sentence. */
export interface RowFault {
  readonly code: string;
  /** Field of the column; empty: the row as a whole. */
  readonly field: string;
  readonly text: string;
}

/** A row that is not registered: its line as a spreadsheet shows it, its cells by field, all that is wrong. */
export interface WrongRegistration {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly faults: readonly RowFault[];
}

/** What a file of registrations holds. */
export interface RegistrationReport {
  readonly kind: RegisteredKind;
  readonly rows: number;
  /** Rows that can be registered, or were. */
  readonly right: number;
  /** All that cannot, by line. */
  readonly wrong: readonly WrongRegistration[];
  /** The first of the right rows. */
  readonly shown: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
  /** Sheets of the workbook that were not read. */
  readonly ignoredSheets: readonly string[];
}

const SHOWN = 200;
type Wrong = Map<number, { readonly cells: Readonly<Record<string, string>>; readonly faults: DomainError[] }>;

/**
 * Registers employers or persons from a file 批量登记 (csv or xlsx): first it is checked, and nothing is written; then its
 * right rows are registered and the wrong ones left out. Errors of the file as a whole: those of `readRows` and
 * `readRegistrations`; what is wrong with rows stands in the report.
 */
@Injectable()
export class RegisterFromFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registerPersons: RegisterPersons,
    private readonly registerEmployers: RegisterEmployers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does all that registering does, and takes it back. */
  async check(file: RegistrationFile, context: RequestContext): Promise<Result<RegistrationReport>> {
    const sheet = await this.sheetOf(file);
    if (!sheet.ok) return sheet;
    const now = this.clock.now();
    return this.unitOfWork.read(context, async (tx) => {
      await tx.execute('savepoint registration_check');
      const report = await this.registerRight(tx, file, sheet.value, context, { now, preview: true });
      await tx.execute('rollback to savepoint registration_check');
      return report;
    });
  }

  /** Registers the right rows in one transaction. */
  async execute(file: RegistrationFile, context: RequestContext): Promise<Result<RegistrationReport>> {
    const sheet = await this.sheetOf(file);
    if (!sheet.ok) return sheet;
    const now = this.clock.now();
    const input = { kind: file.kind, sha256: file.sha256 };
    return this.unitOfWork.run(context, { name: 'register-from-file', input }, (tx) =>
      this.registerRight(tx, file, sheet.value, context, { now }),
    );
  }

  private async sheetOf(file: RegistrationFile): Promise<Result<Sheet>> {
    const read = await readRows(file.content, file.encoding);
    if (!read.ok) return read;
    const rows = readRegistrations(file.kind, read.value.rows, file.language);
    return rows.ok ? ok({ rows: rows.value, ignoredSheets: read.value.ignoredSheets }) : rows;
  }

  /**
   * Registers what is right. The acts register all rows or none and name the wrong ones in stages, so each stage is
   * begun anew without the rows that the one before has named.
   */
  private async registerRight(
    tx: Tx,
    { kind, language }: RegistrationFile,
    { rows, ignoredSheets }: Sheet,
    context: RequestContext,
    act: Act,
  ): Promise<Result<RegistrationReport>> {
    const wrong: Wrong = new Map(
      rows.filter((row) => row.input === undefined).map((row) => [row.line, { ...row, faults: [...row.faults] }]),
    );
    let left = rows.filter((row) => row.input !== undefined);
    while (left.length > 0) {
      await tx.execute('savepoint registration_rows');
      const done = await this.register(tx, kind, left, context, act);
      if (done.ok) break;
      await tx.execute('rollback to savepoint registration_rows');
      const named = namedRows(left, done.error);
      if (named.size === 0) return done;
      named.forEach((fault, line) => wrong.set(line, fault));
      left = left.filter(({ line }) => !named.has(line));
    }
    return ok({
      kind,
      rows: rows.length,
      right: left.length,
      wrong: [...wrong].sort(([a], [b]) => a - b).map(([line, row]) => inWords(line, row, language)),
      shown: left.slice(0, SHOWN).map(({ line, cells }) => ({ line, cells })),
      ignoredSheets,
    });
  }

  private register(
    tx: Tx,
    kind: RegisteredKind,
    rows: readonly RegistrationRow<RegisteredKind>[],
    context: RequestContext,
    act: Act,
  ): Promise<Result<unknown>> {
    const inputs = rows.flatMap(({ input }) => (input === undefined ? [] : [input]));
    return kind === 'persons'
      ? this.registerPersons.register(tx, inputs as InputOf['persons'][], context, act)
      : this.registerEmployers.register(tx, inputs as InputOf['employers'][], context, act.now);
  }
}

/** When it is registered; a preview is taken back. */
interface Act {
  readonly now: Instant;
  readonly preview?: boolean;
}

interface Sheet {
  readonly rows: readonly RegistrationRow<RegisteredKind>[];
  readonly ignoredSheets: readonly string[];
}

/** The rows that a refusal names, by line; a number of another row in it becomes that row's line. */
function namedRows(rows: readonly RegistrationRow<RegisteredKind>[], error: DomainError): Wrong {
  const named: Wrong = new Map();
  for (const { row = 0, code, params, pointer = '' } of error.items ?? []) {
    const at = rows[row - 1];
    if (!at) continue;
    const { first } = params as { first?: unknown };
    const said = typeof first === 'number' ? { ...params, first: rows[first - 1]?.line ?? first } : params;
    const field = fieldOf(pointer.replace(/^\/\w+\/\d+/, ''));
    const fault = domainError(code, said, { pointer: field });
    named.set(at.line, { cells: at.cells, faults: [...(named.get(at.line)?.faults ?? []), fault] });
  }
  return named;
}

const inWords = (
  line: number,
  { cells, faults }: { readonly cells: Readonly<Record<string, string>>; readonly faults: readonly DomainError[] },
  language: 'zh' | 'en',
): WrongRegistration => ({
  line,
  cells,
  faults: faults.map((fault) => {
    const { title, detail } = renderError(fault, language);
    return {
      code: fault.code,
      field: fault.pointer ?? '',
      text: `${title}${language === 'zh' ? '：' : ': '}${detail}`,
    };
  }),
});
