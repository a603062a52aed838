import { Money, domainError, err, ok, type Result } from '@pnet/kernel';
import { z } from 'zod';

/** Orders that move money between the issuer and the target, by kind. */
export const adjustmentKinds = ['fund-adjustment', 'account-fund-remit', 'account-fund-draw'] as const;
/** The issuer's own side of such an order: its money arrives, or leaves. */
export const SETTLEMENT = 'adjustment-settlement';

// Every check of a text runs, also after one has failed: none may throw.
const isAmount = (text: string, above: boolean): boolean => {
  const amount = Money.parse(text);
  return amount.ok && !amount.value.isNegative() && !(above && amount.value.isZero());
};
const amount = z.string().refine((text) => isAmount(text, false), 'not an amount');

/** Payload of a fund adjustment 调剂 as the target gets it: its own amount. */
export const adjustmentPayload = z.looseObject({
  /** remit 上解: the target pays; allocate 下拨: the target is paid. */
  direction: z.enum(['remit', 'allocate']),
  amount: z.string().refine((text) => isAmount(text, true), 'not an amount above zero'),
  /** Part that is the account fund's. */
  accountFundAmount: amount.optional(),
  /** Head of the books: that of the two units, or the central adjustment. */
  head: z.enum(['province', 'central-adjustment']).optional(),
});

/** A transfer that an order demands of its target. */
export interface Adjustment {
  readonly direction: 'remit' | 'allocate';
  readonly amount: string;
  readonly accountFundAmount: string;
  /** Class of the bank line at both ends. */
  readonly class: 'remittance' | 'allocation' | 'central-adjustment';
}

/** Reads the payload of an order of one of `adjustmentKinds`. Errors: `CTRL-1101` what is wrong with it. */
export function readAdjustment(kind: string, payload: unknown): Result<Adjustment> {
  const direction = kind === 'account-fund-remit' ? 'remit' : kind === 'account-fund-draw' ? 'allocate' : undefined;
  const stated = typeof payload === 'object' && payload !== null ? payload : {};
  const parsed = adjustmentPayload.safeParse(direction ? { ...stated, direction } : stated);
  if (!parsed.success) {
    const reason = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return err(domainError('CTRL-1101', { kind, reason: reason.slice(0, 300) }));
  }
  const whole = Money.of(parsed.data.amount);
  const part = direction ? whole : Money.of(parsed.data.accountFundAmount ?? '0');
  const central = parsed.data.head === 'central-adjustment';
  if (part.compare(whole) > 0 || (central && !part.isZero()))
    return err(
      domainError('CTRL-1101', { kind, reason: `accountFundAmount ${part.toString()} of ${whole.toString()}` }),
    );
  const own = parsed.data.direction === 'remit' ? 'remittance' : 'allocation';
  return ok({
    direction: parsed.data.direction,
    amount: whole.toString(),
    accountFundAmount: part.toString(),
    class: central ? 'central-adjustment' : own,
  });
}
