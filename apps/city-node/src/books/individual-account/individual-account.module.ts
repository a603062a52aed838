import { Module } from '@nestjs/common';
import { READ_PARAMETERS, readPolicyStore } from '@pnet/policy-store';
import { AccountYearsController } from './account-years.controller.js';
import { AgreeOpening } from './agree-opening.js';
import { CloseAccountYear } from './close-account-year.js';
import { OpeningsController } from './openings.controller.js';
import { ProposeOpening } from './propose-opening.js';
import { SettleAccountInterest } from './settle-account-interest.js';

/** Individual accounts 个人账户: needs the global `RuntimeModule`. */
@Module({
  controllers: [AccountYearsController, OpeningsController],
  providers: [
    AgreeOpening,
    CloseAccountYear,
    ProposeOpening,
    SettleAccountInterest,
    { provide: READ_PARAMETERS, useValue: readPolicyStore },
  ],
  exports: [AgreeOpening, ProposeOpening],
})
export class IndividualAccountModule {}
