import { Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Result } from '@pnet/kernel';
import {
  Audit,
  ListOf,
  UnitOfWork,
  maskDocumentNumber,
  maskName,
  selectOf,
  type List,
  type ListAsk,
  type RequestContext,
  type SheetRow,
  type Tx,
} from '@pnet/runtime';
import { renderError, type Language } from '@pnet/standards';
import type { FileState } from './declaration-status.js';
import { faultsOf, paramsOfRow, rowColumns, typedColumns, typedValues, type TypedRow } from './row-faults.js';

/** An uploaded file: how far it is, and what its check found. */
export interface DeclarationFileItem {
  readonly fileId: string;
  readonly fileName: string;
  readonly postingPeriod: string;
  readonly scheme: string;
  readonly state: FileState;
  /** Bytes while it arrives; rows afterwards. */
  readonly done: number;
  readonly total: number | null;
  readonly sha256: string | null;
  readonly encoding: string | null;
  readonly rows: number | null;
  readonly correctRows: number | null;
  readonly wrongRows: number | null;
  readonly employers: number | null;
  readonly notListed: number | null;
  readonly wageTotal: string | null;
  readonly error: { readonly code: string; readonly detail: string } | null;
  readonly maker: string;
  readonly receivedAt: Date;
  readonly checkedAt: Date | null;
  readonly confirmedAt: Date | null;
}

interface FileRow extends Omit<DeclarationFileItem, 'error' | 'done' | 'total'> {
  readonly bytesDone: string;
  readonly bytesTotal: string | null;
  readonly errorCode: string | null;
  readonly errorParams: Record<string, string | number> | null;
}

/** A row of a file: correct ones with what they declare, wrong ones with every reason; masked. */
export interface FileRowItem {
  readonly row: number;
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly name: string;
  readonly documentNumber: string;
  readonly contributionMonth: string | null;
  readonly changeKind: string | null;
  readonly declaredWage: string | null;
  readonly remark: string;
  readonly errors: readonly { readonly code: string; readonly column: string; readonly detail: string }[];
}

/** The list of files. */
export const declarationFileList = new ListOf<DeclarationFileItem>({
  name: 'declaration-files',
  columns: [
    'fileId',
    'fileName',
    'postingPeriod',
    'scheme',
    'state',
    'rows',
    'correctRows',
    'wrongRows',
    'employers',
    'notListed',
    'wageTotal',
    'maker',
    'receivedAt',
    'checkedAt',
    'confirmedAt',
  ],
  key: ['fileId'],
  sort: { fileId: true, fileName: true, postingPeriod: true, receivedAt: true },
  order: '-fileId',
  totals: ['rows', 'correctRows', 'wrongRows'],
});

/** The list of a file's rows. */
export const fileRowList = new ListOf<FileRowItem>({
  name: 'declaration-file-rows',
  columns: [
    'row',
    'personId',
    'employerId',
    { field: 'name', as: 'personName' },
    'documentNumber',
    'contributionMonth',
    'changeKind',
    'declaredWage',
    'remark',
    { field: 'errors', as: 'error' },
  ],
  key: ['row_no'],
  sort: { row: 's.row_no' },
  order: 'row',
});

type CheckedRow = TypedRow & { readonly row_no: number; readonly faults: number };

const ITEM = `file_id as "fileId", file_name as "fileName", to_char(posting_period, 'FM0000-00') as "postingPeriod", scheme, state, bytes_done as "bytesDone", bytes_total as "bytesTotal",
  sha256, encoding, rows, correct_rows as "correctRows", wrong_rows as "wrongRows", employers, not_listed as "notListed", wage_total as "wageTotal",
  error_code as "errorCode", error_params as "errorParams", maker, received_at as "receivedAt", checked_at as "checkedAt", confirmed_at as "confirmedAt"`;
const WRONG_ROWS_BATCH = 2000;

/** Reads of uploaded files that the actor's districts cover. */
@Injectable()
export class DeclarationFilesQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Files by posting period, state or day of arrival; newest first. */
  list(
    input: ListAsk & {
      postingPeriod?: string | undefined;
      state?: FileState | undefined;
      receivedFrom?: string | undefined;
      receivedTo?: string | undefined;
    },
    context: RequestContext,
  ): Promise<List<DeclarationFileItem>> {
    const select = selectOf<FileRow>(
      `select ${ITEM} from declaration.declaration_file
      where (:postingPeriod::integer is null or posting_period = :postingPeriod) and (:state::text is null or state = :state)
        and (:receivedFrom::date is null or received_at >= :receivedFrom::date) and (:receivedTo::date is null or received_at < :receivedTo::date + 1)`,
      {
        postingPeriod: input.postingPeriod ? YearMonth.of(input.postingPeriod).number : null,
        state: input.state ?? null,
        receivedFrom: input.receivedFrom ?? null,
        receivedTo: input.receivedTo ?? null,
      },
    );
    return this.unitOfWork.read(context, (tx) =>
      declarationFileList.read(tx, select, { ask: input, context, present }),
    );
  }

  /** One file. Errors: `DECL-3010`. */
  record(fileId: string, context: RequestContext): Promise<Result<DeclarationFileItem>> {
    return this.unitOfWork.read(context, async (tx) => {
      const row = await tx.one<FileRow>(`select ${ITEM} from declaration.declaration_file where file_id = $1`, [
        fileId,
      ]);
      return row ? ok(present(row)) : err(domainError('DECL-3010', { fileId }));
    });
  }

  /** Correct or wrong rows 导入正确信息、导入错误信息, by row number; masked. Errors: `DECL-3010`. */
  rows(
    fileId: string,
    input: ListAsk & { kind: 'correct' | 'wrong' },
    context: RequestContext,
  ): Promise<Result<List<FileRowItem>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await isVisible(tx, fileId))) return err(domainError('DECL-3010', { fileId }));
      const select = selectOf<ListedRow>(
        `
        select r.row_no, r.faults, ${typedColumns.map((column) => `r.${column}`).join(', ')}, r.person_id as "personId", r.employer_id as "employerId",
          to_char(r.contribution_month, 'FM0000-00') as "contributionMonth", r.change_kind as "changeKind", r.declared_wage as "declaredWage"
        from declaration.file_row r where r.file_id = :fileId and ${input.kind === 'wrong' ? 'r.faults <> 0' : 'r.faults = 0'}`,
        { fileId },
      );
      const clear = await this.audit.showsClear(tx, context, { kind: 'declaration-file-rows', subject: fileId });
      return ok(
        await fileRowList.read(tx, select, {
          ask: input,
          context,
          present: (row) => itemOf(clear ? row : masked(row)),
        }),
      );
    });
  }

  /**
   * Wrong rows as a table with row number, codes, reasons and the ten columns as they came, its header first: with a
   * purpose in clear, so that they can be corrected and uploaded, and the look is audited; without one, names and
   * numbers are masked. Read in batches. Errors: `DECL-3010`.
   */
  async wrongRows(fileId: string, context: RequestContext): Promise<Result<AsyncGenerator<SheetRow[]>>> {
    const visible = await this.unitOfWork.read(context, async (tx) => {
      const found = await isVisible(tx, fileId);
      if (found && context.purpose)
        await this.audit.read(tx, context, { kind: 'declaration-file-wrong-rows', subject: fileId });
      return found;
    });
    return visible ? ok(this.wrongRowTable(fileId, context)) : err(domainError('DECL-3010', { fileId }));
  }

  private async *wrongRowTable(fileId: string, context: RequestContext): AsyncGenerator<SheetRow[]> {
    yield [['行号', '错误代码', '错误原因', ...rowColumns.map(({ zh }) => zh)]];
    for (let after = 0; ;) {
      const rows = await this.unitOfWork.read(context, (tx) =>
        tx.rows<CheckedRow>(
          `
        select row_no, faults, ${typedColumns.join(', ')} from declaration.file_row where file_id = $1 and faults <> 0 and row_no > $2 order by row_no limit ${WRONG_ROWS_BATCH}`,
          [fileId, after],
        ),
      );
      if (rows.length === 0) return;
      yield rows.map((row) => {
        const errors = errorsOf(row, 'zh');
        const typed = typedValues(context.purpose ? row : masked(row));
        return [
          row.row_no,
          errors.map(({ code }) => code).join(' '),
          errors.map(({ detail }) => detail).join(' '),
          ...typed,
        ];
      });
      after = rows.at(-1)?.row_no ?? after;
    }
  }
}

type ListedRow = CheckedRow & {
  readonly personId: string | null;
  readonly employerId: string | null;
  readonly contributionMonth: string | null;
  readonly changeKind: string | null;
  readonly declaredWage: string | null;
};

const itemOf = (row: ListedRow): FileRowItem => ({
  row: row.row_no,
  personId: row.personId,
  employerId: row.employerId,
  name: row.typed_name ?? '',
  documentNumber: row.typed_document_number ?? '',
  contributionMonth: row.contributionMonth,
  changeKind: row.changeKind,
  declaredWage: row.declaredWage,
  remark: row.typed_remark ?? '',
  errors: errorsOf(row, 'zh'),
});

const masked = <R extends CheckedRow>(row: R): R => ({
  ...row,
  typed_name: maskName(row.typed_name ?? ''),
  typed_document_number: maskDocumentNumber(row.typed_document_number ?? ''),
});

const isVisible = async (tx: Tx, fileId: string): Promise<boolean> =>
  (await tx.one('select 1 from declaration.declaration_file where file_id = $1', [fileId])) !== undefined;

/** Every reason of a row in words. */
function errorsOf(row: CheckedRow, language: Language): FileRowItem['errors'] {
  if (row.faults === 0) return [];
  const params = paramsOfRow(row);
  return faultsOf(row.faults).map(({ code, column }) => {
    const { title, detail } = renderError({ code, params }, language);
    return { code, column, detail: `${title}：${detail}` };
  });
}

function present({ bytesDone, bytesTotal, errorCode, errorParams, ...row }: FileRow): DeclarationFileItem {
  const arriving = row.rows === null;
  return {
    ...row,
    done: arriving ? Number(bytesDone) : row.rows,
    total: arriving ? bytesTotal && Number(bytesTotal) : row.rows,
    error: errorCode
      ? { code: errorCode, detail: renderError({ code: errorCode, params: errorParams ?? {} }, 'zh').detail }
      : null,
  } as DeclarationFileItem;
}
