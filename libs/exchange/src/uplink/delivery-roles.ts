import { DeliveryRole } from '@pnet/contracts';
import type { DeliveryRoleName } from '../exchange-options.js';

const WIRE: Record<DeliveryRoleName, DeliveryRole> = {
  statistical: DeliveryRole.DELIVERY_ROLE_STATISTICAL,
  comparison: DeliveryRole.DELIVERY_ROLE_COMPARISON,
  quick: DeliveryRole.DELIVERY_ROLE_QUICK,
};

/** A role as it travels. */
export const roleToWire = (role: DeliveryRoleName): DeliveryRole => WIRE[role];

/** A role that arrived; what says nothing counts as statistical. */
export function roleFromWire(role: DeliveryRole): DeliveryRoleName {
  if (role === DeliveryRole.DELIVERY_ROLE_COMPARISON) return 'comparison';
  return role === DeliveryRole.DELIVERY_ROLE_QUICK ? 'quick' : 'statistical';
}
