import { Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { UnitOfWork, maskDocumentNumber, maskName, type RequestContext, type Tx } from '@pnet/runtime';
import { cursorOf, pageOf, type Page } from '../registration/index.js';
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

/** What a list of declarations is narrowed by. */
export interface DeclarationFilter {
  readonly postingPeriod?: string | undefined;
  readonly status?: DeclarationStatus | undefined;
  readonly employerId?: string | undefined;
  readonly fileId?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ITEM = `d.declaration_id as "declarationId", d.employer_id as "employerId", e.name as "employerName", d.scheme, to_char(d.posting_period, 'FM0000-00') as "postingPeriod",
  d.sequence_no as "sequenceNo", d.agency_code as "agencyCode", d.status, d.persons, coalesce(d.lines, d.persons) as lines, d.added, d.removed, d.wage_total as "wageTotal", d.file_id as "fileId", d.maker,
  d.submitted_at as "submittedAt", d.checker, d.reviewed_at as "reviewedAt", d.review_note as "reviewNote"`;
const FROM = 'declaration.declaration d join registration.employer e on e.employer_id = d.employer_id';

/** The conditions of a filter, only those that are given, so that each combination finds its index. */
export function declarationFilter(filter: DeclarationFilter): { readonly sql: string; readonly params: unknown[] } {
  const given: [string, unknown][] = [
    ['d.posting_period = ', filter.postingPeriod && Number(filter.postingPeriod.replace('-', ''))],
    ['d.status = ', filter.status],
    ['d.employer_id = ', filter.employerId],
    ['d.file_id = ', filter.fileId],
  ];
  const used = given.filter(([, value]) => value !== undefined);
  const params = [...used.map(([, value]) => value), ...cursorOf(filter.cursor, ['0']), filter.limit + 1];
  const conditions = [
    ...used.map(([condition], index) => `${condition}$${index + 1}`),
    `d.declaration_id > $${used.length + 1}::bigint`,
  ];
  return {
    sql: `select ${ITEM} from ${FROM} where ${conditions.join(' and ')} order by d.declaration_id limit $${used.length + 2}`,
    params,
  };
}

/** One declaration, or undefined. */
export const declarationOf = (tx: Tx, declarationId: string): Promise<DeclarationItem | undefined> =>
  tx.one<DeclarationItem>(`select ${ITEM} from ${FROM} where d.declaration_id = $1`, [declarationId]);

/** Lines of a declaration in clear by 个人编号 and month, one more than `limit`. Personal data: audit the read. */
export const declarationLines = (
  tx: Tx,
  declarationId: string,
  input: { changed: boolean; cursor?: string | undefined; limit: number },
): Promise<DeclarationLineItem[]> =>
  tx.rows<DeclarationLineItem>(
    `
        select l.person_id as "personId", p.name, p.document_number as "documentNumber", to_char(l.contribution_month, 'FM0000-00') as "contributionMonth",
          l.change_kind as "changeKind", l.declared_wage as "declaredWage"
        from declaration.declaration_line l join registration.person_identity p using (person_id)
        where l.declaration_id = $1 and (l.person_id, l.contribution_month) > ($2::bigint, $3::integer) and ($4::boolean is false or l.change_kind <> 'unchanged')
        order by l.person_id, l.contribution_month limit $5`,
    [declarationId, ...cursorOf(input.cursor, ['0', '0']), input.changed, input.limit + 1],
  );

/** Reads of declarations within the actor's districts. */
@Injectable()
export class DeclarationsQuery {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Declarations by period, status, employer or file, in the order of their numbers. */
  list(filter: DeclarationFilter, context: RequestContext): Promise<Page<DeclarationItem>> {
    const { sql, params } = declarationFilter(filter);
    return this.unitOfWork.read(context, async (tx) =>
      pageOf(
        await tx.rows<DeclarationItem>(sql, params),
        filter.limit,
        (row) => [row.declarationId],
        (row) => row,
      ),
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
    input: { changed: boolean; cursor?: string | undefined; limit: number },
    context: RequestContext,
  ): Promise<Result<Page<DeclarationLineItem>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await tx.one('select 1 from declaration.declaration where declaration_id = $1', [declarationId])))
        return err(domainError('DECL-2001', { declarationId }));
      const rows = await declarationLines(tx, declarationId, input);
      return ok(
        pageOf(
          rows,
          input.limit,
          (row) => [row.personId, row.contributionMonth.replace('-', '')],
          (row) => ({ ...row, name: maskName(row.name), documentNumber: maskDocumentNumber(row.documentNumber) }),
        ),
      );
    });
  }
}
