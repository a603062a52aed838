import { Money, ok, type Instant, type Result } from '@pnet/kernel';
import { amountInput, paidInput, reasonInput, schemeInput, unitCodeInput, type Tx } from '@pnet/runtime';
import { CENTRALLY_ADJUSTED, DEFAULT_SCHEME } from '@pnet/standards';
import { z } from 'zod';
import type { IssuedToTarget, OrderKind, TargetAmount } from './order-kind.js';

/**
 * The amount that a text is, zero where it is none: every check runs, also after one has failed, and none may throw.
 */
const read = (text: string | undefined): Money => {
  const amount = Money.parse(text ?? '0');
  return amount.ok ? amount.value : Money.zero;
};
const targetAmount = z
  .strictObject({
    target: unitCodeInput,
    amount: paidInput,
    accountFundAmount: amountInput.optional(),
  })
  .refine((one) => read(one.accountFundAmount).compare(read(one.amount)) <= 0, {
    error: 'the part of the account fund is more than the amount',
    path: ['accountFundAmount'],
  });

/** What a drafter of a fund adjustment 调剂 states: an amount for each target. */
const fundAdjustmentDraft = z
  .strictObject({
    /** remit 上解: the targets pay; allocate 下拨: they are paid. */
    direction: z.enum(['remit', 'allocate']),
    scheme: schemeInput,
    head: z.enum(['province', 'central-adjustment']).default('province'),
    amounts: z.array(targetAmount).min(1).max(1000),
    reason: reasonInput,
  })
  .refine((draft) => new Set(draft.amounts.map((one) => one.target)).size === draft.amounts.length, {
    error: 'a target stands there twice',
    path: ['amounts'],
  })
  .refine(
    (draft) =>
      draft.head !== 'central-adjustment' || draft.amounts.every((one) => read(one.accountFundAmount).isZero()),
    { error: 'the central adjustment is of the pooled fund', path: ['amounts'] },
  )
  .refine((draft) => draft.head !== 'central-adjustment' || CENTRALLY_ADJUSTED.includes(draft.scheme), {
    error: 'the scheme takes no part in the central adjustment',
    path: ['scheme'],
  });
type Draft = z.infer<typeof fundAdjustmentDraft>;

const verbs = { remit: { zh: '上解', en: 'remits' }, allocate: { zh: '收到下拨', en: 'is allocated' } } as const;

function inWords(draft: Draft): TargetAmount[] {
  const of = draft.scheme === DEFAULT_SCHEME ? undefined : draft.scheme;
  const named = { zh: of ? `险种 ${of} ` : '', en: of ? `, scheme ${of}` : '' };
  return draft.amounts.map((one) => {
    const whole = Money.of(one.amount);
    const part = Money.of(one.accountFundAmount ?? '0');
    const verb = verbs[draft.direction];
    return {
      target: one.target,
      amount: whole.toString(),
      accountFundAmount: part.toString(),
      words: {
        zh: `${one.target} ${named.zh}${verb.zh} ${whole.toString()} 元（统筹基金 ${whole.minus(part).toString()}，个人账户基金 ${part.toString()}）`,
        en: `${one.target} ${verb.en} ${whole.toString()} yuan (pooled fund ${whole.minus(part).toString()}, account fund ${part.toString()}${named.en})`,
      },
    };
  });
}

/**
 * Order *fund adjustment*: each target gets its own amount, and the issuer gets the task of its own side. `settle` puts
 * that on the list.
 */
export const fundAdjustmentKind = (
  settle: (tx: Tx, order: IssuedToTarget, now: Instant) => Promise<unknown>,
): OrderKind => ({
  kind: 'fund-adjustment',
  draft: fundAdjustmentDraft,
  targets: (draft) => (draft as Draft).amounts.map((one) => one.target),
  amounts: (draft) => inWords(draft as Draft),
  // The default scheme is left out, so that nodes of a release before schemes were keys read the order as ever.
  prepare: (_tx, draft): Promise<Result<Readonly<Record<string, unknown>>>> => {
    const { scheme, ...rest } = draft as Draft;
    return Promise.resolve(ok({ ...rest, ...(scheme === DEFAULT_SCHEME ? {} : { scheme }) }));
  },
  forTarget: (payload, target) => {
    const { amounts, ...rest } = payload as Draft;
    const own = amounts.find((one) => one.target === target);
    if (!own) throw new Error(`no amount for ${target}`);
    return {
      ...rest,
      amount: Money.of(own.amount).toString(),
      accountFundAmount: Money.of(own.accountFundAmount ?? '0').toString(),
    };
  },
  issued: async (tx, order, now) => {
    await settle(tx, order, now);
  },
});
