import { ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { activatePackage } from './activate-package.js';
import { packageOfDraft, type PackageDraft } from './draft-package.js';
import { installPackage } from './install-package.js';
import { packageBytes, type PolicyPackage } from './policy-package.js';

/** Who publishes: code and region of the issuing unit, and its signature over bytes as text. */
export interface PackageIssuer {
  readonly code: string;
  readonly region: string;
  sign(bytes: Uint8Array): string;
}

/**
 * Makes the issuer's next package of a draft, signs it, and installs it in the issuer's own store first (and activates
 * it when its day has come), so that a package which cannot be installed is never sent. The value is the payload of the
 * order `publish-policy-package`. Errors: as `installPackage` and `activatePackage`.
 */
export async function publishPackage(
  tx: Tx,
  draft: PackageDraft,
  issuer: PackageIssuer,
  now: Instant,
): Promise<Result<{ package: PolicyPackage; signature: string }>> {
  const policyPackage = await packageOfDraft(tx, draft, issuer);
  const signature = issuer.sign(packageBytes(policyPackage));
  const installed = await installPackage(tx, policyPackage, {
    now,
    signature,
    checkSignature: () => true,
    issuerRegion: issuer.region,
  });
  if (!installed.ok) return installed;
  if (policyPackage.activatesOn <= now.toPlainDate().toString()) {
    const activated = await activatePackage(tx, policyPackage, now);
    if (!activated.ok) return activated;
  }
  return ok({ package: policyPackage, signature });
}
