import { openVerifier, verifySignatureText, type OrderHandler } from '@pnet/exchange';
import type { Clock } from '@pnet/kernel';
import { handOverHandler, handedOverKinds } from '@pnet/tasks';
import { frontOfficeControlHandler } from './front-office-control.order.js';
import { publishPackageHandler } from './publish-package.order.js';

/**
 * The orders that a city applies beside those that the exchange knows by itself (scan request, recollection, acceptance
 * notice): policy packages, and the kinds that it hands to people.
 */
export function cityOrderHandlers({
  clock,
  certificateFolder,
}: {
  readonly clock: Clock;
  readonly certificateFolder: string;
}): readonly OrderHandler[] {
  const verifier = openVerifier(certificateFolder, () => clock.now().toDate());
  return [
    publishPackageHandler(clock, (bytes, signature, issuer) => verifySignatureText(verifier, bytes, signature, issuer)),
    frontOfficeControlHandler(clock),
    ...handedOverKinds.map((kind) => handOverHandler(kind, clock)),
  ];
}
