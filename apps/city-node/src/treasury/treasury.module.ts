import { Module } from '@nestjs/common';
import { ImportBankFile } from './import-bank-file.js';
import { OpenBankAccount } from './open-bank-account.js';
import { TreasuryController } from './treasury.controller.js';

/** Treasury 资金管理: bank accounts and the one intake of bank lines. */
@Module({ controllers: [TreasuryController], providers: [OpenBankAccount, ImportBankFile], exports: [OpenBankAccount, ImportBankFile] })
export class TreasuryModule {}
