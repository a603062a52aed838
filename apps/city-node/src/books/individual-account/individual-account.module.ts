import { Module } from '@nestjs/common';
import { AgreeOpening } from './agree-opening.js';
import { CloseAccountYear } from './close-account-year.js';
import { AccountYearsController, OpeningsController } from './openings.controller.js';
import { ProposeOpening } from './propose-opening.js';

/** Individual accounts 个人账户: needs the global `RuntimeModule`. */
@Module({
  controllers: [AccountYearsController, OpeningsController],
  providers: [AgreeOpening, CloseAccountYear, ProposeOpening],
  exports: [AgreeOpening, ProposeOpening],
})
export class IndividualAccountModule {}
