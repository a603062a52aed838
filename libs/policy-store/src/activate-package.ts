import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { PackageState } from './install-package.js';

/** A package that counts from now on. */
export interface ActivatedPackage {
  readonly issuer: string;
  readonly number: number;
  readonly activatedAt: string;
}

/**
 * Lets an installed package count. Again: answers with the first activation. Errors: `PSTO-2001` unknown, `PSTO-2002`
 * another state, `PSTO-2003` before its activation date.
 */
export async function activatePackage(
  tx: Tx,
  name: { readonly issuer: string; readonly number: number },
  now: Instant,
): Promise<Result<ActivatedPackage>> {
  const found = await tx.one<{ state: PackageState; activates_on: string; activated_at: Date | null }>(
    'select state, activates_on, activated_at from policy_store.package where issuer = $1 and number = $2 for update',
    [name.issuer, name.number],
  );
  if (!found) return err(domainError('PSTO-2001', { issuer: name.issuer, number: name.number }));
  const answer = (at: Date): Result<ActivatedPackage> =>
    ok({ issuer: name.issuer, number: name.number, activatedAt: at.toISOString() });
  if (found.state === 'activated' && found.activated_at) return answer(found.activated_at);
  if (found.state !== 'installed')
    return err(domainError('PSTO-2002', { issuer: name.issuer, number: name.number, state: found.state }));
  const today = now.toPlainDate().toString();
  if (found.activates_on > today)
    return err(
      domainError('PSTO-2003', { issuer: name.issuer, number: name.number, activatesOn: found.activates_on, today }),
    );
  await tx.execute(
    `update policy_store.package set state = 'activated', activated_at = $3 where issuer = $1 and number = $2`,
    [name.issuer, name.number, now.toDate()],
  );
  return answer(now.toDate());
}

/** Activates every installed package whose day has come, in the order of its numbers: the node's daily sweep. */
export async function activateDuePackages(tx: Tx, now: Instant): Promise<Result<readonly ActivatedPackage[]>> {
  const due = await tx.rows<{ issuer: string; number: number }>(
    `select issuer, number from policy_store.package where state = 'installed' and activates_on <= $1 order by issuer, number`,
    [now.toPlainDate().toString()],
  );
  const activated: ActivatedPackage[] = [];
  for (const name of due) {
    const result = await activatePackage(tx, name, now);
    if (!result.ok) return result;
    activated.push(result.value);
  }
  return ok(activated);
}
