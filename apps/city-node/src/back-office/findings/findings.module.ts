import { Module } from '@nestjs/common';
import { READ_PARAMETERS, readPolicyStore } from '@pnet/policy-store';
import { AnswerFinding } from './answer-finding.js';
import { FindingsController } from './findings.controller.js';
import { IndicatorsController } from './indicators.controller.js';
import { LookForFindings } from './look-for-findings.js';

/** Findings 稽核疑点: needs the global `RuntimeModule`. */
@Module({
  controllers: [FindingsController, IndicatorsController],
  providers: [LookForFindings, AnswerFinding, { provide: READ_PARAMETERS, useValue: readPolicyStore }],
})
export class FindingsModule {}
