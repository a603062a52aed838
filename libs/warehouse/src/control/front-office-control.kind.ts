import { ok } from '@pnet/kernel';
import { controlledActs, type ControlledAct } from '@pnet/standards';
import { dayInput, reasonInput, textInput } from '@pnet/runtime';
import { z } from 'zod';
import type { OrderKind } from './order-kind.js';

/**
 * Order *front-office control* 前台控制: the target sets a control on a named employer, or on an act of everybody, at once,
 * and answers with its number; or lifts one that an order set. It names no person: orders are read in clear.
 */
export const frontOfficeControlKind: OrderKind = {
  kind: 'front-office-control',
  draft: z.discriminatedUnion('action', [
    z.strictObject({
      action: z.literal('set'),
      effect: z.enum(['block', 'warn', 'document', 'second-review']),
      acts: z
        .array(z.enum(Object.keys(controlledActs) as ControlledAct[]))
        .min(1)
        .max(40),
      employer: z.strictObject({ unifiedCreditCode: textInput(40) }).optional(),
      reason: reasonInput,
      validFrom: dayInput,
      validTo: dayInput,
    }),
    z.strictObject({ action: z.literal('lift'), order: textInput(60), reason: reasonInput }),
  ]),
  prepare: (_tx, draft) => Promise.resolve(ok(draft as Record<string, unknown>)),
};
