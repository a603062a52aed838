import { Module } from '@nestjs/common';
import { ConfirmDeclarationFile, DiscardDeclarationFile } from './confirm-declaration-file.js';
import { DeclarationDifferences } from './declaration-differences.query.js';
import { DeclarationFilesController } from './declaration-files.controller.js';
import { DeclarationFilesQuery } from './declaration-files.query.js';
import { DeclarationsController } from './declarations.controller.js';
import { DeclarationsQuery } from './declarations.query.js';
import { ImportDeclarationFile } from './import-declaration-file.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SettleDeclarationFiles } from './settle-declaration-files.js';
import { SubmitDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

const useCases = [
  SubmitDeclaration,
  ReviewDeclaration,
  WithdrawDeclaration,
  ImportDeclarationFile,
  ConfirmDeclarationFile,
  DiscardDeclarationFile,
  SettleDeclarationFiles,
];
const queries = [DeclarationsQuery, DeclarationDifferences, DeclarationFilesQuery];

/** Declaration 申报: needs the global `RuntimeModule`. */
@Module({
  controllers: [DeclarationsController, DeclarationFilesController],
  providers: [...useCases, ...queries],
  exports: [...useCases, ...queries],
})
export class DeclarationModule {}
