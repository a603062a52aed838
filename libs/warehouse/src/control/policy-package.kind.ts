import { openSigner, signatureText } from '@pnet/exchange';
import { describeDraft, packageDraftSchema, publishPackage, type PackageDraft } from '@pnet/policy-store';
import type { NodeConfig } from '@pnet/runtime';
import type { OrderKind } from './order-kind.js';

/** A unit publishes the values that it owns to those below it, signed: what it may set is told by their owners. */
export const policyPackageKind = (node: Pick<NodeConfig, 'code' | 'regionCode' | 'certificateFolder'>): OrderKind => ({
  kind: 'publish-policy-package',
  draft: packageDraftSchema,
  prepare: (tx, draft, now) =>
    publishPackage(
      tx,
      draft as PackageDraft,
      {
        code: node.code,
        region: node.regionCode,
        sign: (bytes) => signatureText(openSigner(node.certificateFolder), bytes),
      },
      now,
    ) as ReturnType<OrderKind['prepare']>,
  describe: (tx, draft, now) =>
    describeDraft(tx, draft as PackageDraft, { code: node.code, region: node.regionCode }, now.toPlainDate()),
});
