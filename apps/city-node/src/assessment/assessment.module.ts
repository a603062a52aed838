import { Module } from '@nestjs/common';
import { AssessMonth } from './assess-month.js';
import { AssessmentController } from './assessment.controller.js';
import { READ_PARAMETERS, readPolicyStore } from './contribution-terms.js';
import { ReplayAssessment } from './replay-assessment.js';

const parameters = { provide: READ_PARAMETERS, useValue: readPolicyStore };

/** Assessment 缴费核定; its parameters are those of the node's policy store. */
@Module({ controllers: [AssessmentController], providers: [parameters, AssessMonth, ReplayAssessment], exports: [READ_PARAMETERS, AssessMonth, ReplayAssessment] })
export class AssessmentModule {}
