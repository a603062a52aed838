import type { Tx } from '@pnet/runtime';

/** The order that brought a package of an issuer. */
export interface PackageOrder {
  readonly issuer: string;
  readonly packageNumber: number;
  readonly orderNumber: string;
  /** Null while the package waits for its day. */
  readonly activatedAt: Date | null;
}

/** Notes which order brought a package, so that the order is answered when the package is activated. Again: nothing. */
export async function recordPackageOrder(tx: Tx, order: PackageOrder): Promise<void> {
  await tx.execute(
    `insert into control.package_order (issuer, package_number, order_number, activated_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [order.issuer, order.packageNumber, order.orderNumber, order.activatedAt],
  );
}

/**
 * Notes that a package was activated; returns the number of the order that brought it, undefined where none waits for
 * it.
 */
export async function packageActivated(
  tx: Tx,
  activated: { readonly issuer: string; readonly number: number; readonly activatedAt: string },
): Promise<string | undefined> {
  const waiting = await tx.one<{ order_number: string }>(
    `update control.package_order set activated_at = $3 where issuer = $1 and package_number = $2 and activated_at is null returning order_number`,
    [activated.issuer, activated.number, activated.activatedAt],
  );
  return waiting?.order_number;
}
