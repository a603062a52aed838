import { Module } from '@nestjs/common';
import { AssessMonth } from './assess-month.js';
import { AssessmentController } from './assessment.controller.js';
import { CancelDemand } from './cancel-demand.js';
import { DeferDemands } from './defer-demands.js';
import { DeferralsController } from './deferrals.controller.js';
import { READ_PARAMETERS, readPolicyStore } from './contribution-terms.js';
import { ReleaseAssessment } from './release-assessment.js';
import { ReplayAssessment } from './replay-assessment.js';

const parameters = { provide: READ_PARAMETERS, useValue: readPolicyStore };

/** Assessment 缴费核定: needs the global `RuntimeModule`. */
@Module({
  controllers: [AssessmentController, DeferralsController],
  providers: [AssessMonth, CancelDemand, DeferDemands, ReleaseAssessment, ReplayAssessment, parameters],
  exports: [AssessMonth, ReplayAssessment, parameters],
})
export class AssessmentModule {}
