import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  AllowPersons,
  Context,
  ShowsVersion,
  TakesVersion,
  agencyInput,
  answer,
  dayInput,
  flagQuestion,
  idInput,
  monthInput,
  userIdInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import {
  bulkReviewSchema,
  declarationInputSchema,
  reviewSchema,
  type BulkReviewInput,
  type DeclarationInput,
  type ReviewInput,
} from './declaration-input.js';
import {
  DeclarationDifferences,
  declarationDifferenceList,
  type DeclarationDifference,
} from './declaration-differences.query.js';
import { declarationVersion } from './declaration-version.js';
import type { DeclarationStatus } from './declaration-status.js';
import {
  DeclarationsQuery,
  declarationLineList,
  declarationList,
  type DeclarationItem,
  type DeclarationLineItem,
} from './declarations.query.js';
import { ReviewDeclaration, type BulkReviewed } from './review-declaration.js';
import { SubmitDeclaration, type SubmittedDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

const listSchema = z.strictObject({
  postingPeriod: monthInput.optional(),
  status: z.enum(['draft', 'submitted', 'approved', 'returned', 'withdrawn', 'void']).optional(),
  employerId: idInput.optional(),
  agencyCode: agencyInput.optional(),
  fileId: idInput.optional(),
  maker: userIdInput.optional(),
  submittedFrom: dayInput.optional(),
  submittedTo: dayInput.optional(),
  ...declarationList.input,
});
const linesSchema = z.strictObject({
  changed: flagQuestion.default('false'),
  ...declarationLineList.input,
});

const differencesSchema = z.strictObject({ ...declarationDifferenceList.input });

/** Monthly declarations 月度申报. */
@ApiTags('申报')
@Controller('declarations')
export class DeclarationsController {
  constructor(
    private readonly submitDeclaration: SubmitDeclaration,
    private readonly reviewDeclaration: ReviewDeclaration,
    private readonly withdrawDeclaration: WithdrawDeclaration,
    private readonly declarations: DeclarationsQuery,
    private readonly differences: DeclarationDifferences,
  ) {}

  @Post()
  @Allow('handler')
  @ApiOperation({
    operationId: 'submitDeclaration',
    summary: '提交月度申报：全部名册（list），或与上期相比的增减和工资变更（changes，不填即无变动）',
  })
  async submit(
    @Body({ schema: declarationInputSchema }) input: DeclarationInput,
    @Context() context: RequestContext,
  ): Promise<SubmittedDeclaration> {
    return answer(await this.submitDeclaration.execute(input, context));
  }

  @Get()
  @ApiOperation({ operationId: 'listDeclarations', summary: '查询申报：做账期号、状态、单位、文件批次' })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DeclarationItem>> {
    return this.declarations.list(filter, context);
  }

  @Post('bulk-review')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'bulkReviewDeclarations', summary: '批量复核：y 份中有 x 份可以通过；preview 只预览' })
  async bulkReview(
    @Body({ schema: bulkReviewSchema }) input: BulkReviewInput,
    @Context() context: RequestContext,
  ): Promise<BulkReviewed> {
    return answer(await this.reviewDeclaration.executeMany(input, context));
  }

  @Get(':declarationId')
  @ShowsVersion(declarationVersion, 'declarationId')
  @ApiOperation({ operationId: 'getDeclaration', summary: '申报详情' })
  async record(
    @Param('declarationId', { schema: idInput }) declarationId: string,
    @Context() context: RequestContext,
  ): Promise<DeclarationItem> {
    return answer(await this.declarations.record(declarationId, context));
  }

  @Get(':declarationId/lines')
  @AllowPersons()
  @ApiOperation({ operationId: 'listDeclarationLines', summary: '申报人员明细（脱敏）' })
  async lines(
    @Param('declarationId', { schema: idInput }) declarationId: string,
    @Query({ schema: linesSchema }) input: z.infer<typeof linesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DeclarationLineItem>> {
    return answer(
      await this.declarations.lines(declarationId, { ...input, changed: input.changed === 'true' }, context),
    );
  }

  @Get(':declarationId/differences')
  @AllowPersons()
  @ApiOperation({
    operationId: 'listDeclarationDifferences',
    summary: '与上一份已通过申报相比的人员差异：新增、减少、工资变更、未列入（脱敏）',
  })
  async differencesOf(
    @Param('declarationId', { schema: idInput }) declarationId: string,
    @Query({ schema: differencesSchema }) ask: z.infer<typeof differencesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DeclarationDifference>> {
    return answer(await this.differences.list(declarationId, ask, context));
  }

  @Post(':declarationId/review')
  @TakesVersion(declarationVersion, 'declarationId')
  @Allow('reviewer')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'reviewDeclaration',
    summary: '复核申报：通过或退回（退回须填原因；经办与复核不能为同一人）',
  })
  async review(
    @Param('declarationId', { schema: idInput }) declarationId: string,
    @Body({ schema: reviewSchema }) input: ReviewInput,
    @Context() context: RequestContext,
  ): Promise<{ declarationId: string; status: DeclarationStatus }> {
    return answer(await this.reviewDeclaration.execute(declarationId, input, context));
  }

  @Post(':declarationId/withdrawal')
  @TakesVersion(declarationVersion, 'declarationId')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'withdrawDeclaration', summary: '撤销未复核的申报' })
  async withdraw(
    @Param('declarationId', { schema: idInput }) declarationId: string,
    @Context() context: RequestContext,
  ): Promise<{ declarationId: string; status: DeclarationStatus }> {
    return answer(await this.withdrawDeclaration.execute(declarationId, context));
  }
}
