import { Module } from '@nestjs/common';
import { AgreeOpening } from './agree-opening.js';
import { OpeningsController } from './openings.controller.js';
import { ProposeOpening } from './propose-opening.js';

/** Individual accounts 个人账户: needs the global `RuntimeModule`. */
@Module({
  controllers: [OpeningsController],
  providers: [AgreeOpening, ProposeOpening],
  exports: [AgreeOpening, ProposeOpening],
})
export class IndividualAccountModule {}
