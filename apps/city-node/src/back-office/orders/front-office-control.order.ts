import type { OrderHandler } from '@pnet/exchange';
import { ok, type Clock } from '@pnet/kernel';
import { applyControlOrder } from '../../front-office/registration/index.js';

/** Order *front-office control*: the city sets or lifts it at once and answers with its number. */
export const frontOfficeControlHandler = (clock: Clock): OrderHandler => ({
  kind: 'front-office-control',
  async apply(tx, order) {
    const done = await applyControlOrder(tx, order, clock.now());
    return done.ok ? ok({ state: 'executed', evidence: done.value }) : done;
  },
});
