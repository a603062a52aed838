import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Context, ListOf, UnitOfWork, answer, idInput, type List, type RequestContext } from '@pnet/runtime';
import { bankLineClasses } from '@pnet/standards';
import { z } from 'zod';
import {
  classChangeList,
  classChangesOf,
  correctionList,
  correctionsOf,
  type ClassChangeView,
  type CorrectionView,
} from './bank-line-history.query.js';
import { BookBankLine, type BookedLine } from './book-bank-line.js';
import { ClassifyBankLine } from './classify-bank-line.js';
import { CorrectBankLine, type DecidedCorrection } from './correct-bank-line.js';
import { classInput, correctionDecision } from './inputs.js';

/** A class of the code list. */
export interface BankLineClassView {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const classList = new ListOf<BankLineClassView>({
  name: 'bank-line-classes',
  columns: ['code', { field: 'zh', as: 'title' }, { field: 'en', zh: '英文', en: 'English', kind: 'text' }],
  key: ['code'],
  sort: { code: true },
  order: 'code',
});
const classesSchema = z.strictObject(classList.input);
const changesSchema = z.strictObject(classChangeList.input);
const correctionsSchema = z.strictObject({
  state: z.enum(['proposed', 'done', 'declined']).optional(),
  ...correctionList.input,
});

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
  classes(
    @Query({ schema: classesSchema }) ask: z.infer<typeof classesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<BankLineClassView>> {
    const rows = bankLineClasses.map(({ code, title }) => ({ code, zh: title.zh, en: title.en }));
    return classList.whole(rows, { ask, context });
  }

  @Get('bank-lines/:id/classes')
  @ApiOperation({ operationId: 'listBankLineClassChanges', summary: '一笔流水的类别变更记录' })
  changes(
    @Param('id', { schema: idInput }) id: string,
    @Query({ schema: changesSchema }) ask: z.infer<typeof changesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<ClassChangeView>> {
    return this.unitOfWork.read(context, (tx) => classChangeList.read(tx, classChangesOf(id), { ask, context }));
  }

  @Post('bank-lines/:id/class')
  @HttpCode(200)
  @Allow('finance', 'handler')
  @ApiOperation({ operationId: 'classifyBankLine', summary: '更正未记账流水的类别（留痕）' })
  async setClass(
    @Param('id', { schema: idInput }) bankLineId: string,
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
    @Param('id', { schema: idInput }) bankLineId: string,
    @Context() context: RequestContext,
  ): Promise<BookedLine> {
    return answer(await this.bookLine.execute({ bankLineId }, context));
  }

  @Get('bank-line-corrections')
  @ApiOperation({ operationId: 'listBankLineCorrections', summary: '已记账流水的更正申请' })
  corrections(
    @Query({ schema: correctionsSchema }) ask: z.infer<typeof correctionsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<CorrectionView>> {
    return this.unitOfWork.read(context, (tx) => correctionList.read(tx, correctionsOf(ask.state), { ask, context }));
  }

  @Post('bank-lines/:id/corrections')
  @Allow('finance')
  @ApiOperation({ operationId: 'proposeBankLineCorrection', summary: '申请更正已记账流水的类别' })
  async propose(
    @Param('id', { schema: idInput }) bankLineId: string,
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
    @Param('id', { schema: idInput }) correctionId: string,
    @Body({ schema: correctionDecision }) input: z.infer<typeof correctionDecision>,
    @Context() context: RequestContext,
  ): Promise<DecidedCorrection> {
    return answer(await this.correct.decide({ correctionId, ...input }, context));
  }
}
