import { Inject, Injectable } from '@nestjs/common';
import { Money, domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, JOB_QUEUE, NODE_CONFIG, UnitOfWork, type JobQueue, type RequestContext, type Tx } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { beginLoadedOpening } from '../../books/individual-account/index.js';
import { APPLY } from './apply-opening-load.js';
import { kindOf, type OpeningFileKind } from './opening-kinds.js';
import { checkWholeUnit, holdLoad, type HeldLoad, type LoadTotals, type OpeningUnit } from './opening-load.js';
import type { OpenedLoad } from './open-opening-load.js';

/** The totals as somebody states them from the sources, by name; what is left out is stated as nothing. */
export interface StatedTotals {
  readonly totals: LoadTotals;
  /** Why the accounts and the account fund's balance differ. */
  readonly explanation?: string | undefined;
}

/**
 * Proposes the control totals of a load that was tried. Errors: `LOAD-1001`, `LOAD-1002`, `LOAD-1004`, `LOAD-5001` a
 * total is not that of the rows, `LOAD-5002` the trial balance, `LOAD-5003` accounts and fund differ without an
 * explanation, `LOAD-5004` no row is right.
 */
@Injectable()
export class ProposeOpeningLoad {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  async execute(loadId: string, input: StatedTotals, context: RequestContext): Promise<Result<OpenedLoad>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const now = this.clock.now();
    return this.unitOfWork.run(
      context,
      { name: 'propose-opening-load', input: { loadId, ...input }, subject: loadId },
      async (tx) => {
        const held = await holdLoad(tx, loadId, 'propose');
        if (!held.ok) return held;
        const refused = refuse(held.value.load, input);
        if (refused) return err(refused);
        await tx.execute(
          `update opening_load.load set state = $2, explanation = $3, proposed_by = $4, proposed_at = $5 where load_id = $1`,
          [loadId, held.value.next, input.explanation ?? null, context.actor.userId, now.toString()],
        );
        return ok({ loadId, state: held.value.next });
      },
    );
  }
}

function refuse(load: HeldLoad, { totals: stated, explanation }: StatedTotals): DomainError | undefined {
  const { loadId, difference } = load;
  const found = load.totals ?? {};
  if (Object.keys(found).every((name) => name === 'wrongRows')) return domainError('LOAD-5004', { loadId });
  const other = otherTotal(stated, found);
  if (other) return domainError('LOAD-5001', other);
  const [unbalanced] = difference?.unbalanced ?? [];
  if (unbalanced) return domainError('LOAD-5002', { ...unbalanced });
  if (difference && !explanation)
    return domainError('LOAD-5003', {
      accounts: difference.accounts,
      ledger: difference.ledger,
      difference: difference.difference,
    });
  return undefined;
}

/** The first total that is stated otherwise than found. */
function otherTotal(
  stated: LoadTotals,
  found: LoadTotals,
): { name: string; stated: string; found: string } | undefined {
  const names = [...new Set([...Object.keys(found), ...Object.keys(stated)])];
  const name = names.find((one) => amount(stated[one]) !== amount(found[one]));
  return name === undefined
    ? undefined
    : { name, stated: (stated[name] ?? '0').slice(0, 40), found: found[name] ?? '0' };
}

/** Counts and amounts in one form. */
const amount = (text = '0'): string => {
  const parsed = Money.parse(text.trim());
  return parsed.ok ? parsed.value.toString() : text;
};

/**
 * A second person states the totals anew, without seeing them, and so agrees to a load: it is locked, and a worker
 * gives its rows to the modules and opens the books. Errors: `LOAD-1001`, `LOAD-1002`, `LOAD-1004`, `DUTY-1001` the
 * same person, `LOAD-5005` other totals, `LOAD-5007` a number was registered since, `ACCT-1003` an opening was agreed
 * to before.
 */
@Injectable()
export class AgreeOpeningLoad {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
    @Inject(JOB_QUEUE) private readonly queue: Pick<JobQueue, 'wake'>,
  ) {}

  async execute(loadId: string, input: StatedTotals, context: RequestContext): Promise<Result<OpenedLoad>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const now = this.clock.now();
    const agreed = await this.unitOfWork.run(
      context,
      { name: 'agree-opening-load', input: { loadId, ...input }, subject: loadId },
      async (tx) => {
        const held = await holdLoad(tx, loadId, 'agree');
        if (!held.ok) return held;
        const { load, next } = held.value;
        const refused = await refuseAgreement(tx, load, input, context.actor.userId);
        if (refused) return err(refused);
        const agreement = { by: context.actor.userId, at: now.toString() };
        const opening = await openAccounts(tx, load, agreement);
        if (!opening.ok) return opening;
        await lock(tx, loadId, { ...agreement, state: next, openingId: opening.value });
        return ok({ loadId, state: next });
      },
    );
    if (agreed.ok) await this.queue.wake(APPLY, loadId);
    return agreed;
  }
}

/** Why a second person cannot agree to a load. */
async function refuseAgreement(
  tx: Tx,
  load: HeldLoad,
  { totals }: StatedTotals,
  userId: string,
): Promise<DomainError | undefined> {
  const alone = secondPerson(userId, { done: 'opening', id: load.loadId, by: load.proposedBy });
  if (alone) return alone;
  const other = otherTotal(totals, load.totals ?? {});
  if (other) return domainError('LOAD-5005', { name: other.name });
  const since = await tx.one<{ row: number; kind: OpeningFileKind }>(REGISTERED_SINCE, [load.loadId]);
  return since && domainError('LOAD-5007', { kind: kindOf(since.kind).zh, row: since.row });
}

/** The opening of the accounts, with the totals that both stated. */
async function openAccounts(
  tx: Tx,
  { loadId, scheme, month, totals, proposedBy }: HeldLoad,
  agreement: { readonly by: string; readonly at: string },
): Promise<Result<string>> {
  const proposed = await tx.one<{ at: Date | null }>(
    'select proposed_at as at from opening_load.load where load_id = $1',
    [loadId],
  );
  const found = totals ?? {};
  return beginLoadedOpening(tx, {
    loadId,
    scheme,
    month,
    persons: Number(found['accounts'] ?? 0),
    personal: found['personal'] ?? '0.00',
    employer: found['employer'] ?? '0.00',
    maker: proposedBy ?? '',
    proposedAt: proposed?.at?.toISOString() ?? agreement.at,
    checker: agreement.by,
    agreedAt: agreement.at,
  });
}

/** A right row whose number was registered by somebody else after the trial. */
const REGISTERED_SINCE = `
  select r.row_no as row, 'persons' as kind from opening_load.person_row r join registration.person_identity i on i.document_number = r.document_number where r.load_id = $1 and not r.wrong
  union all
  select r.row_no, 'employers' from opening_load.employer_row r join registration.employer e on e.unified_credit_code = r.credit_code and e.status <> 'cancelled' where r.load_id = $1 and not r.wrong
  limit 1`;

const lock = (
  tx: Tx,
  loadId: string,
  agreed: { readonly state: string; readonly by: string; readonly at: string; readonly openingId: string },
): Promise<number> =>
  tx.execute(
    `update opening_load.load set state = $2, agreed_by = $3, agreed_at = $4, opening_id = $5 where load_id = $1`,
    [loadId, agreed.state, agreed.by, agreed.at, agreed.openingId],
  );
