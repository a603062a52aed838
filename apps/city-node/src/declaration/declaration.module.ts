import { Module } from '@nestjs/common';
import { DeclarationsController } from './declarations.controller.js';
import { DeclarationsQuery } from './declarations.query.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

const useCases = [SubmitDeclaration, ReviewDeclaration, WithdrawDeclaration];
const queries = [DeclarationsQuery];

/** Declaration 申报: needs the global `RuntimeModule`. */
@Module({ controllers: [DeclarationsController], providers: [...useCases, ...queries], exports: [...useCases, ...queries] })
export class DeclarationModule {}
