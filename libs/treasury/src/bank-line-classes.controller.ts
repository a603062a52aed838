import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Context, UnitOfWork, answer, type RequestContext } from '@pnet/runtime';
import { bankLineClasses } from '@pnet/standards';
import type { z } from 'zod';
import { classChanges, corrections, type ClassChangeView, type CorrectionView } from './bank-line-history.query.js';
import { BookBankLine, type BookedLine } from './book-bank-line.js';
import { ClassifyBankLine } from './classify-bank-line.js';
import { CorrectBankLine, type DecidedCorrection } from './correct-bank-line.js';
import { classInput, correctionDecision, rowId } from './inputs.js';

/** A class of the code list. */
export interface BankLineClassView {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** What bank lines are: classes, booking by their rules, corrections. */
@ApiTags('资金')
@Controller()
export class BankLineClassesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly classify: ClassifyBankLine,
    private readonly bookLine: BookBankLine,
    private readonly correct: CorrectBankLine,
  ) {}

  @Get('bank-line-classes')
  @ApiOperation({ operationId: 'listBankLineClasses', summary: '银行流水类别' })
  classes(): BankLineClassView[] {
    return bankLineClasses.map(({ code, title }) => ({ code, zh: title.zh, en: title.en }));
  }

  @Get('bank-lines/:id/classes')
  @ApiOperation({ operationId: 'listBankLineClassChanges', summary: '一笔流水的类别变更记录' })
  changes(@Param('id', { schema: rowId }) id: string, @Context() context: RequestContext): Promise<ClassChangeView[]> {
    return this.unitOfWork.read(context, (tx) => classChanges(tx, id));
  }

  @Post('bank-lines/:id/class')
  @HttpCode(200)
  @Allow('finance', 'handler')
  @ApiOperation({ operationId: 'classifyBankLine', summary: '更正未记账流水的类别（留痕）' })
  async setClass(
    @Param('id', { schema: rowId }) bankLineId: string,
    @Body({ schema: classInput }) input: z.infer<typeof classInput>,
    @Context() context: RequestContext,
  ): Promise<{ bankLineId: string; class: string }> {
    return answer(await this.classify.execute({ bankLineId, ...input }, context));
  }

  @Post('bank-lines/:id/booking')
  @HttpCode(200)
  @Allow('finance')
  @ApiOperation({ operationId: 'bookBankLine', summary: '按类别的记账规则记账（由另一人办理）' })
  async book(
    @Param('id', { schema: rowId }) bankLineId: string,
    @Context() context: RequestContext,
  ): Promise<BookedLine> {
    return answer(await this.bookLine.execute({ bankLineId }, context));
  }

  @Get('bank-line-corrections')
  @ApiOperation({ operationId: 'listBankLineCorrections', summary: '已记账流水的更正申请' })
  corrections(@Context() context: RequestContext): Promise<CorrectionView[]> {
    return this.unitOfWork.read(context, (tx) => corrections(tx));
  }

  @Post('bank-lines/:id/corrections')
  @Allow('finance')
  @ApiOperation({ operationId: 'proposeBankLineCorrection', summary: '申请更正已记账流水的类别' })
  async propose(
    @Param('id', { schema: rowId }) bankLineId: string,
    @Body({ schema: classInput }) input: z.infer<typeof classInput>,
    @Context() context: RequestContext,
  ): Promise<{ correctionId: string }> {
    return answer(await this.correct.propose({ bankLineId, ...input }, context));
  }

  @Post('bank-line-corrections/:id/decision')
  @HttpCode(200)
  @Allow('finance', 'approver')
  @ApiOperation({ operationId: 'decideBankLineCorrection', summary: '另一人批准（红字冲销并重新记账）或退回更正' })
  async decide(
    @Param('id', { schema: rowId }) correctionId: string,
    @Body({ schema: correctionDecision }) { decision }: z.infer<typeof correctionDecision>,
    @Context() context: RequestContext,
  ): Promise<DecidedCorrection> {
    return answer(await this.correct.decide({ correctionId, decision }, context));
  }
}
