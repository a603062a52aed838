import { Module } from '@nestjs/common';
import { ImportBankFile } from './import-bank-file.js';
import { OpenBankAccount } from './open-bank-account.js';
import { TreasuryController } from './treasury.controller.js';

/** Treasury 资金管理, the smallest: needs the global `RuntimeModule`. */
@Module({
  controllers: [TreasuryController],
  providers: [ImportBankFile, OpenBankAccount],
  exports: [ImportBankFile, OpenBankAccount],
})
export class TreasuryModule {}
