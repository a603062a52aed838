import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import {
  askControls,
  endRelationsFrom,
  openRelationsFrom,
  stoppedByControls,
  type Recording,
} from '../registration/index.js';
import type { BulkReviewInput, ReviewInput } from './declaration-input.js';
import { moveDeclaration, type DeclarationStatus } from './declaration-status.js';

/** Answer to a bulk review: `approvable` of `requested` can be approved, and were unless it was a preview. */
export interface BulkReviewed {
  readonly requested: number;
  readonly approvable: number;
  readonly approved: number;
  readonly refused: readonly {
    declarationId: string;
    code: string;
    params: Readonly<Record<string, string | number>>;
  }[];
}

/**
 * Reviews declarations 复核, by another person than the maker. Approving opens the relations of the added and ends those
 * of the removed, set-based. Errors: `DECL-2001` unknown, `DUTY-1001` maker = checker, `DECL-2005` state, `DECL-2008`
 * additions in conflict, `DECL-2009` people approved twice in the period, `DECL-2010` return without a reason.
 */
@Injectable()
export class ReviewDeclaration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Approves or returns one declaration. */
  execute(
    declarationId: string,
    input: ReviewInput,
    context: RequestContext,
  ): Promise<Result<{ declarationId: string; status: DeclarationStatus }>> {
    const by = { at: this.clock.now(), actor: context.actor.userId };
    return this.unitOfWork.run(
      context,
      { name: `review-declaration-${input.decision}`, input: { declarationId, ...input }, subject: declarationId },
      async (tx) => {
        if (input.decision === 'return' && input.note === '')
          return err(domainError('DECL-2010', {}, { pointer: '/note' }));
        const refused = await refusals(tx, [declarationId], input.decision, by.actor);
        const [error] = refused.values();
        if (error) return err(error);
        const barred = input.decision === 'approve' ? await askOf(tx, context, [declarationId]) : undefined;
        if (barred) return err(barred);
        await setReviewed(tx, [declarationId], input.decision === 'approve' ? 'approved' : 'returned', input.note, by);
        if (input.decision === 'approve') await applyApproved(tx, [declarationId], by);
        return ok({
          declarationId,
          status: input.decision === 'approve' ? ('approved' as const) : ('returned' as const),
        });
      },
    );
  }

  /**
   * Approves those of many declarations that can be approved, and says of the others why not. Errors: `CTLS-1002` with
   * the warnings to read before.
   */
  executeMany(input: BulkReviewInput, context: RequestContext): Promise<Result<BulkReviewed>> {
    const by = { at: this.clock.now(), actor: context.actor.userId };
    return this.unitOfWork.run(context, { name: 'review-declarations', input }, async (tx) => {
      const ids = [...new Set(input.declarationIds)];
      const refused = await refusals(tx, ids, 'approve', by.actor);
      await refuseControlled(tx, context, ids, refused);
      const approvable = ids.filter((id) => !refused.has(id));
      if (!input.preview && approvable.length > 0) {
        const barred = await askOf(tx, context, approvable);
        if (barred) return err(barred);
        await setReviewed(tx, approvable, 'approved', input.note, by);
        await applyApproved(tx, approvable, by);
      }
      return ok({
        requested: ids.length,
        approvable: approvable.length,
        approved: input.preview ? 0 : approvable.length,
        refused: [...refused].map(([declarationId, error]) => ({
          declarationId,
          code: error.code,
          params: error.params,
        })),
      });
    });
  }
}

/** What approving declarations does, with their employers and people: of whom is added or removed the relation too. */
const ACTS = [
  ['approve-declaration', 'true'],
  ['open-relation', `change_kind = 'added'`],
  ['end-relation', `change_kind = 'removed'`],
] as const;
const lines = (which: string): string =>
  `select declaration_id as key, person_id, employer_id from declaration.declaration_line where declaration_id = any ($1::bigint[]) and ${which}`;

/** Why controls forbid the approval of declarations. */
async function askOf(tx: Tx, context: RequestContext, ids: readonly string[]): Promise<DomainError | undefined> {
  const kinds = await tx.one<{ added: boolean; removed: boolean }>(
    `select coalesce(bool_or(change_kind = 'added'), false) as added, coalesce(bool_or(change_kind = 'removed'), false) as removed
     from declaration.declaration_line where declaration_id = any ($1::bigint[])`,
    [ids],
  );
  const done = [true, kinds?.added, kinds?.removed];
  const deeds = ACTS.filter((_act, index) => done[index]).map(([act, which]) => ({
    act,
    rows: { select: lines(which), params: [ids] },
  }));
  return askControls(tx, context, ...deeds);
}

/** Says of each declaration which control stands in its way, in one question an act. */
async function refuseControlled(
  tx: Tx,
  context: RequestContext,
  ids: readonly string[],
  refused: Map<string, DomainError>,
): Promise<void> {
  for (const [act, which] of ACTS) {
    const candidates = ids.filter((id) => !refused.has(id));
    if (candidates.length === 0) return;
    const stopped = await stoppedByControls(tx, context, { act, select: lines(which), params: [candidates] });
    stopped.forEach((error, id) => refused.set(id, error));
  }
}

/** Locks the declarations and says of each that cannot be decided why. Only approving looks at the people. */
async function refusals(
  tx: Tx,
  ids: readonly string[],
  decision: 'approve' | 'return',
  checker: string,
): Promise<Map<string, DomainError>> {
  const rows = await tx.rows<{ declaration_id: string; status: DeclarationStatus; maker: string }>(
    `
    select declaration_id, status, maker from declaration.declaration where declaration_id = any ($1::bigint[]) order by declaration_id for update`,
    [ids],
  );
  const byId = new Map(rows.map((row) => [row.declaration_id, row]));
  const refused = new Map<string, DomainError>();
  for (const id of ids) {
    const row = byId.get(id);
    if (!row) {
      refused.set(id, domainError('DECL-2001', { declarationId: id }));
      continue;
    }
    const moved = moveDeclaration(row.status, decision, id);
    const alone = secondPerson(checker, { done: 'declaration', id, by: row.maker });
    if (!moved.ok) refused.set(id, moved.error);
    else if (alone) refused.set(id, alone);
  }
  if (decision === 'return') return refused;
  // A refused declaration removes nobody, so what relied on its removals is looked at again.
  for (let found = 1; found > 0;) {
    const candidates = ids.filter((id) => !refused.has(id));
    const conflicts = candidates.length === 0 ? [] : await conflictsOf(tx, candidates);
    for (const { declarationId, code, count } of conflicts)
      refused.set(declarationId, domainError(code, { declarationId, count }));
    found = conflicts.length;
  }
  return refused;
}

/** Declarations whose people cannot be added or are approved twice, given that all of `ids` are approved together. */
function conflictsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<{ declarationId: string; code: string; count: number }[]> {
  return tx.rows(
    `
    with line as (select * from declaration.declaration_line where declaration_id = any ($1::bigint[])),
    added as (select * from line l where l.change_kind = 'added' and not exists (
      select 1 from registration.relation r where r.person_id = l.person_id and r.employer_id = l.employer_id and r.scheme = l.scheme
        and r.start_month <= l.contribution_month and (r.end_month is null or r.end_month >= l.contribution_month)))
    select declaration_id as "declarationId", 'DECL-2008' as code, count(distinct person_id)::integer as count from (
      select l.declaration_id, l.person_id from added l join registration.relation r on r.person_id = l.person_id and r.scheme = l.scheme
        and (r.end_month is null or r.end_month >= l.contribution_month)
      where not exists (select 1 from line x where x.person_id = l.person_id and x.scheme = l.scheme and x.employer_id = r.employer_id
        and x.change_kind = 'removed' and x.contribution_month <= l.contribution_month and r.end_month is null)
      union all
      select l.declaration_id, l.person_id from added l cross join lateral (select s.status from registration.status_line s
        where s.person_id = l.person_id and s.scheme = l.scheme and s.superseded_at is null order by s.effective_on desc limit 1) s
      where s.status in ('retired', 'dead')) c
    group by declaration_id
    union all
    select l.declaration_id, 'DECL-2009', count(distinct l.person_id)::integer
    from line l join declaration.declaration_line o on o.person_id = l.person_id and o.scheme = l.scheme and o.posting_period = l.posting_period and o.contribution_month = l.contribution_month
      and o.declaration_id <> l.declaration_id
    join declaration.live_declaration d on d.declaration_id = o.declaration_id
    where l.change_kind <> 'removed' and o.change_kind <> 'removed' and (d.status = 'approved' or (o.declaration_id = any ($1::bigint[]) and o.declaration_id < l.declaration_id))
    group by l.declaration_id`,
    [ids],
  );
}

async function setReviewed(
  tx: Tx,
  ids: readonly string[],
  status: 'approved' | 'returned',
  note: string,
  by: Recording,
): Promise<void> {
  await tx.execute(
    `
    update declaration.declaration set status = $2, checker = $3, reviewed_at = $4, review_note = $5 where declaration_id = any ($1::bigint[])`,
    [ids, status, by.actor, by.at.toString(), note],
  );
}

/** Moves relations and status lines as the approved declarations say: first who leaves, then who comes. */
async function applyApproved(tx: Tx, ids: readonly string[], by: Recording): Promise<void> {
  await endRelationsFrom(
    tx,
    {
      params: [ids],
      select: `
    select l.person_id, l.employer_id, l.scheme, '申报减少' as reason,
      (with last as (select greatest(l.contribution_month, r.start_month) as month) select case when month % 100 = 1 then month - 89 else month - 1 end from last) as end_month
    from declaration.declaration_line l join registration.relation r on r.person_id = l.person_id and r.employer_id = l.employer_id and r.scheme = l.scheme and r.end_month is null
    where l.declaration_id = any ($1::bigint[]) and l.change_kind = 'removed'`,
    },
    by,
  );
  await openRelationsFrom(
    tx,
    {
      params: [ids],
      select: `
    select l.person_id, l.employer_id, l.scheme, min(l.contribution_month) as start_month, '申报增加' as reason,
      case when e.category = '70' then 'flexible' else 'employee' end as category
    from declaration.declaration_line l join registration.employer e on e.employer_id = l.employer_id
    where l.declaration_id = any ($1::bigint[]) and l.change_kind = 'added' and not exists (
      select 1 from registration.relation r where r.person_id = l.person_id and r.employer_id = l.employer_id and r.scheme = l.scheme
        and r.start_month <= l.contribution_month and (r.end_month is null or r.end_month >= l.contribution_month))
    group by l.person_id, l.employer_id, l.scheme, e.category`,
    },
    by,
  );
}
