import { domainError, err, ok, type Clock, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import { itemsOfIssues, type RequestContext, type Tx, type UnitOfWork } from '@pnet/runtime';
import { unitsBelow } from '../dimensions/units.query.js';
import type { OrderKind } from './order-kind.js';

/** What a person wants to order. */
export interface OrderDraftInput {
  readonly kind: string;
  readonly title: string;
  /** Codes of nodes; all city-type nodes below when empty. Not asked where the kind knows whom it concerns. */
  readonly targets: readonly string[];
  readonly payload: unknown;
  /** Days until the targets have to answer. */
  readonly deadlineDays: number;
}

const DAY_MS = 86_400_000;

/** Drafts an order; a second person issues it. */
export class DraftOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly node: { readonly code: string },
    private readonly kinds: readonly OrderKind[],
  ) {}

  /**
   * Errors: `WHSE-4001` unknown kind, `WHSE-4002` a target that is not below this node, `CTRL-1103` the targets are not
   * those of the amounts, `WHSE-4003` with items for each wrong field of the payload; and those that the kind has when
   * it is issued: it is tried out and taken back.
   */
  execute(input: OrderDraftInput, context: RequestContext): Promise<Result<{ draftId: string; targets: string[] }>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'draft-order', input }, async (tx) => {
      const kind = this.kinds.find((one) => one.kind === input.kind);
      if (!kind)
        return err(
          domainError(
            'WHSE-4001',
            { kind: input.kind, known: this.kinds.map((one) => one.kind).join(', ') },
            { pointer: '/kind' },
          ),
        );
      const stated = statedBy(kind, input);
      if (!stated.ok) return stated;
      const { draft, named } = stated.value;
      const targets = await (kind.concerned?.(tx, draft, now) ?? this.targetsOf(tx, named, now));
      if (!targets.ok) return targets;
      const tried = await tryOut(tx, kind, draft, now);
      if (!tried.ok) return tried;
      const row = await tx.one<{ draft_id: string }>(
        `insert into warehouse.order_draft (kind, title, targets, payload, deadline, maker, made_at) values ($1, $2, $3, $4::jsonb, $5, $6, $7) returning draft_id`,
        [
          input.kind,
          input.title,
          targets.value,
          JSON.stringify(draft),
          now.plusMs(input.deadlineDays * DAY_MS).toDate(),
          context.actor.userId,
          now.toDate(),
        ],
      );
      return ok({ draftId: row?.draft_id ?? '', targets: targets.value });
    });
  }

  private async targetsOf(tx: Tx, wanted: readonly string[], now: Instant): Promise<Result<string[]>> {
    const below = (await unitsBelow(tx, this.node.code, now.toPlainDate().yearMonth.number)).filter(
      (unit) => unit.depth > 0,
    );
    const strangers = wanted.filter((code) => !below.some((unit) => unit.code === code));
    if (strangers[0] !== undefined)
      return err(
        domainError(
          'WHSE-4002',
          { target: strangers[0], node: this.node.code },
          { pointer: `/targets/${wanted.indexOf(strangers[0])}` },
        ),
      );
    const targets =
      wanted.length > 0 ? [...new Set(wanted)] : below.filter((unit) => unit.tier === 'city').map((unit) => unit.code);
    return targets.length > 0
      ? ok(targets)
      : err(domainError('WHSE-4002', { target: '-', node: this.node.code }, { pointer: '/targets' }));
  }
}

/** The draft as its kind reads it, and the targets that it, or else the drafter, names. */
function statedBy(
  kind: OrderKind,
  input: OrderDraftInput,
): Result<{ readonly draft: unknown; readonly named: readonly string[] }> {
  const parsed = kind.draft.safeParse(input.payload);
  if (!parsed.success)
    return err(domainError('WHSE-4003', { kind: input.kind }, { items: itemsOf(parsed.error.issues) }));
  const own = kind.targets?.(parsed.data);
  const odd = own && oddTarget(own, input.targets);
  if (odd !== undefined) return err(domainError('CTRL-1103', { target: odd }, { pointer: '/targets' }));
  return ok({ draft: parsed.data, named: own ?? input.targets });
}

/** A target without an amount, or an amount without a target, where the drafter named targets beside the amounts. */
const oddTarget = (own: readonly string[], named: readonly string[]): string | undefined =>
  named.length === 0
    ? undefined
    : (own.find((code) => !named.includes(code)) ?? named.find((code) => !own.includes(code)));

/**
 * Prepares the order as its issue will, and takes all of it back: what cannot be issued is not put before a second
 * person.
 */
async function tryOut(tx: Tx, kind: OrderKind, draft: unknown, now: Instant): Promise<Result<unknown>> {
  await tx.execute('savepoint tried_out');
  const prepared = await kind.prepare(tx, draft, now);
  await tx.execute('rollback to savepoint tried_out');
  return prepared;
}

const ITEMS_MAX = 100;
const itemsOf = (issues: Parameters<typeof itemsOfIssues>[0]): ErrorItem[] =>
  itemsOfIssues(issues)
    .slice(0, ITEMS_MAX)
    .map((item) => ({ ...item, pointer: `/payload${item.pointer ?? ''}` }));
