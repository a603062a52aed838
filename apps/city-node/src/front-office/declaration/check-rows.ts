import { codeList, checkDocumentNumber } from '@pnet/standards';
import { DomainFailure, type PlainDate } from '@pnet/kernel';
import { LOWEST_RETIREMENT_AGE } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { WORKING_AGE, nameForm, retirementAges } from '../registration/index.js';
import { fault } from './row-faults.js';
import { MASS_ROWS, STAGE, stageColumns, trimmed, typed } from './stage-rows.js';

/** Which rows are checked: those of the stage table, for one scheme and posting period (YYYYMM), into `target`. */
export interface RowCheck {
  /** A table shaped as `declaration.file_row`, named in code. */
  readonly target: string;
  readonly fileId: string;
  readonly scheme: string;
  readonly postingPeriod: number;
  /** Files must give the name; the API may leave it out. */
  readonly nameRequired: boolean;
  readonly today: PlainDate;
}

/** What a check found. */
export interface CheckedRows {
  readonly rows: number;
  readonly correctRows: number;
  readonly wrongRows: number;
  readonly employers: number;
  /** Sum of the wages of correct rows, yuan. */
  readonly wageTotal: string;
  /** People with an open relation to these employers who have no row. */
  readonly notListed: number;
}

const WAGE_MAX_DIGITS = 7;

/**
 * Checks the staged rows set-based and writes each, with what is wrong, into `target`. Empty rows are left out. Reads
 * employers within the actor's districts only. The names of what can be wrong are in `row-faults.ts`.
 */
export async function checkRows(tx: Tx, check: RowCheck): Promise<CheckedRows> {
  await tx.execute(`set local work_mem = '96MB'`);
  await tx.execute('set local jit = off');
  // Once here, so that the join is by the plain column: spreadsheets leave blanks, people type x.
  await tx.execute(
    `update ${STAGE} set document_number = upper(${trimmed('document_number')}) where document_number <> upper(${trimmed('document_number')})`,
  );
  // Sizes are what the planner needs here; a sample of 3,000 rows tells them.
  await tx.execute('set local default_statistics_target = 10');
  await tx.execute(`analyze ${STAGE} (employer)`);
  await findEmployers(tx, check);
  const mass = await isMass(tx);
  await findDeclared(tx, check, mass);
  if (mass) await tx.execute('set local enable_nestloop = off');
  const rows = await tx.execute(
    `insert into ${check.target} (file_id, row_no, employer_id, person_id, contribution_month, declared_wage, change_kind, faults, ${stageColumns.map(typed).join(', ')}) ${checkedSelect(check)}`,
    [
      check.fileId,
      check.scheme,
      check.postingPeriod,
      codeList('document-type').codes.map(({ code }) => code),
      check.nameRequired,
    ],
  );
  await markRepeatedPersons(tx, check);
  const found = await tx.one<{ faults: number }>(
    `select coalesce(bit_or(faults), 0)::integer as faults from ${check.target} where file_id = $1 and faults <> 0`,
    [check.fileId],
  );
  if (((found?.faults ?? 0) & fault('DECL-1019')) !== 0) await allowMovesWithinRows(tx, check);
  if (((found?.faults ?? 0) & fault('DECL-1027')) !== 0) await allowBelowRetirementAge(tx, check);
  if (((found?.faults ?? 0) & fault('DECL-1004')) !== 0) await markWrongNumbers(tx, check);
  return summary(tx, check, rows);
}

/**
 * Whether the rows are worth reading the register whole. Statistics of temporary tables are thin: for many rows a
 * nested loop would be a plan for a handful, for a handful a hash of the whole city takes seconds.
 */
async function isMass(tx: Tx): Promise<boolean> {
  return (await tx.one(`select 1 from ${STAGE} offset ${MASS_ROWS} limit 1`)) !== undefined;
}

/**
 * One row for each employer as typed, with the period of its last approved list; a small table that all rows join with.
 */
async function findEmployers(tx: Tx, check: RowCheck): Promise<void> {
  await tx.execute(
    `
    create temporary table declaration_stage_employer on commit drop as
    with typed as (select distinct employer as typed from ${STAGE} where employer is not null),
    found as (
      select t.typed, e.employer_id, e.status from typed t join registration.employer e on e.unified_credit_code = upper(${trimmed('t.typed')}) where e.status <> 'cancelled'
      union all
      select t.typed, e.employer_id, e.status from (select typed, ${trimmed('typed')}::bigint as id from typed where ${trimmed('typed')} ~ '^[1-9][0-9]{0,14}$') t
      join registration.employer e on e.employer_id = t.id where e.status <> 'cancelled')
    select f.typed, f.employer_id, f.status,
      (select max(d.posting_period) from declaration.declaration d where d.employer_id = f.employer_id and d.scheme = $1 and d.posting_period < $2 and d.status = 'approved') as base_period
    from found f`,
    [check.scheme, check.postingPeriod],
  );
  await tx.execute('analyze pg_temp.declaration_stage_employer');
  await tx.execute(
    `
    create temporary table declaration_stage_base on commit drop as
    select l.person_id, l.employer_id, l.declared_wage, l.contribution_month, e.base_period
    from (select distinct employer_id, base_period from declaration_stage_employer where base_period is not null) e
    join declaration.declaration d on d.employer_id = e.employer_id and d.posting_period = e.base_period and d.scheme = $1 and d.status = 'approved'
    join declaration.declaration_line l on l.declaration_id = d.declaration_id and l.change_kind <> 'removed'`,
    [check.scheme],
  );
  // A person who also paid months back stands there with the latest month; almost no list has one, so looking for them
  // costs a scan.
  if (await tx.one('select 1 from declaration_stage_base where contribution_month <> base_period limit 1'))
    await tx.execute(`
      delete from declaration_stage_base b using declaration_stage_base o
      where o.person_id = b.person_id and o.employer_id = b.employer_id and o.contribution_month > b.contribution_month`);
  // Where nothing was declared before, the planner must know that it is empty: guessed at thousands, it would shuffle
  // all rows for it.
  await tx.execute('analyze pg_temp.declaration_stage_base (person_id)');
}

/**
 * People and months that a live declaration of the posting period names already: of all its declarations, or where the
 * rows are few, of their persons.
 */
async function findDeclared(tx: Tx, check: RowCheck, mass: boolean): Promise<void> {
  const ofRows = `and l.person_id in (select p.person_id from ${STAGE} s join registration.person_identity p on p.document_number = s.document_number and p.document_type = coalesce(s.document_type, '01'))`;
  await tx.execute(
    `
    create temporary table declaration_stage_declared on commit drop as
    select l.person_id, l.employer_id, l.contribution_month, l.change_kind
    from declaration.live_declaration d join declaration.declaration_line l using (declaration_id)
    where d.posting_period = $1 and d.scheme = $2 ${mass ? '' : ofRows}`,
    [check.postingPeriod, check.scheme],
  );
}

/** Its length is looked at apart: the same pattern with counted repetitions takes twice as long. */
const isWage = (text: string): string =>
  `${text} ~ '^(0|[1-9][0-9]*)(\\.[0-9][0-9]?)?$' and length(split_part(${text}, '.', 1)) <= ${WAGE_MAX_DIGITS}`;
/** The wage as typed; trimmed only where it must be, which costs as much as reading it. */
const AMOUNT = `case when ${isWage('s.declared_wage')} then s.declared_wage::numeric(18,2) when ${isWage(trimmed('s.declared_wage'))} then ${trimmed('s.declared_wage')}::numeric(18,2) end`;
const WAGE = trimmed('c.raw_declared_wage');
const FAULT_OF_WAGE = `case when c.amount is not null then 0
  when ${WAGE} ~ '^-[0-9]+(\\.[0-9]+)?$' then ${fault('DECL-1008')}
  when ${WAGE} ~ '^[0-9]+\\.[0-9]{3,}$' then ${fault('DECL-1009')}
  when ${WAGE} ~ '^[0-9]{${WAGE_MAX_DIGITS + 1},}(\\.[0-9]{1,2})?$' then ${fault('DECL-1010')}
  else ${fault('DECL-1007')} end`;

/**
 * Whether the person is with the employer in the month: by the open relation that was joined, or by one that has ended.
 */
const COVERED = `(c.relation_employer_id = c.employer_id and c.relation_start <= c.month) or (select 1 from registration.relation r
  where r.person_id = c.person_id and r.employer_id = c.employer_id and r.scheme = $2 and r.start_month <= c.month and r.end_month >= c.month limit 1) is not null`;
const RELATED_ELSEWHERE = `(select 1 from registration.relation r where r.person_id = c.person_id and r.scheme = $2 and r.end_month >= c.month limit 1) is not null`;
const ENDED_STATUS = `(select s.status from registration.status_line s where s.person_id = c.person_id and s.scheme = $2 and s.superseded_at is null
  order by s.effective_on desc limit 1) in ('retired', 'dead')`;

/** Age in the contribution month, in months. */
const AGE_IN_MONTHS =
  '((c.month / 100 - extract(year from c.birth_date)) * 12 + c.month % 100 - extract(month from c.birth_date))';

const FAULT_OF_RELATION = `case
  when c.person_id is null or c.employer_id is null or c.month is null then 0
  when c.mark = 'removed' then case when c.relation_employer_id = c.employer_id or c.base_wage is not null then 0 else ${fault('DECL-1021')} end
  when c.mark = 'added' and c.base_wage is not null then ${fault('DECL-1020')}
  when ${COVERED} then 0
  when c.mark not in ('added', 'removed') then ${fault('DECL-1006')}
  when c.relation_employer_id = c.employer_id then ${fault('DECL-1006')}
  when c.relation_employer_id is not null then ${fault('DECL-1019')}
  when ${ENDED_STATUS} then ${fault('DECL-1022')}
  when ${RELATED_ELSEWHERE} then ${fault('DECL-1019')}
  when ${AGE_IN_MONTHS} < ${WORKING_AGE * 12} then ${fault('DECL-1026')}
  when ${AGE_IN_MONTHS} >= ${LOWEST_RETIREMENT_AGE * 12} and coalesce(${trimmed('c.raw_remark')}, '') = '' then ${fault('DECL-1027')}
  else 0 end`;

const DECLARED = `(c.person_id, c.month) in (select d.person_id, d.contribution_month from declaration_stage_declared d where d.change_kind <> 'removed')`;
const DECLARED_THIS_MONTH = `(select d.person_id from declaration_stage_declared d where d.change_kind <> 'removed' and d.contribution_month = $3)`;
const DECLARED_BY_EMPLOYER =
  '(c.person_id, c.employer_id) in (select d.person_id, d.employer_id from declaration_stage_declared d)';
/** A scalar query, not EXISTS: the planner would read the whole table for it. */
const DECLARED_IN_ANOTHER_PERIOD = `(select 1 from declaration.declaration_line l where l.person_id = c.person_id and l.scheme = $2 and l.contribution_month = c.month
  and l.posting_period <> $3 and l.change_kind <> 'removed' and (select true from declaration.live_declaration d where d.declaration_id = l.declaration_id) limit 1) is not null`;

/**
 * Almost every row: a person with the employer, this month, a readable wage, nothing unusual. Such a row has none of
 * the faults below; it is told apart first because those cost several times as much to look for.
 */
const USUAL = `c.mark = '' and c.amount is not null and c.month = $3 and c.relation_employer_id = c.employer_id and c.relation_start <= $3 and c.employer_status = 'active'
      and c.raw_name = c.registered_name and coalesce(c.raw_posting_period = $3::text, true) and coalesce(c.raw_scheme = $2, true) and coalesce(c.raw_document_type = '01', true)
      and c.person_id not in ${DECLARED_THIS_MONTH}`;

const FAULTS = `
    case when c.employer_id is null then ${fault('DECL-1001')} when c.employer_status <> 'active' then ${fault('DECL-1002')} else 0 end
    + case when c.raw_document_number is null then ${fault('DECL-1024')} when c.person_id is null then ${fault('DECL-1004')} else 0 end
    + case when c.raw_name is null then case when $5::boolean then ${fault('DECL-1023')} else 0 end when c.raw_name <> c.registered_name and ${nameForm('c.raw_name')} <> ${nameForm('c.registered_name')} then ${fault('DECL-1005')} else 0 end
    + case when c.month is null then ${fault('DECL-1011')} when c.month > $3 then ${fault('DECL-1012')}
        when c.month < $3 and c.mark <> 'removed' and ${DECLARED_IN_ANOTHER_PERIOD} then ${fault('DECL-1025')} else 0 end
    + case when c.mark = 'removed' then 0 else ${FAULT_OF_WAGE} end
    + case when c.raw_posting_period is not null and c.raw_posting_period <> $3::text and replace(c.raw_posting_period, '-', '') <> $3::text then ${fault('DECL-1013')} else 0 end
    + case when c.mark = 'unknown' then ${fault('DECL-1014')} else 0 end
    + case when c.raw_scheme <> $2 then ${fault('DECL-1015')} else 0 end
    + case when c.raw_document_type <> '01' and c.raw_document_type <> all ($4::text[]) then ${fault('DECL-1016')} else 0 end
    + case when c.mark <> 'removed' and ${DECLARED} then ${fault('DECL-1018')}
        when c.mark = 'removed' and ${DECLARED_BY_EMPLOYER} then ${fault('DECL-1018')} else 0 end
    + ${FAULT_OF_RELATION}`;

/**
 * Rows with what they name looked up; parameters: file, scheme, period, document types, name required. `offset 0` keeps
 * the planner from merging the levels, which would compute each expression as often as it is named.
 */
function checkedSelect(check: RowCheck): string {
  return `
  select $1::bigint, k.row_no, k.employer_id, k.person_id, k.month, case when k.mark = 'removed' then 0 when k.faults = 0 then k.amount end,
    case when k.mark in ('added', 'removed') then k.mark when k.base_wage is null then 'added' when k.amount = k.base_wage then 'unchanged' else 'wage-changed' end,
    k.faults, ${stageColumns.map((column) => `k.raw_${column}`).join(', ')}
  from (select c.*, case when ${USUAL} then 0 else ${FAULTS} end as faults from (
    select s.row_no, ${stageColumns.map((column) => `s.${column} as raw_${column}`).join(', ')},
      e.employer_id, e.status as employer_status, p.person_id, p.name as registered_name, p.birth_date, r.employer_id as relation_employer_id, r.start_month as relation_start, b.declared_wage as base_wage,
      ${AMOUNT} as amount,
      case when s.contribution_month = '${check.postingPeriod}' then ${check.postingPeriod}
        when ${trimmed('s.contribution_month')} ~ '^(19|20|21)[0-9]{2}-?(0[1-9]|1[0-2])$' then replace(${trimmed('s.contribution_month')}, '-', '')::integer end as month,
      case when s.change is null or s.change in ('0', '3', '正常', '工资变更') then '' when s.change in ('1', '增加', '新增', '续保') then 'added' when s.change in ('2', '减少', '停保') then 'removed' else 'unknown' end as mark
    from ${STAGE} s
    left join declaration_stage_employer e on e.typed = s.employer
    left join registration.person_identity p on p.document_number = s.document_number and p.document_type = coalesce(s.document_type, '01')
    left join registration.relation r on r.person_id = p.person_id and r.scheme = $2 and r.end_month is null
    left join declaration_stage_base b on b.person_id = p.person_id and b.employer_id = e.employer_id
    where coalesce(${stageColumns.map((column) => `s.${column}`).join(', ')}) is not null
    offset 0
  ) c offset 0) k`;
}

/**
 * A person stands once for each month with one employer; a month twice is wrong in every row of the person. Who leaves
 * an employer may be added by another, and may pay months back that lie before the one without contribution.
 */
async function markRepeatedPersons(tx: Tx, check: RowCheck): Promise<void> {
  await tx.execute(
    `
    create temporary table declaration_stage_repeated on commit drop as
    select t.person_id from (select person_id from ${check.target} where file_id = $1 and person_id is not null group by person_id having count(*) > 1) twice
    join ${check.target} t on t.file_id = $1 and t.person_id = twice.person_id group by t.person_id
    having count(*) filter (where t.change_kind <> 'removed') <> count(distinct t.contribution_month) filter (where t.change_kind <> 'removed')
      or count(*) filter (where t.change_kind = 'removed') > 1
      or min(t.employer_id) filter (where t.change_kind <> 'removed') <> max(t.employer_id) filter (where t.change_kind <> 'removed')
      or (min(t.employer_id) = max(t.employer_id) and max(t.contribution_month) filter (where t.change_kind <> 'removed') >= min(t.contribution_month) filter (where t.change_kind = 'removed'))`,
    [check.fileId],
  );
  const repeated = await tx.one('select 1 from declaration_stage_repeated limit 1');
  if (!repeated) return;
  await tx.execute(
    `
    update ${check.target} set faults = faults | ${fault('DECL-1017')} where file_id = $1 and person_id in (select person_id from declaration_stage_repeated)`,
    [check.fileId],
  );
}

/** An addition is no conflict where the other employer removes the person in the same rows. */
async function allowMovesWithinRows(tx: Tx, check: RowCheck): Promise<void> {
  await tx.execute(
    `
    update ${check.target} a set faults = 0, declared_wage = ${trimmed('a.typed_declared_wage')}::numeric(18,2)
    from ${check.target} x join registration.relation r on r.person_id = x.person_id and r.employer_id = x.employer_id and r.scheme = $2 and r.end_month is null
    where a.file_id = $1 and a.faults = ${fault('DECL-1019')} and x.file_id = $1 and x.person_id = a.person_id and x.change_kind = 'removed' and x.faults = 0
      and x.contribution_month <= a.contribution_month`,
    [check.fileId, check.scheme],
  );
}

/**
 * Of the people who begin at fifty and more without a remark, those below the statutory age of their birth and sex need
 * none.
 */
async function allowBelowRetirementAge(tx: Tx, check: RowCheck): Promise<void> {
  const rows = await tx.rows<{ row_no: number; scheme: string; birthDate: string; sex: string; startMonth: string }>(
    `
    select t.row_no, $2::text as scheme, p.birth_date as "birthDate", p.sex, to_char(t.contribution_month, 'FM0000-00') as "startMonth"
    from ${check.target} t join registration.person_identity p using (person_id) where t.file_id = $1 and t.faults & ${fault('DECL-1027')} <> 0`,
    [check.fileId, check.scheme],
  );
  const reached = await retirementAges(tx, rows, check.today);
  if (!reached.ok) throw new DomainFailure(reached.error);
  const below = rows.filter((row) => reached.value(row) === undefined).map((row) => row.row_no);
  await tx.execute(
    `
    update ${check.target} set faults = faults & ~${fault('DECL-1027')}, declared_wage = case when faults = ${fault('DECL-1027')} then ${trimmed('typed_declared_wage')}::numeric(18,2) else declared_wage end
    where file_id = $1 and row_no = any ($2::integer[])`,
    [check.fileId, below],
  );
}

const NUMBER_BATCH = 5000;

/**
 * Of the unknown people, those whose identity number cannot be right are told so; the formulas are those of
 * `@pnet/standards`.
 */
async function markWrongNumbers(tx: Tx, check: RowCheck): Promise<void> {
  for (let after = 0; ;) {
    const rows = await tx.rows<{ row_no: number; document_type: string; document_number: string }>(
      `
      select row_no, coalesce(typed_document_type, '01') as document_type, ${trimmed('typed_document_number')} as document_number from ${check.target}
      where file_id = $1 and faults <> 0 and row_no > $2 and faults & ${fault('DECL-1004')} <> 0 and coalesce(typed_document_type, '01') in ('01', '07', '16', '17') order by row_no limit ${NUMBER_BATCH}`,
      [check.fileId, after],
    );
    const wrong = rows
      .filter((row) => !checkDocumentNumber(row.document_type, row.document_number, check.today).ok)
      .map((row) => row.row_no);
    if (wrong.length > 0) {
      await tx.execute(
        `update ${check.target} set faults = (faults & ~${fault('DECL-1004')}) | ${fault('DECL-1003')} where file_id = $1 and row_no = any ($2::integer[])`,
        [check.fileId, wrong],
      );
    }
    if (rows.length < NUMBER_BATCH) return;
    after = rows.at(-1)?.row_no ?? after;
  }
}

async function summary(tx: Tx, check: RowCheck, rows: number): Promise<CheckedRows> {
  const row = await tx.one<Omit<CheckedRows, 'rows' | 'correctRows'>>(
    `
    select count(*)::integer as employers, coalesce(sum(wages), 0)::numeric(18,2) as "wageTotal",
      (select count(*)::integer from ${check.target} where file_id = $1 and faults <> 0) as "wrongRows",
      (select count(*)::integer from registration.relation r
       where r.employer_id in (select employer_id from declaration_stage_employer) and r.scheme = $2 and r.end_month is null and r.start_month <= $3
         and not exists (select 1 from ${check.target} t where t.file_id = $1 and t.person_id = r.person_id)) as "notListed"
    from (select sum(declared_wage) as wages from ${check.target} where file_id = $1 and faults = 0 group by employer_id) e`,
    [check.fileId, check.scheme, check.postingPeriod],
  );
  const wrongRows = row?.wrongRows ?? 0;
  return {
    rows,
    correctRows: rows - wrongRows,
    wrongRows,
    employers: row?.employers ?? 0,
    wageTotal: row?.wageTotal ?? '0.00',
    notListed: row?.notListed ?? 0,
  };
}
