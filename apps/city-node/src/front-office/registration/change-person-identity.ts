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
import { checkEvent, sixteenIn, type lifeEvents } from './life-events.js';
import { checkIdentity } from './person-identity.js';
import { queuePossibleDuplicates } from './possible-duplicates.js';
import { recordChanges } from './record-changes.js';
import type { IdentityChangeInput } from './registration-input.js';
import { holdersUnderAnotherType, sameNumberError } from './same-number.js';

interface IdentityRow {
  document_type: string;
  document_number: string;
  name: string;
  sex: string;
  birth_date: string;
}

/** Locks the row of a person within the actor's districts; undefined when there is none. */
export function lockPerson(tx: Tx, personId: string): Promise<IdentityRow | undefined> {
  return tx.one<IdentityRow>(
    'select document_type, document_number, name, sex, birth_date from registration.person where person_id = $1 for update',
    [personId],
  );
}

/**
 * Changes identity data of a person 个人信息变更; old and new values are kept. Errors: `REGI-2004` person, `REGI-2011`
 * nothing changes, `REGI-1000` with the items of `checkIdentity`, `REGI-1003` the document is another person's,
 * `REGI-1015` under another document type, `REGI-1018` before birth or to come, `REGI-1019` the birth would void a
 * relation.
 */
@Injectable()
export class ChangePersonIdentity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(
    personId: string,
    input: IdentityChangeInput,
    context: RequestContext,
  ): Promise<Result<{ personId: string; changes: number }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'change-person-identity', input: { personId, ...input } }, (tx) =>
      this.change(tx, personId, input, context, now),
    );
  }

  private async change(
    tx: Tx,
    personId: string,
    input: IdentityChangeInput,
    context: RequestContext,
    now: Instant,
  ): Promise<Result<{ personId: string; changes: number }>> {
    const before = await lockPerson(tx, personId);
    if (!before) return err(domainError('REGI-2004', { personId }));
    const barred = await askControls(tx, context, { act: 'change-person', persons: [personId] });
    if (barred) return err(barred);
    const after = identityAfter(before, input.changes, now.toPlainDate());
    if (!after.ok) return after;
    const contradicted =
      (await takenByAnother(tx, personId, before, after.value)) ??
      checkEvent('change', input.effectiveOn, after.value.birth_date, now.toPlainDate().toString(), '/effectiveOn') ??
      (await contradictedByBirth(
        tx,
        personId,
        before.birth_date,
        after.value.birth_date,
        now.toPlainDate().toString(),
      ));
    if (contradicted) return err(contradicted);
    const changes = await recordChanges(
      tx,
      'person',
      personId,
      { ...before },
      { ...after.value },
      { effectiveOn: input.effectiveOn, reason: input.reason, at: now, actor: context.actor.userId },
    );
    if (changes === 0) return err(domainError('REGI-2011'));
    await queuePossibleDuplicates(tx, [personId], now);
    return ok({ personId, changes });
  }
}

/** The row with the changes laid over it, checked as a whole. */
function identityAfter(
  before: IdentityRow,
  changes: IdentityChangeInput['changes'],
  today: PlainDate,
): Result<IdentityRow> {
  const wanted = {
    documentType: before.document_type,
    documentNumber: before.document_number,
    name: before.name,
    sex: before.sex,
    birthDate: before.birth_date,
    ...changes,
  };
  const checked = checkIdentity(wanted, today);
  if (checked.ok)
    return ok({
      document_type: wanted.documentType,
      document_number: checked.value,
      name: personName(wanted.name),
      sex: wanted.sex,
      birth_date: wanted.birthDate,
    });
  const items = checked.error.map((error) => ({
    code: error.code,
    params: error.params,
    pointer: `/changes${error.pointer ?? ''}`,
  }));
  return err(domainError('REGI-1000', { count: items.length }, { items }));
}

/** The document is another person's, or its number is under another document type. */
async function takenByAnother(
  tx: Tx,
  personId: string,
  before: IdentityRow,
  after: IdentityRow,
): Promise<DomainError | undefined> {
  const pointer = '/changes/documentNumber';
  const taken = await tx.one(
    `select 1 from registration.person_identity where document_type = $1 and document_number = $2 and person_id <> $3`,
    [after.document_type, after.document_number, personId],
  );
  if (taken)
    return domainError('REGI-1003', { documentNumber: maskDocumentNumber(after.document_number) }, { pointer });
  if (after.document_number === before.document_number) return undefined;
  const document = {
    documentType: after.document_type,
    documentNumber: after.document_number,
    name: after.name,
    sex: after.sex,
    birthDate: after.birth_date,
  };
  const holder = (await holdersUnderAnotherType(tx, [document])).get(0);
  return holder && holder.personId !== personId ? { ...sameNumberError(document, holder), pointer } : undefined;
}

/**
 * What is registered that a corrected birth would make impossible: a relation from before the sixteenth year, or an
 * event before birth.
 */
async function contradictedByBirth(
  tx: Tx,
  personId: string,
  before: string,
  birthDate: string,
  today: string,
): Promise<DomainError | undefined> {
  if (birthDate <= before) return undefined;
  const [was, sixteen] = [sixteenIn(before), sixteenIn(birthDate)];
  const relation = await tx.one<{ employerId: string; month: string }>(
    `
    select employer_id::text as "employerId", to_char(start_month, 'FM0000-00') as month from registration.relation
    where person_id = $1 and (end_month is null or end_month >= start_month) and start_month < $2 and start_month >= $3 order by start_month limit 1`,
    [personId, YearMonth.of(sixteen).number, YearMonth.of(was).number],
  );
  if (relation) return domainError('REGI-1019', { birthDate, sixteen, ...relation }, { pointer: '/changes/birthDate' });
  const event = await tx.one<{ event: keyof typeof lifeEvents; day: string }>(
    `
    select event, day from (
      select case kind when 'work-start' then 'work' when 'death' then 'death' else 'change' end as event, effective_from::text as day from registration.person_fact
        where person_id = $1 and superseded_at is null and effective_from < $2::date
      union all select 'insurance', to_char(first_insured_month, 'FM0000-00') from registration.person where person_id = $1 and first_insured_month < $3
      union all select 'retirement', to_char(retirement_month, 'FM0000-00') from registration.retiree where person_id = $1 and retirement_month < $3
      union all select 'status', effective_on::text from registration.status_line where person_id = $1 and superseded_at is null and effective_on < $2::date) e
    order by day limit 1`,
    [personId, birthDate, YearMonth.of(birthDate.slice(0, 7)).number],
  );
  return event && checkEvent(event.event, event.day, birthDate, today, '/changes/birthDate');
}
