import { Module, type DynamicModule } from '@nestjs/common';
import { ExchangeModule, type ExchangeHooks } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import type { Clock } from '@pnet/kernel';
import { PolicyModule } from '@pnet/policy-store';
import { CLOCK, type NodeConfig } from '@pnet/runtime';
import { AssessmentModule } from './assessment/index.js';
import { ClosingModule } from './closing/index.js';
import { CollectionModule } from './collection/index.js';
import { ControlModule, cityOrderHandlers } from './control/index.js';
import { DeclarationModule } from './declaration/index.js';
import { IndividualAccountModule } from './individual-account/index.js';
import { RegistrationModule } from './registration/index.js';
import { SummaryModule, cityDatasetPorts, citySealingGate } from './summary/index.js';
import { TreasuryModule } from './treasury/index.js';

/** A city node 城市网: the business of an agency, its books, its datasets up and the orders to it. */
@Module({})
export class CityModule {
  static forNode(config: NodeConfig): DynamicModule {
    const hooks = (clock: Clock): ExchangeHooks => ({
      ports: cityDatasetPorts(config.code), gate: citySealingGate(config.code), orderHandlers: cityOrderHandlers({ clock, certificateFolder: config.certificateFolder }),
    });
    return {
      module: CityModule,
      imports: [
        ExchangeModule.forNode({ inject: [CLOCK], useFactory: hooks }),
        PolicyModule, FundLedgerModule, RegistrationModule, DeclarationModule, AssessmentModule, TreasuryModule, CollectionModule, IndividualAccountModule,
        ClosingModule, SummaryModule, ControlModule,
      ],
    };
  }
}
