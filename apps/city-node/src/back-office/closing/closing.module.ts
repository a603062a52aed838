import { Module } from '@nestjs/common';
import { CloseDay } from './close-day.js';
import { CloseMonth } from './close-month.js';
import { ClosingController } from './closing.controller.js';
import { ExcludeEmployer } from './exclude-employer.js';
import { ReopenMonth } from './reopen-month.js';

/** Day close and month close. */
@Module({
  controllers: [ClosingController],
  providers: [CloseDay, CloseMonth, ReopenMonth, ExcludeEmployer],
  exports: [CloseDay, CloseMonth],
})
export class ClosingModule {}
