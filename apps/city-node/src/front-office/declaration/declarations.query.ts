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
  type Select,
  type Tx,
} from '@pnet/runtime';
import type { DeclarationStatus } from './declaration-status.js';

/** One declaration in a list. */
export interface DeclarationItem {
  readonly declarationId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly sequenceNo: number;
  readonly agencyCode: string;
  readonly status: DeclarationStatus;
  readonly persons: number;
  /** Persons and months, where a person has several. */
  readonly lines: number;
  readonly added: number;
  readonly removed: number;
  readonly wageTotal: string;
  readonly fileId: string | null;
  readonly maker: string;
  readonly submittedAt: Date;
  readonly checker: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewNote: string | null;
}

/** One line of a declaration; masked on screens. */
export interface DeclarationLineItem {
  readonly personId: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly contributionMonth: string;
  readonly changeKind: string;
  readonly declaredWage: string;
}

/** What a list of declarations is narrowed by; days of submission, inclusive. */
export interface DeclarationFilter extends ListAsk {
  readonly postingPeriod?: string | undefined;
  readonly status?: DeclarationStatus | undefined;
  readonly employerId?: string | undefined;
  readonly agencyCode?: string | undefined;
  readonly fileId?: string | undefined;
  /** User id of who submitted it. */
  readonly maker?: string | undefined;
  readonly submittedFrom?: string | undefined;
  readonly submittedTo?: string | undefined;
}

/** The list of declarations. */
export const declarationList = new ListOf<DeclarationItem>({
  name: 'declarations',
  columns: [
    'declarationId',
    'employerId',
    'employerName',
    'scheme',
    'postingPeriod',
    'sequenceNo',
    'agencyCode',
    'status',
    'persons',
    'lines',
    'added',
    'removed',
    'wageTotal',
    'fileId',
    'maker',
    'submittedAt',
    'checker',
    'reviewedAt',
    'reviewNote',
  ],
  key: ['declarationId'],
  sort: {
    declarationId: true,
    employerId: true,
    employerName: true,
    postingPeriod: true,
    persons: true,
    wageTotal: true,
    submittedAt: true,
  },
  order: 'declarationId',
  totals: ['persons', 'lines', 'added', 'removed', 'wageTotal'],
});

/** The list of a declaration's lines. */
export const declarationLineList = new ListOf<DeclarationLineItem>({
  name: 'declaration-lines',
  columns: [
    'personId',
    { field: 'name', as: 'personName' },
    'documentNumber',
    'contributionMonth',
    'changeKind',
    'declaredWage',
  ],
  key: ['personId', 'contributionMonth'],
  sort: { personId: true, contributionMonth: true, declaredWage: true },
  order: 'personId',
  totals: ['declaredWage'],
  sumsAll: true,
});

const ITEM = `d.declaration_id as "declarationId", d.employer_id as "employerId", e.name as "employerName", d.scheme, to_char(d.posting_period, 'FM0000-00') as "postingPeriod",
  d.sequence_no as "sequenceNo", d.agency_code as "agencyCode", d.status, d.persons, coalesce(d.lines, d.persons) as lines, d.added, d.removed, d.wage_total as "wageTotal", d.file_id as "fileId", d.maker,
  d.submitted_at as "submittedAt", d.checker, d.reviewed_at as "reviewedAt", d.review_note as "reviewNote"`;
const FROM = 'declaration.declaration d join registration.employer e on e.employer_id = d.employer_id';

/** The rows of a filter: values that are not given leave no condition in the plan. */
export const declarationsOf = (filter: Omit<DeclarationFilter, 'limit' | 'cursor' | 'sort'>): Select<DeclarationItem> =>
  selectOf<DeclarationItem>(
    `
    select ${ITEM} from ${FROM}
    where (:postingPeriod::integer is null or d.posting_period = :postingPeriod) and (:status::text is null or d.status = :status)
      and (:employerId::bigint is null or d.employer_id = :employerId) and (:agencyCode::text is null or d.agency_code = :agencyCode)
      and (:fileId::bigint is null or d.file_id = :fileId) and (:maker::text is null or d.maker = :maker) and (:submittedFrom::date is null or d.submitted_at >= :submittedFrom::date)
      and (:submittedTo::date is null or d.submitted_at < :submittedTo::date + 1)`,
    {
      postingPeriod: filter.postingPeriod ? YearMonth.of(filter.postingPeriod).number : null,
      status: filter.status ?? null,
      employerId: filter.employerId ?? null,
      agencyCode: filter.agencyCode ?? null,
      fileId: filter.fileId ?? null,
      maker: filter.maker ?? null,
      submittedFrom: filter.submittedFrom ?? null,
      submittedTo: filter.submittedTo ?? null,
    },
  );

/** One declaration, or undefined. */
export const declarationOf = (tx: Tx, declarationId: string): Promise<DeclarationItem | undefined> =>
  tx.one<DeclarationItem>(`select ${ITEM} from ${FROM} where d.declaration_id = $1`, [declarationId]);

/** Lines of a declaration in clear, those that changed only on demand. Personal data: audit the read. */
export const declarationLinesOf = (declarationId: string, changed: boolean): Select<DeclarationLineItem> =>
  selectOf<DeclarationLineItem>(
    `
    select l.person_id as "personId", p.name, p.document_number as "documentNumber", to_char(l.contribution_month, 'FM0000-00') as "contributionMonth",
      l.change_kind as "changeKind", l.declared_wage as "declaredWage"
    from declaration.declaration_line l join registration.person_identity p using (person_id)
    where l.declaration_id = :declarationId and (:changed::boolean is false or l.change_kind <> 'unchanged')`,
    { declarationId, changed },
  );

/** Reads of declarations within the actor's districts. */
@Injectable()
export class DeclarationsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Declarations by posting period, status, employer, agency, file or day, in the order of their numbers. */
  list(filter: DeclarationFilter, context: RequestContext): Promise<List<DeclarationItem>> {
    return this.unitOfWork.read(context, (tx) =>
      declarationList.read(tx, declarationsOf(filter), { ask: filter, context }),
    );
  }

  /** One declaration. Errors: `DECL-2001`. */
  record(declarationId: string, context: RequestContext): Promise<Result<DeclarationItem>> {
    return this.unitOfWork.read(context, async (tx) => {
      const row = await declarationOf(tx, declarationId);
      return row ? ok(row) : err(domainError('DECL-2001', { declarationId }));
    });
  }

  /** Lines of a declaration by 个人编号 and month, those that changed only on demand; masked. Errors: `DECL-2001`. */
  lines(
    declarationId: string,
    input: ListAsk & { changed: boolean },
    context: RequestContext,
  ): Promise<Result<List<DeclarationLineItem>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await tx.one('select 1 from declaration.declaration where declaration_id = $1', [declarationId])))
        return err(domainError('DECL-2001', { declarationId }));
      const select = declarationLinesOf(declarationId, input.changed);
      const clear = await this.audit.showsClear(tx, context, { kind: 'declaration-lines', subject: declarationId });
      return ok(
        await declarationLineList.read(tx, select, { ask: input, context, ...(clear ? {} : { present: masked }) }),
      );
    });
  }
}

const masked = (row: DeclarationLineItem): DeclarationLineItem => ({
  ...row,
  name: maskName(row.name),
  documentNumber: maskDocumentNumber(row.documentNumber),
});
