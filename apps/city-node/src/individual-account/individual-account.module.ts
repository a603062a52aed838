import { Module } from '@nestjs/common';
import { AgreeOpening } from './agree-opening.js';
import { IndividualAccountController } from './individual-account.controller.js';
import { ProposeOpening } from './propose-opening.js';

/** Individual account 个人账户. */
@Module({ controllers: [IndividualAccountController], providers: [ProposeOpening, AgreeOpening], exports: [ProposeOpening, AgreeOpening] })
export class IndividualAccountModule {}
