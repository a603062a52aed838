import { Money, domainError, err, ok, type Result } from '@pnet/kernel';
import { amountInput, issuesInWords, paidInput, schemeInput } from '@pnet/runtime';
import { z } from 'zod';

/** Orders that move money between the issuer and the target, by kind. */
export const adjustmentKinds = ['fund-adjustment', 'account-fund-remit', 'account-fund-draw'] as const;
/** The issuer's own side of such an order: its money arrives, or leaves. */
export const SETTLEMENT = 'adjustment-settlement';

/** Payload of a fund adjustment 调剂 as the target gets it: its own amount. */
const adjustmentPayload = z.looseObject({
  /** remit 上解: the target pays; allocate 下拨: the target is paid. */
  direction: z.enum(['remit', 'allocate']),
  amount: paidInput,
  /** Part that is the account fund's. */
  accountFundAmount: amountInput.optional(),
  /** 险种 whose fund it is of; the default scheme where the order names none. */
  scheme: schemeInput,
  /** Head of the books: that of the two units, or the central adjustment. */
  head: z.enum(['province', 'central-adjustment']).optional(),
});

/** A transfer that an order demands of its target. */
export interface Adjustment {
  readonly scheme: string;
  readonly direction: 'remit' | 'allocate';
  readonly amount: string;
  readonly accountFundAmount: string;
  /** Class of the bank line at both ends. */
  readonly class: 'remittance' | 'allocation' | 'central-adjustment';
}

/** The direction that a kind has by itself. */
const DIRECTIONS: Readonly<Record<string, Adjustment['direction']>> = {
  'account-fund-remit': 'remit',
  'account-fund-draw': 'allocate',
};

const OWN_HEADS = { remit: 'remittance', allocate: 'allocation' } as const;

/** Reads the payload of an order of one of `adjustmentKinds`. Errors: `CTRL-1101` what is wrong with it. */
export function readAdjustment(kind: string, payload: unknown): Result<Adjustment> {
  const ofKind = DIRECTIONS[kind];
  const stated = typeof payload === 'object' && payload !== null ? payload : {};
  const parsed = adjustmentPayload.safeParse(ofKind ? { ...stated, direction: ofKind } : stated);
  if (!parsed.success) {
    return err(domainError('CTRL-1101', { kind, reason: issuesInWords(parsed.error.issues) }));
  }
  const { direction, scheme, head, accountFundAmount = '0' } = parsed.data;
  const amount = Money.of(parsed.data.amount);
  const part = ofKind ? amount : Money.of(accountFundAmount);
  const central = head === 'central-adjustment';
  if (part.compare(central ? Money.zero : amount) > 0) {
    const reason = `accountFundAmount ${part.toString()} of ${amount.toString()}`;
    return err(domainError('CTRL-1101', { kind, reason }));
  }
  return ok({
    scheme,
    direction,
    amount: amount.toString(),
    accountFundAmount: part.toString(),
    class: central ? 'central-adjustment' : OWN_HEADS[direction],
  });
}
