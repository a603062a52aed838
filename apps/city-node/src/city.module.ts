import { Module, type DynamicModule } from '@nestjs/common';
import { ExchangeModule, type ExchangeHooks } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import type { Clock } from '@pnet/kernel';
import { PapersModule } from '@pnet/papers';
import { PolicyModule } from '@pnet/policy-store';
import { CLOCK, type NodeConfig } from '@pnet/runtime';
import { catalogueOf, publishedDefinitions } from '@pnet/standards';
import { AssessmentModule } from './front-office/assessment/index.js';
import { ClosingModule } from './back-office/closing/index.js';
import { CollectionModule, receiptOwner } from './front-office/collection/index.js';
import { FindingsModule } from './back-office/findings/index.js';
import { OpeningLoadModule } from './back-office/opening-load/index.js';
import { OrdersModule, cityOrderHandlers } from './back-office/orders/index.js';
import { cityPapers } from './back-office/papers/index.js';
import { DeclarationModule } from './front-office/declaration/index.js';
import { IndividualAccountModule } from './books/individual-account/index.js';
import { RegistrationModule } from './front-office/registration/index.js';
import { DatasetsModule, cityDatasetPorts, citySealingGate } from './back-office/datasets/index.js';
import { TreasuryModule } from '@pnet/treasury';

/** A city node 城市网: the business of an agency, its books, its datasets up and the orders to it. */
@Module({})
export class CityModule {
  static forNode(config: NodeConfig): DynamicModule {
    const hooks = (clock: Clock): ExchangeHooks => ({
      ports: cityDatasetPorts(config.code, config.regionCode),
      gate: citySealingGate(config.code, clock),
      catalogue: catalogueOf(publishedDefinitions, config.datasetVersions ?? {}),
      orderHandlers: cityOrderHandlers({ clock, certificateFolder: config.certificateFolder }),
    });
    return {
      module: CityModule,
      imports: [
        ExchangeModule.forNode({ inject: [CLOCK], useFactory: hooks }),
        PolicyModule,
        FundLedgerModule,
        RegistrationModule,
        DeclarationModule,
        AssessmentModule,
        TreasuryModule.forNode({ owners: { collection: receiptOwner } }),
        CollectionModule,
        IndividualAccountModule,
        ClosingModule,
        OpeningLoadModule,
        DatasetsModule,
        OrdersModule,
        FindingsModule,
        PapersModule.forNode(cityPapers),
      ],
    };
  }
}
