import { z } from 'zod';
import { domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { activatePackage } from './activate-package.js';
import { installPackage, refusePackage } from './install-package.js';
import { parsePackage, type SignatureCheck } from './policy-package.js';

/**
 * Payload of the order `publish-policy-package`: the package, and its issuer's signature over `packageBytes` as text.
 */
const packageOrderSchema = z.strictObject({ package: z.unknown(), signature: z.string().min(1).max(20_000) });

/**
 * The answer to the order: `executed` with the activation, `installed` while its day has not come, `refused` with the
 * code.
 */
export interface PackageOrderAnswer {
  readonly state: 'executed' | 'installed' | 'refused';
  readonly evidence: Readonly<Record<string, unknown>>;
}

/**
 * Carries out the order `publish-policy-package`: verifies, runs the package's cases, installs, and activates when its
 * day has come. A package that cannot be installed is recorded as refused, so that its number is used up. Errors:
 * `PSTO-1001` the payload is no package, `PSTO-1005` it is another issuer's.
 */
export async function applyPackageOrder(
  tx: Tx,
  order: { readonly issuer: string; readonly payload: unknown },
  options: { readonly now: Instant; readonly checkSignature: SignatureCheck },
): Promise<Result<PackageOrderAnswer>> {
  const payload = packageOrderSchema.safeParse(order.payload);
  if (!payload.success) return err(domainError('PSTO-1001', { field: 'payload' }));
  const parsed = parsePackage(payload.data.package);
  if (!parsed.ok) return parsed;
  const policyPackage = parsed.value;
  const { issuer, number } = policyPackage;
  if (issuer !== order.issuer)
    return err(domainError('PSTO-1005', { issuer: order.issuer, region: policyPackage.region, key: '' }));
  const installed = await installPackage(tx, policyPackage, {
    now: options.now,
    signature: payload.data.signature,
    checkSignature: options.checkSignature,
  });
  if (!installed.ok) {
    await refusePackage(tx, policyPackage, installed.error.code, options.now);
    return ok({
      state: 'refused',
      evidence: { issuer, number, code: installed.error.code, params: installed.error.params },
    });
  }
  const evidence = {
    issuer,
    number,
    digest: installed.value.digest,
    values: installed.value.values,
    cases: installed.value.cases,
    installedAt: options.now.toString(),
  };
  if (policyPackage.activatesOn > options.now.toPlainDate().toString())
    return ok({ state: 'installed', evidence: { ...evidence, activatesOn: policyPackage.activatesOn } });
  const activated = await activatePackage(tx, { issuer, number }, options.now);
  return activated.ok
    ? ok({ state: 'executed', evidence: { ...evidence, activatedAt: activated.value.activatedAt } })
    : activated;
}
