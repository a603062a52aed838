import { Module, type DynamicModule } from '@nestjs/common';
import { AnswerInstruction } from './answer-instruction.js';
import { BankLineClassesController } from './bank-line-classes.controller.js';
import { BookBankLine } from './book-bank-line.js';
import { ClassifyBankLine } from './classify-bank-line.js';
import { CloseBankAccount } from './close-bank-account.js';
import { CorrectBankLine } from './correct-bank-line.js';
import { DecideInstruction } from './decide-instruction.js';
import { DraftInstruction } from './draft-instruction.js';
import { ImportBankFile } from './import-bank-file.js';
import { InstructionsController } from './instructions.controller.js';
import { OpenBankAccount } from './open-bank-account.js';
import { PrepareReconciliation } from './prepare-reconciliation.js';
import { ReconciliationsController } from './reconciliations.controller.js';
import { SignReconciliation } from './sign-reconciliation.js';
import { TakeInstructions } from './take-instructions.js';
import { TREASURY_OPTIONS, type TreasuryOptions } from './treasury-options.js';
import { TreasuryController } from './treasury.controller.js';

const useCases = [
  AnswerInstruction,
  BookBankLine,
  ClassifyBankLine,
  CloseBankAccount,
  CorrectBankLine,
  DecideInstruction,
  DraftInstruction,
  ImportBankFile,
  OpenBankAccount,
  PrepareReconciliation,
  SignReconciliation,
  TakeInstructions,
];

/** Treasury 资金管理 of a node of any tier: needs the global `RuntimeModule`. */
@Module({})
export class TreasuryModule {
  static forNode(options: TreasuryOptions = { owners: {} }): DynamicModule {
    return {
      module: TreasuryModule,
      controllers: [TreasuryController, BankLineClassesController, InstructionsController, ReconciliationsController],
      providers: [...useCases, { provide: TREASURY_OPTIONS, useValue: options }],
      exports: useCases,
    };
  }
}
