import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { openSigner, signatureText } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import type { Clock } from '@pnet/kernel';
import { installBuiltInParameters, packageDraftSchema, publishPackage, type PackageDraft } from '@pnet/policy-store';
import { CLOCK, UnitOfWork, type NodeConfig } from '@pnet/runtime';
import { UpperNodeModule, type OrderKind } from '@pnet/warehouse';
import { ownBooks } from './own-books.js';

/** The nation publishes the values that it owns: rates' ceilings, interest, retirement rule. */
const publishPackageKind = (config: NodeConfig): OrderKind => ({
  kind: 'publish-policy-package',
  draft: packageDraftSchema,
  prepare: (tx, draft, now) => publishPackage(tx, draft as PackageDraft, {
    code: config.code, region: config.regionCode, sign: (bytes) => signatureText(openSigner(config.certificateFolder), bytes),
  }, now) as ReturnType<OrderKind['prepare']>,
});

/** The national node 国家网: intake of the provinces and of what they relay, warehouse, acceptance, orders, own books, parameters. */
@Module({
  imports: [FundLedgerModule, UpperNodeModule.forNode({ ownBooks, orderKinds: (config) => [publishPackageKind(config)], orderHandlers: () => [] })],
})
export class NationalModule implements OnApplicationBootstrap {
  constructor(private readonly unitOfWork: UnitOfWork, @Inject(CLOCK) private readonly clock: Clock) {}

  async onApplicationBootstrap(): Promise<void> {
    const installed = await this.unitOfWork.system((tx) => installBuiltInParameters(tx, this.clock.now()));
    if (!installed.ok) throw new Error(`${installed.error.code} ${JSON.stringify(installed.error.params)}`);
  }
}
