import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { askControls } from '../registration/index.js';
import { checkRows } from './check-rows.js';
import type { DeclarationInput, DeclaredPerson } from './declaration-input.js';
import { faultsOf, paramsOfRow, typedColumns, type TypedRow } from './row-faults.js';
import { CHECKED, STAGE, createChecked, createStage, trimmed } from './stage-rows.js';
import { writeDeclarations } from './write-declarations.js';

/** A declaration that waits for review. */
export interface SubmittedDeclaration {
  readonly declarationId: string;
  readonly status: 'submitted';
  readonly sequenceNo: number;
  readonly persons: number;
  readonly added: number;
  readonly removed: number;
  readonly wageTotal: string;
  /** People with an open relation who are not in the list: a warning. */
  readonly notListed: number;
}

/** A row to stage and where it stands in the input; rows of the last list have no place. */
interface StagedRow extends DeclaredPerson {
  readonly pointer: string;
  readonly mark: '0' | '1' | '2';
}

const NO_FILE = '0';

/**
 * Submits a monthly declaration 月度申报: the full list, or what changed against the last approved list (nothing =
 * unchanged month). All rows are right or nothing is submitted. Errors: `DECL-1000` with every wrong row, `DECL-2002`
 * employer, `DECL-2003` the month is declared, `DECL-2006` changes without an earlier list, `DECL-2007` period,
 * `DECL-2011` empty.
 */
@Injectable()
export class SubmitDeclaration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(input: DeclarationInput, context: RequestContext): Promise<Result<SubmittedDeclaration>> {
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: 'submit-declaration', input, subject: input.employerId },
      async (tx) => {
        const period = checkPostingPeriod(input.postingPeriod, now);
        if (!period.ok) return period;
        const free = await checkEmployer(tx, input, period.value);
        if (!free.ok) return free;
        await createStage(tx);
        await createChecked(tx);
        const rows = rowsOf(input);
        await stageRows(tx, input, rows, period.value);
        if (input.mode === 'changes') {
          const base = await stageLastList(tx, input, period.value);
          if (!base.ok) return base;
        }
        const checked = await checkRows(tx, {
          target: CHECKED,
          fileId: NO_FILE,
          scheme: input.scheme,
          postingPeriod: period.value,
          nameRequired: false,
          today: now.toPlainDate(),
        });
        if (checked.rows === 0) return err(domainError('DECL-2011'));
        if (checked.wrongRows > 0) return err(await wrongRows(tx, rows));
        const barred = await askControls(tx, context, {
          act: 'declare',
          rows: { select: `select person_id, employer_id from ${CHECKED}`, params: [] },
        });
        if (barred) return err(barred);
        const written = await writeDeclarations(tx, {
          source: CHECKED,
          fileId: NO_FILE,
          scheme: input.scheme,
          postingPeriod: period.value,
          at: now,
          actor: context.actor.userId,
        });
        if (!written.ok)
          return err({
            ...written.error,
            params: { employerId: input.employerId, postingPeriod: input.postingPeriod, declarationId: '' },
          });
        const row = await tx.one<Omit<SubmittedDeclaration, 'status' | 'notListed'>>(`
        select d.declaration_id as "declarationId", d.sequence_no as "sequenceNo", d.persons, d.added, d.removed, d.wage_total as "wageTotal"
        from declaration_new n join declaration.declaration d using (declaration_id)`);
        if (!row) throw new Error('The declaration was written but is not there');
        return ok({ ...row, status: 'submitted' as const, notListed: checked.notListed });
      },
    );
  }
}

const MONTHS_BACK = 24;

/** YYYYMM of a posting period not more than two years back and at most next month. Errors: `DECL-2007`. */
export function checkPostingPeriod(text: string, now: Instant): Result<number> {
  const period = YearMonth.parse(text);
  if (!period.ok) return period;
  const current = now.toPlainDate().yearMonth;
  const [earliest, latest] = [current.plusMonths(-MONTHS_BACK), current.plusMonths(1)];
  if (period.value.compare(earliest) < 0 || period.value.compare(latest) > 0) {
    return err(
      domainError(
        'DECL-2007',
        { postingPeriod: text, earliest: earliest.toString(), latest: latest.toString() },
        { pointer: '/postingPeriod' },
      ),
    );
  }
  return ok(Number(period.value.toCompact()));
}

async function checkEmployer(tx: Tx, input: DeclarationInput, period: number): Promise<Result<void>> {
  const employer = await tx.one(`select 1 from registration.employer where employer_id = $1 and status = 'active'`, [
    input.employerId,
  ]);
  if (!employer) return err(domainError('DECL-2002', { employerId: input.employerId }));
  const live = await tx.one<{ declaration_id: string }>(
    `
    select declaration_id from declaration.declaration where employer_id = $1 and posting_period = $2 and scheme = $3 and status in ('draft', 'submitted', 'approved')
    order by declaration_id limit 1`,
    [input.employerId, period, input.scheme],
  );
  const supplementary = input.mode === 'list' && input.supplementary;
  return live && !supplementary
    ? err(
        domainError('DECL-2003', {
          employerId: input.employerId,
          postingPeriod: input.postingPeriod,
          declarationId: live.declaration_id,
        }),
      )
    : ok(undefined);
}

/** Rows of the input in one order; a row's number in the stage is its place in it plus one. */
function rowsOf(input: DeclarationInput): StagedRow[] {
  const place =
    (list: string, mark: StagedRow['mark']) =>
    (person: DeclaredPerson, index: number): StagedRow => ({ ...person, mark, pointer: `/${list}/${index}` });
  if (input.mode === 'list') {
    return input.persons.map((person, index) =>
      place('persons', person.change === 'added' ? '1' : person.change === 'removed' ? '2' : '0')(person, index),
    );
  }
  return [
    ...input.additions.map(place('additions', '1')),
    ...input.removals.map(place('removals', '2')),
    ...input.wageChanges.map(place('wageChanges', '0')),
  ];
}

async function stageRows(tx: Tx, input: DeclarationInput, rows: readonly StagedRow[], period: number): Promise<void> {
  const staged = rows.map((row) => ({
    person_id: row.personId,
    document_type: row.documentType,
    document_number: row.documentNumber,
    name: row.name,
    change: row.mark,
    declared_wage: row.declaredWage,
    contribution_month: row.contributionMonth ?? String(period),
    remark: row.remark,
  }));
  await tx.execute(
    `
    insert into ${STAGE} (employer, document_type, document_number, name, contribution_month, change, declared_wage, remark, scheme)
    select $2, coalesce(p.document_type, x.document_type), coalesce(p.document_number, x.document_number), x.name, x.contribution_month, x.change, x.declared_wage, x.remark, $3
    from rows from (jsonb_to_recordset($1::jsonb) as (person_id bigint, document_type text, document_number text, name text, change text, declared_wage text, contribution_month text, remark text))
      with ordinality as x(person_id, document_type, document_number, name, change, declared_wage, contribution_month, remark, place)
    left join registration.person_identity p on p.person_id = x.person_id
    order by place`,
    [JSON.stringify(staged), input.employerId, input.scheme],
  );
}

/**
 * Adds the last approved list, each with the latest wage, without the people who leave and those whose month the
 * changes name; months that are paid back stand beside it. Errors: `DECL-2006` there is none.
 */
async function stageLastList(tx: Tx, input: DeclarationInput, period: number): Promise<Result<void>> {
  const base = await tx.one<{ period: number | null }>(
    `
    select max(posting_period) as period from declaration.declaration where employer_id = $1 and scheme = $2 and posting_period < $3 and status = 'approved'`,
    [input.employerId, input.scheme, period],
  );
  if (!base?.period)
    return err(domainError('DECL-2006', { employerId: input.employerId, postingPeriod: input.postingPeriod }));
  await tx.execute(
    `
    insert into ${STAGE} (employer, document_type, document_number, contribution_month, change, declared_wage, scheme)
    select distinct on (l.person_id) $1::text, p.document_type, p.document_number, $4::text, '0', l.declared_wage::text, $2
    from declaration.declaration d join declaration.declaration_line l using (declaration_id) join registration.person_identity p on p.person_id = l.person_id
    where d.employer_id = $1::bigint and d.scheme = $2 and d.posting_period = $3 and d.status = 'approved' and l.change_kind <> 'removed'
      and not exists (select 1 from ${STAGE} s where upper(${trimmed('s.document_number')}) = p.document_number and coalesce(s.document_type, '01') = p.document_type
        and (s.change = '2' or replace(s.contribution_month, '-', '') = $4::text))
    order by l.person_id, l.contribution_month desc`,
    [input.employerId, input.scheme, base.period, String(period)],
  );
  return ok(undefined);
}

const MOST_LISTED = 1000;

async function wrongRows(tx: Tx, rows: readonly StagedRow[]): Promise<DomainError> {
  const wrong = await tx.rows<TypedRow & { row_no: number; faults: number }>(
    `select row_no, faults, ${typedColumns.join(', ')} from ${CHECKED} where faults <> 0 order by row_no`,
  );
  const items = wrong.flatMap((row) =>
    faultsOf(row.faults).map(({ code, column }) => {
      const place = rows[row.row_no - 1];
      return {
        code,
        params: paramsOfRow(row),
        ...(place ? { pointer: `${place.pointer}/${column}`, row: row.row_no } : {}),
      };
    }),
  );
  return domainError('DECL-1000', { count: items.length }, { items: items.slice(0, MOST_LISTED) });
}
