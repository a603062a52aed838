import { Module } from '@nestjs/common';
import { SealClosedMonths } from './seal-closed-months.js';
import { SealMonth } from './seal-month.js';
import { SealPolicyParameters } from './seal-policy-parameters.js';
import { SealQuickReport } from './seal-quick-report.js';
import { DatasetsController } from './datasets.controller.js';

/** The city's standard datasets. Needs a global provider of the class `Exchange`. */
@Module({
  controllers: [DatasetsController],
  providers: [SealMonth, SealClosedMonths, SealPolicyParameters, SealQuickReport],
  exports: [SealMonth],
})
export class DatasetsModule {}
