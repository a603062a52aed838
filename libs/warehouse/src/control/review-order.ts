import { Instant, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import type { RequestContext, Tx, UnitOfWork } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { moveOrderDraft, type OrderDraftStatus } from './order-draft-status.js';
import { orderApproval, type OrderApproval } from './order-approval.query.js';
import type { OrderIssuer, OrderKind } from './order-kind.js';

interface DraftRow {
  readonly kind: string;
  readonly title: string;
  readonly targets: string[];
  readonly payload: unknown;
  readonly deadline: Date;
  readonly state: OrderDraftStatus;
  readonly maker: string;
}

/** A second person issues a drafted order, or rejects it. */
export class ReviewOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly kinds: readonly OrderKind[],
    private readonly issuer: OrderIssuer,
  ) {}

  /** What a draft means, and the digest that its decision names. Errors: `WHSE-4004`. */
  show(draftId: string, context: RequestContext): Promise<Result<OrderApproval>> {
    return this.unitOfWork.read(context, (tx) => orderApproval(tx, draftId, this.kinds, this.clock.now()));
  }

  /**
   * Errors: `WHSE-4004` unknown draft, `WHSE-4005` already decided, `DUTY-1001` the drafter alone, `WHSE-4010` not what
   * was shown; and those of the kind and the exchange.
   */
  async execute(
    input: {
      readonly draftId: string;
      readonly decision: 'issue' | 'reject';
      readonly note: string;
      readonly digest?: string | undefined;
    },
    context: RequestContext,
  ): Promise<Result<{ draftId: string; state: string; numbers: Record<string, string> }>> {
    const now = this.clock.now();
    const reviewed = await this.unitOfWork.run(context, { name: 'review-order', input }, async (tx) => {
      const draft = await tx.one<DraftRow>(
        'select kind, title, targets, payload, deadline, state, maker from warehouse.order_draft where draft_id = $1 for update',
        [input.draftId],
      );
      if (!draft) return err(domainError('WHSE-4004', { draft: input.draftId }));
      const moved = moveOrderDraft(draft.state, input.decision, input.draftId);
      if (!moved.ok) return moved;
      const alone = secondPerson(context.actor.userId, { done: 'order-draft', id: input.draftId, by: draft.maker });
      if (alone) return err(alone);
      const numbers = input.decision === 'issue' ? await this.issue(tx, draft, input, context, now) : ok(null);
      if (!numbers.ok) return numbers;
      const state = moved.value;
      await tx.execute(
        'update warehouse.order_draft set state = $2, checker = $3, checked_at = $4, note = $5, issued = $6::jsonb where draft_id = $1',
        [
          input.draftId,
          state,
          context.actor.userId,
          now.toDate(),
          input.note,
          numbers.value ? JSON.stringify(numbers.value) : null,
        ],
      );
      return ok({ draftId: input.draftId, state, numbers: numbers.value ?? {} });
    });
    if (reviewed.ok) this.issuer.wake();
    return reviewed;
  }

  /** Issues what was shown: where old values or figures have moved since, it is looked at again. */
  private async issue(
    tx: Tx,
    draft: DraftRow,
    { draftId, digest }: { readonly draftId: string; readonly digest?: string | undefined },
    context: RequestContext,
    now: Instant,
  ): Promise<Result<Record<string, string>>> {
    const approval = await orderApproval(tx, draftId, this.kinds, now);
    if (!approval.ok) return approval;
    if (digest !== approval.value.digest)
      return err(
        domainError(
          'WHSE-4010',
          { draft: draftId, shown: digest ?? '-', found: approval.value.digest },
          { pointer: '/digest' },
        ),
      );
    const kind = this.kinds.find((one) => one.kind === draft.kind);
    if (!kind)
      return err(domainError('WHSE-4001', { kind: draft.kind, known: this.kinds.map((one) => one.kind).join(', ') }));
    const payload = await kind.prepare(tx, draft.payload, now);
    if (!payload.ok) return payload;
    const numbers: Record<string, string> = {};
    for (const target of draft.targets) {
      const own = kind.forTarget?.(payload.value, target) ?? payload.value;
      const deadline = Instant.ofEpochMs(draft.deadline.getTime());
      const issued = await this.issuer.issue(tx, {
        target,
        kind: draft.kind,
        payload: own,
        deadline,
        owner: context.actor.userId,
      });
      if (!issued.ok) return issued;
      numbers[target] = issued.value.number;
      await kind.issued?.(tx, { kind: draft.kind, target, number: issued.value.number, payload: own, deadline }, now);
    }
    return ok(numbers);
  }
}
