import { domainError, err, ok, type Clock } from '@pnet/kernel';
import { issuesInWords } from '@pnet/runtime';
import type { OrderHandler } from '../orders/order-handler.js';
import { applyUnitChange } from './apply-unit-change.js';
import { changeFault } from './judge-unit-change.js';
import { unitChange, type UnitChange } from './unit-change.js';
import { monthOf, registerLines, standsAbove } from './units.query.js';

/**
 * Order *unit register*: takes a change of the tree into this node's register. From above it holds as it is; what a
 * child states must lie below that child and fit the register here. Errors: `EXCH-5006`, `EXCH-1101` … `EXCH-1107`.
 */
export const unitRegisterHandler = (self: string, clock: Clock): OrderHandler => ({
  kind: 'unit-register',
  async apply(tx, order) {
    const parsed = unitChange.safeParse(order.payload);
    if (!parsed.success)
      return err(
        domainError('EXCH-5006', {
          kind: order.kind,
          reason: issuesInWords(parsed.error.issues),
        }),
      );
    const change = parsed.data as UnitChange;
    const now = clock.now();
    const stated = await standsAbove(tx, self, order.issuer, monthOf(now));
    const fault = stated ? changeFault(await registerLines(tx), change, { code: order.issuer }) : undefined;
    if (fault) return err(fault);
    const origin = `${order.issuer}/${order.target}/${order.number}`;
    const recorded = await applyUnitChange(
      tx,
      // A child tells of what is above it only what is known here already.
      stated ? { ...change, around: [] } : change,
      { at: now, origin },
    );
    return ok({
      state: 'executed',
      evidence: { recorded, units: change.units.map(({ code }) => code), ends: change.ends },
    });
  },
});
