import { Inject, Injectable } from '@nestjs/common';
import {
  YearMonth,
  domainError,
  err,
  ok,
  type Clock,
  type DomainError,
  type Instant,
  type PlainDate,
  type Result,
} from '@pnet/kernel';
import { CLOCK, UnitOfWork, maskDocumentNumber, type RequestContext, type Tx } from '@pnet/runtime';
import { personName } from '@pnet/standards';
import { askControls } from './ask-controls.js';
import { keepInitials } from './keep-initials.js';
import { checkEvent, checkWorkingAge } from './life-events.js';
import { checkIdentity } from './person-identity.js';
import { queuePossibleDuplicates } from './possible-duplicates.js';
import type { PersonInput } from './registration-input.js';
import { openRelationsFrom } from './relations.js';
import { checkRetirementAge, reasonWithAge, retirementAges } from './retirement-age.js';
import { insertRetireesFrom, isPension } from './retirees.js';
import { RowErrors } from './row-errors.js';
import { holdersUnderAnotherType, isOnePerson, sameNumberError, type HeldDocument } from './same-number.js';

/** Ids of the persons, in the order of the input. */
export interface RegisteredPersons {
  readonly personIds: string[];
  /** How many entries the queue of possible duplicates got. */
  readonly possibleDuplicates: number;
}

/**
 * Registers up to 1,000 persons 个人参保登记, with the relation that begins or the retirement that is known: all of them or,
 * with every wrong row listed, none. Persons of the same name and birth date go to the queue of possible duplicates.
 * Errors: `REGI-1000` with items of `checkIdentity`, `REGI-1002` twice in the batch, `REGI-1003` registered already,
 * `REGI-1015` under another document type, `REGI-1004` agency, `REGI-1010` employer, `REGI-1011` month, `REGI-1012`
 * pension, `REGI-1013` relation and retirement, `REGI-1016` below sixteen, `REGI-1017` retirement age, `REGI-1018`
 * before birth or to come; `POLI-3001` no rule of retirement.
 */
@Injectable()
export class RegisterPersons {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(persons: readonly PersonInput[], context: RequestContext): Promise<Result<RegisteredPersons>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'register-persons', input: persons }, (tx) =>
      this.register(tx, persons, context, { now }),
    );
  }

  /**
   * Registers within a transaction of the caller, who takes it back where it is refused, and after a preview. Errors as
   * `execute`.
   */
  async register(
    tx: Tx,
    persons: readonly PersonInput[],
    context: RequestContext,
    { now, preview = false }: { readonly now: Instant; readonly preview?: boolean },
  ): Promise<Result<RegisteredPersons>> {
    const errors = new RowErrors('persons');
    const numbers = checkIdentities(persons, now, errors);
    persons.forEach((person, index) => checkRow(person, index, now, context, errors));
    const employers = await findEmployers(tx, persons, errors);
    const deed = { preview, employers: [...employers.values()] };
    const begins = persons.some(({ relation }) => relation) ? [{ act: 'open-relation' as const, ...deed }] : [];
    const barred = await askControls(tx, context, { act: 'register-person', ...deed }, ...begins);
    if (barred) return err(barred);
    const ages = await checkAges(tx, persons, now, errors);
    if (!ages.ok) return err(ages.error);
    if (errors.any) return err(errors.toError());
    const documents = persons.map((person, index) => ({ ...person, documentNumber: numbers[index] ?? '' }));
    for (const [index, holder] of await holdersUnderAnotherType(tx, documents))
      errors.add(index, sameNumberError(documents[index] ?? holder, holder));
    if (errors.any) return err(errors.toError());
    const ids = await insertPersons(tx, persons, numbers, now, context);
    persons.forEach((person, index) => {
      if (!ids.has(keyOf(person.documentType, numbers[index]))) {
        errors.add(
          index,
          domainError(
            'REGI-1003',
            { documentNumber: maskDocumentNumber(person.documentNumber) },
            { pointer: '/documentNumber' },
          ),
        );
      }
    });
    if (errors.any) return err(errors.toError());
    const personIds = persons.map((person, index) => ids.get(keyOf(person.documentType, numbers[index])) ?? '');
    await keepInitials(tx, 'person', personIds);
    await insertFacts(tx, persons, personIds, now, context);
    await insertRelations(tx, persons, personIds, employers, now, context);
    await insertRetirees(tx, persons, personIds, now, context);
    return ok({ personIds, possibleDuplicates: await queuePossibleDuplicates(tx, personIds, now) });
  }
}

const keyOf = (type: string, number: string | undefined): string => `${type}:${number ?? ''}`;
const compact = (month: string): number => YearMonth.of(month).number;

function checkIdentities(persons: readonly PersonInput[], now: Instant, errors: RowErrors): string[] {
  const today = now.toPlainDate();
  const seen = new Map<string, (HeldDocument & { place: number })[]>();
  return persons.map((person, index) => {
    const checked = checkIdentity(person, today);
    if (!checked.ok)
      checked.error.forEach((error) => {
        errors.add(index, error);
      });
    const number = checked.ok ? checked.value : person.documentNumber.toUpperCase();
    const document = {
      documentType: person.documentType,
      documentNumber: number,
      birthDate: person.birthDate,
      place: index,
    };
    const before = seen.get(number) ?? [];
    const first = before.find(
      (other) => other.documentType === document.documentType || isOnePerson(other, document),
    )?.place;
    if (first === undefined) seen.set(number, [...before, document]);
    else
      errors.add(
        index,
        domainError(
          'REGI-1002',
          { value: maskDocumentNumber(number), first: first + 1 },
          { pointer: '/documentNumber' },
        ),
      );
    return number;
  });
}

function checkRow(person: PersonInput, index: number, now: Instant, context: RequestContext, errors: RowErrors): void {
  const today = now.toPlainDate();
  if (!context.actor.agencies.includes(person.agencyCode))
    errors.add(index, domainError('REGI-1004', { agency: person.agencyCode }, { pointer: '/agencyCode' }));
  if (person.relation && person.retiree) errors.add(index, domainError('REGI-1013', {}, { pointer: '/retiree' }));
  lifeErrors(person, today).forEach((error) => {
    errors.add(index, error);
  });
  if (person.relation) {
    const latest = today.yearMonth.plusMonths(1).toString();
    if (person.relation.startMonth < '1992-01' || person.relation.startMonth > latest)
      errors.add(
        index,
        domainError('REGI-1011', { month: person.relation.startMonth, latest }, { pointer: '/relation/startMonth' }),
      );
  }
  if (person.retiree) {
    const latest = today.yearMonth.toString();
    if (person.retiree.retirementMonth < '1951-01' || person.retiree.retirementMonth > latest)
      errors.add(
        index,
        domainError(
          'REGI-1011',
          { month: person.retiree.retirementMonth, latest },
          { pointer: '/retiree/retirementMonth' },
        ),
      );
    if (!isPension(person.retiree.monthlyPension))
      errors.add(
        index,
        domainError('REGI-1012', { value: person.retiree.monthlyPension }, { pointer: '/retiree/monthlyPension' }),
      );
  }
}

/** What was to happen before birth, before the sixteenth year or is yet to come. */
function lifeErrors(
  { birthDate, startedWorkOn, firstInsuredMonth, relation, retiree }: PersonInput,
  today: PlainDate,
): DomainError[] {
  return [
    startedWorkOn === undefined
      ? undefined
      : checkEvent('work', startedWorkOn, birthDate, today.toString(), '/startedWorkOn'),
    firstInsuredMonth === undefined
      ? undefined
      : checkEvent(
          'insurance',
          firstInsuredMonth,
          birthDate,
          today.yearMonth.plusMonths(1).toString(),
          '/firstInsuredMonth',
        ),
    relation && checkWorkingAge(birthDate, relation.startMonth, '/relation/startMonth'),
    retiree && retiree.retirementMonth < birthDate.slice(0, 7)
      ? checkEvent(
          'retirement',
          retiree.retirementMonth,
          birthDate,
          today.yearMonth.toString(),
          '/retiree/retirementMonth',
        )
      : undefined,
  ].filter((error) => error !== undefined);
}

/**
 * Relations that begin at or above the statutory retirement age have a reason. Errors: `POLI-3001` no rule of
 * retirement.
 */
async function checkAges(
  tx: Tx,
  persons: readonly PersonInput[],
  now: Instant,
  errors: RowErrors,
): Promise<Result<void>> {
  const begins = persons.map(({ birthDate, sex, relation }) =>
    relation ? { birthDate, sex, ...relation } : undefined,
  );
  const ages = await retirementAges(
    tx,
    begins.filter((one) => one !== undefined),
    now.toPlainDate(),
  );
  if (!ages.ok) return err(ages.error);
  begins.forEach((one, index) => {
    const error = one && checkRetirementAge(one, ages.value, '/relation/retirementAgeReason');
    if (error) errors.add(index, error);
  });
  return ok(undefined);
}

/** Active employers within the actor's districts, by 单位编号 or credit code as typed. */
async function findEmployers(tx: Tx, persons: readonly PersonInput[], errors: RowErrors): Promise<Map<string, string>> {
  const typed = [...new Set(persons.flatMap((person) => (person.relation ? [person.relation.employer] : [])))];
  if (typed.length === 0) return new Map();
  const rows = await tx.rows<{ typed: string; employer_id: string }>(
    `
    select t.typed, e.employer_id from unnest($1::text[]) t(typed) join registration.employer e on e.unified_credit_code = upper(t.typed) and e.status = 'active'
    union all
    select t.typed, e.employer_id from (select typed from unnest($1::text[]) t(typed) where typed ~ '^[1-9][0-9]{0,14}$') t
    join registration.employer e on e.employer_id = t.typed::bigint and e.status = 'active'`,
    [typed],
  );
  const found = new Map(rows.map((row) => [row.typed, row.employer_id]));
  persons.forEach((person, index) => {
    if (person.relation && !found.has(person.relation.employer))
      errors.add(
        index,
        domainError('REGI-1010', { employer: person.relation.employer }, { pointer: '/relation/employer' }),
      );
  });
  return found;
}

async function insertPersons(
  tx: Tx,
  persons: readonly PersonInput[],
  numbers: readonly string[],
  now: Instant,
  context: RequestContext,
): Promise<Map<string, string>> {
  const rows = persons
    .map((person, index) => ({
      ...person,
      name: personName(person.name),
      documentNumber: numbers[index],
      firstMonth: person.firstInsuredMonth ?? person.relation?.startMonth,
    }))
    .map(
      ({
        firstMonth,
        relation: _relation,
        retiree: _retiree,
        startedWorkOn: _work,
        bankName: _bank,
        bankAccountNumber: _account,
        ...row
      }) => ({
        ...row,
        firstInsuredMonth: firstMonth === undefined ? null : compact(firstMonth),
      }),
    );
  const inserted = await tx.rows<{ document_type: string; document_number: string; person_id: string }>(
    `
    insert into registration.person (document_type, document_number, name, sex, birth_date, agency_code, ethnicity, household_kind,
      first_insured_month, migrant_worker, mobile, recorded_at, recorded_by)
    select "documentType", "documentNumber", name, sex, "birthDate", "agencyCode", ethnicity, "householdKind",
      "firstInsuredMonth", coalesce("migrantWorker", false), mobile, $2, $3
    from rows from (jsonb_to_recordset($1::jsonb) as ("documentType" text, "documentNumber" text, name text, sex text, "birthDate" date, "agencyCode" text,
      ethnicity text, "householdKind" text, "firstInsuredMonth" integer, "migrantWorker" boolean,
      mobile text)) with ordinality
    order by ordinality
    on conflict do nothing returning document_type, document_number, person_id`,
    [JSON.stringify(rows), now.toString(), context.actor.userId],
  );
  return new Map(inserted.map((row) => [keyOf(row.document_type, row.document_number), row.person_id]));
}

/**
 * What the registration tells of the start of work and of the payee's account; a second person reviews both where they
 * matter.
 */
async function insertFacts(
  tx: Tx,
  persons: readonly PersonInput[],
  ids: readonly string[],
  now: Instant,
  context: RequestContext,
): Promise<void> {
  const rows = persons.map(({ startedWorkOn, bankName, bankAccountNumber }, index) => ({
    person_id: ids[index],
    started: startedWorkOn,
    bank: bankName,
    account: bankAccountNumber,
  }));
  const params = [JSON.stringify(rows), now.toString(), context.actor.userId];
  await tx.execute(
    `
    insert into registration.person_fact (person_id, kind, effective_from, evidence, reason, recorded_at, recorded_by)
    select person_id, 'work-start', started, '参保登记', '参保登记', $2, $3 from jsonb_to_recordset($1::jsonb) as x (person_id bigint, started date) where started is not null`,
    params,
  );
  await tx.execute(
    `
    insert into registration.payee_account (person_id, valid_from, bank_name, account_number, evidence, reason, recorded_at, recorded_by)
    select person_id, ($2::timestamptz at time zone 'Asia/Shanghai')::date, bank, account, '参保登记', '参保登记', $2, $3
    from jsonb_to_recordset($1::jsonb) as x (person_id bigint, bank text, account text) where account is not null`,
    params,
  );
}

async function insertRelations(
  tx: Tx,
  persons: readonly PersonInput[],
  ids: readonly string[],
  employers: Map<string, string>,
  now: Instant,
  context: RequestContext,
): Promise<void> {
  const rows = persons.flatMap(({ relation }, index) =>
    relation
      ? [
          {
            person_id: ids[index],
            employer_id: employers.get(relation.employer),
            scheme: relation.scheme,
            start_month: compact(relation.startMonth),
            category: relation.category,
            reason: reasonWithAge('参保登记', relation.retirementAgeReason),
          },
        ]
      : [],
  );
  if (rows.length === 0) return;
  await openRelationsFrom(
    tx,
    {
      params: [JSON.stringify(rows)],
      select: `
    select person_id, employer_id, scheme, start_month, category, reason
    from jsonb_to_recordset($1::jsonb) as x(person_id bigint, employer_id bigint, scheme text, start_month integer, category text, reason text)`,
    },
    { at: now, actor: context.actor.userId },
  );
}

async function insertRetirees(
  tx: Tx,
  persons: readonly PersonInput[],
  ids: readonly string[],
  now: Instant,
  context: RequestContext,
): Promise<void> {
  const rows = persons.flatMap(({ retiree }, index) =>
    retiree
      ? [
          {
            person_id: ids[index],
            scheme: retiree.scheme,
            retirement_month: compact(retiree.retirementMonth),
            monthly_pension: retiree.monthlyPension,
          },
        ]
      : [],
  );
  if (rows.length > 0) await insertRetireesFrom(tx, rows, { at: now, actor: context.actor.userId });
}
