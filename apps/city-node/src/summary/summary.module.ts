import { Module } from '@nestjs/common';
import { SealClosedMonths } from './seal-closed-months.js';
import { SealMonth } from './seal-month.js';
import { SummaryController } from './summary.controller.js';

/** The city's standard datasets. Needs a global provider of the class `Exchange`. */
@Module({ controllers: [SummaryController], providers: [SealMonth, SealClosedMonths], exports: [SealMonth] })
export class SummaryModule {}
