import { Module } from '@nestjs/common';
import { Exchange, openVerifier, verifySignatureText, type OrderHandler } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import type { Clock } from '@pnet/kernel';
import { PapersModule, ledgerPapers } from '@pnet/papers';
import { PolicyModule, applyPackageOrder } from '@pnet/policy-store';
import type { NodeConfig } from '@pnet/runtime';
import { TasksModule, handOverHandler, handedOverKinds, recordSettlement, tasksOf, transferRules } from '@pnet/tasks';
import { TreasuryModule, bookTransfer, findTransfer } from '@pnet/treasury';
import { UpperNodeModule, fundAdjustmentKind, policyPackageKind, type OrderKind } from '@pnet/warehouse';
import { ownBooks } from './own-books.js';

/** Packages of the nation are installed in the province's own store too. */
function packageHandler(config: NodeConfig, clock: Clock): OrderHandler {
  const verifier = openVerifier(config.certificateFolder, () => clock.now().toDate());
  return {
    kind: 'publish-policy-package',
    apply: (tx, order) =>
      applyPackageOrder(tx, order, {
        now: clock.now(),
        checkSignature: (bytes, signature, issuer) => verifySignatureText(verifier, bytes, signature, issuer),
      }),
  };
}

/** The province adjusts funds among its cities: what they remit arrives here, what is allocated leaves here. */
const adjustmentKind = (config: NodeConfig): OrderKind =>
  fundAdjustmentKind((tx, order, now) => recordSettlement(tx, config.code, order, now));

/** A province node 省网: intake and relay of its cities' datasets, warehouse, orders, own books, parameters. */
@Module({
  imports: [
    FundLedgerModule,
    PolicyModule,
    TreasuryModule.forNode(),
    PapersModule.forNode((config) => ledgerPapers(config.code)),
    TasksModule.forNode({
      inject: [Exchange],
      useFactory: (exchange: Exchange) => tasksOf(exchange, transferRules({ find: findTransfer, book: bookTransfer })),
    }),
    UpperNodeModule.forNode({
      ownBooks,
      orderKinds: (config) => [policyPackageKind(config), adjustmentKind(config)],
      orderHandlers: (config, clock) => [
        packageHandler(config, clock),
        ...handedOverKinds.map((kind) => handOverHandler(kind, clock)),
      ],
    }),
  ],
})
export class ProvinceModule {}
