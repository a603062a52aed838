import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import {
  Audit,
  CLOCK,
  ListOf,
  UnitOfWork,
  maskDocumentNumber,
  maskName,
  selectOf,
  type List,
  type ListAsk,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import type { DuplicateDecisionInput } from './registration-input.js';

/**
 * Puts every pair of one of `personIds` with an earlier person of the same name and birth date, in any agency, into the
 * queue of possible duplicates. Returns how many.
 */
export function queuePossibleDuplicates(tx: Tx, personIds: readonly string[], now: Instant): Promise<number> {
  return tx.execute(
    `
    insert into registration.possible_duplicate (person_id, other_person_id, agency_code, reason, opened_at)
    select n.person_id, o.person_id, n.agency_code, 'same-name-and-birth-date', $2
    from registration.person n join registration.person_identity o on o.name = n.name and o.birth_date = n.birth_date and o.person_id < n.person_id
    where n.person_id = any ($1::bigint[])
    on conflict do nothing`,
    [personIds, now.toString()],
  );
}

/** One entry of the queue 疑似重复; names and numbers masked. */
export interface PossibleDuplicate {
  readonly duplicateId: string;
  readonly personId: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly otherPersonId: string;
  readonly otherDocumentNumber: string;
  readonly reason: string;
  readonly openedAt: Date;
}

/** The list of the queue. */
export const duplicateList = new ListOf<PossibleDuplicate>({
  name: 'possible-duplicates',
  columns: [
    'duplicateId',
    'personId',
    { field: 'name', as: 'personName' },
    'documentNumber',
    'otherPersonId',
    'otherDocumentNumber',
    'reason',
    'openedAt',
  ],
  key: ['duplicateId'],
  sort: { duplicateId: true, openedAt: true, personId: true },
  order: 'duplicateId',
});

/** The queue of possible duplicates of the actor's districts: look at it, decide. */
@Injectable()
export class PossibleDuplicates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Entries that are open, unless another state is asked for; oldest first. */
  list(input: ListAsk & { state: string }, context: RequestContext): Promise<List<PossibleDuplicate>> {
    const select = selectOf<PossibleDuplicate>(
      `
      select d.duplicate_id as "duplicateId", d.person_id as "personId", p.name, p.document_number as "documentNumber",
        d.other_person_id as "otherPersonId", o.document_number as "otherDocumentNumber", d.reason, d.opened_at as "openedAt"
      from registration.possible_duplicate d join registration.person p using (person_id)
      join registration.person_identity o on o.person_id = d.other_person_id
      where d.state = :state`,
      { state: input.state },
    );
    return this.unitOfWork.read(context, async (tx) => {
      const clear = await this.audit.showsClear(tx, context, { kind: 'possible-duplicates', subject: input.state });
      return duplicateList.read(tx, select, { ask: input, context, ...(clear ? {} : { present: masked }) });
    });
  }

  /** Decides one entry; `same` waits for the reviewed merge, a later act. Errors: `REGI-2010`. */
  decide(
    duplicateId: string,
    input: DuplicateDecisionInput,
    context: RequestContext,
  ): Promise<Result<{ duplicateId: string; state: string }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: 'decide-possible-duplicate', input: { duplicateId, ...input } },
      async (tx) => {
        const changed = await tx.execute(
          `
        update registration.possible_duplicate set state = $2, note = $3, decided_at = $4, decided_by = $5 where duplicate_id = $1 and state = 'open'`,
          [duplicateId, input.decision, input.note, now.toString(), context.actor.userId],
        );
        return changed === 1
          ? ok({ duplicateId, state: input.decision })
          : err(domainError('REGI-2010', { duplicateId }));
      },
    );
  }
}

const masked = (row: PossibleDuplicate): PossibleDuplicate => ({
  ...row,
  name: maskName(row.name),
  documentNumber: maskDocumentNumber(row.documentNumber),
  otherDocumentNumber: maskDocumentNumber(row.otherDocumentNumber),
});
