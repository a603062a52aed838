import { err, ok } from '@pnet/kernel';
import { controlEffects, controlFault, controlledActNames } from '@pnet/standards';
import { dayInput, reasonInput, textInput } from '@pnet/runtime';
import { z } from 'zod';
import type { OrderKind } from './order-kind.js';

const draftSchema = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('set'),
    effect: z.enum(controlEffects),
    acts: z.array(z.enum(controlledActNames)).min(1).max(40),
    employer: z.strictObject({ unifiedCreditCode: textInput(40) }).optional(),
    reason: reasonInput,
    validFrom: dayInput,
    validTo: dayInput,
  }),
  z.strictObject({ action: z.literal('lift'), order: textInput(60), reason: reasonInput }),
]);

/**
 * Order *front-office control* 前台控制: the target sets a control on a named employer, or on an act of everybody, at once,
 * and answers with its number; or lifts one that an order set. It names no person: orders are read in clear.
 */
export const frontOfficeControlKind: OrderKind = {
  kind: 'front-office-control',
  draft: draftSchema,
  prepare: (_tx, draft, now) => {
    const wish = draftSchema.parse(draft);
    const party = wish.action === 'set' && wish.employer ? 'employer' : 'everybody';
    const fault = wish.action === 'set' ? controlFault({ ...wish, party }, now) : undefined;
    return Promise.resolve(fault ? err(fault) : ok({ ...wish }));
  },
};
