import { domainError, err, ok, type Result } from '@pnet/kernel';
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
} from '@pnet/runtime';
import { Injectable } from '@nestjs/common';

/** A person who is declared otherwise than on the last approved list; masked on screens. */
export interface DeclarationDifference {
  readonly personId: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly contributionMonth: string;
  /** `not-listed`: stands on the last list, and neither on this one nor among those that leave. */
  readonly changeKind: 'added' | 'removed' | 'wage-changed' | 'not-listed';
  /** Wage on the last list, yuan; null: was not on it. */
  readonly lastWage: string | null;
  /** Wage on this one, yuan; null: leaves, or is not listed. */
  readonly declaredWage: string | null;
  /** This wage less the last one, yuan. */
  readonly wageDifference: string;
}

/** The list of differences of a declaration. */
export const declarationDifferenceList = new ListOf<DeclarationDifference>({
  name: 'declaration-differences',
  columns: [
    'personId',
    { field: 'name', as: 'personName' },
    'documentNumber',
    'contributionMonth',
    'changeKind',
    'lastWage',
    'declaredWage',
    'wageDifference',
  ],
  key: ['personId', 'contributionMonth'],
  sort: {
    personId: true,
    changeKind: true,
    lastWage: 'coalesce(s."lastWage", 0)',
    declaredWage: 'coalesce(s."declaredWage", 0)',
    wageDifference: true,
  },
  order: 'changeKind',
  totals: ['lastWage', 'declaredWage', 'wageDifference'],
  sumsAll: true,
});

/** Who is declared otherwise than on the last approved list before, in clear. Personal data: audit the read. */
const differencesOf = (declarationId: string): Select<DeclarationDifference> =>
  selectOf<DeclarationDifference>(
    `
    with this as (select * from declaration.declaration where declaration_id = :declarationId),
    before as (
      select b.declaration_id from declaration.declaration b join this d on (b.employer_id, b.scheme) = (d.employer_id, d.scheme)
      where b.status = 'approved' and b.posting_period = (
        select max(o.posting_period) from declaration.declaration o
        where o.employer_id = d.employer_id and o.scheme = d.scheme and o.status = 'approved' and o.posting_period < d.posting_period)),
    last as (
      select distinct on (l.person_id) l.person_id, l.declared_wage
      from before join declaration.declaration_line l using (declaration_id)
      where l.change_kind <> 'removed' order by l.person_id, l.contribution_month desc),
    difference as (
      select l.person_id, l.contribution_month, l.change_kind, last.declared_wage as last_wage,
        case when l.change_kind = 'removed' then null else l.declared_wage end as wage
      from declaration.declaration_line l left join last using (person_id)
      where l.declaration_id = :declarationId and l.change_kind <> 'unchanged'
      union all
      select last.person_id, d.posting_period, 'not-listed', last.declared_wage, null
      from last cross join this d
      where d.sequence_no = 1 and not exists (
        select from declaration.declaration_line l where l.declaration_id = :declarationId and l.person_id = last.person_id))
    select f.person_id as "personId", p.name, p.document_number as "documentNumber", to_char(f.contribution_month, 'FM0000-00') as "contributionMonth",
      f.change_kind as "changeKind", f.last_wage as "lastWage", f.wage as "declaredWage", coalesce(f.wage, 0) - coalesce(f.last_wage, 0) as "wageDifference"
    from difference f join registration.person_identity p using (person_id)`,
    { declarationId },
  );

/** Reads what is different in a declaration, person by person. */
@Injectable()
export class DeclarationDifferences {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** People who come, leave, have another wage or are left out, against the last approved list. Errors: `DECL-2001`. */
  list(declarationId: string, ask: ListAsk, context: RequestContext): Promise<Result<List<DeclarationDifference>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await tx.one('select 1 from declaration.declaration where declaration_id = $1', [declarationId])))
        return err(domainError('DECL-2001', { declarationId }));
      const clear = await this.audit.showsClear(tx, context, {
        kind: 'declaration-differences',
        subject: declarationId,
      });
      return ok(
        await declarationDifferenceList.read(tx, differencesOf(declarationId), {
          ask,
          context,
          ...(clear ? {} : { present: masked }),
        }),
      );
    });
  }
}

const masked = (row: DeclarationDifference): DeclarationDifference => ({
  ...row,
  name: maskName(row.name),
  documentNumber: maskDocumentNumber(row.documentNumber),
});
