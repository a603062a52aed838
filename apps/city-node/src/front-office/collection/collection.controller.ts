import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  AllowPersons,
  Audit,
  Batches,
  Context,
  UnitOfWork,
  TakesFile,
  answer,
  dayInput,
  encodingInput,
  fileNameInput,
  flagQuestion,
  idInput,
  maskDocumentNumber,
  monthInput,
  paidInput,
  reasonInput,
  schemeInput,
  spoolDownload,
  wordInput,
  type BatchProgress,
  type List,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { readUpload } from '@pnet/treasury';
import {
  allocationList,
  allocationsOf,
  detailDifferenceList,
  detailDifferencesOf,
  differenceList,
  differencesOf,
  type AllocationView,
  type DetailDifference,
  type DifferenceView,
} from './collection.query.js';
import { ExportTaxDemands } from './export-tax-demands.js';
import { ImportTaxReceipts, type ImportedReceipts } from './import-tax-receipts.js';
import { MatchSuspense, type MatchedSuspense } from './match-suspense.js';
import { PostReceipts, type PostingOutcome } from './post-receipts.js';
import { ReverseReceipt, type ReversedReceipt } from './reverse-receipt.js';

const uploadSchema = z.strictObject({
  fileName: fileNameInput.default('tax-receipts.csv'),
  encoding: encodingInput,
});
const demandFileSchema = z.strictObject({
  scheme: schemeInput,
  postingPeriod: monthInput,
});
const postSchema = z.strictObject({ scheme: schemeInput });
const differenceSchema = z.strictObject({
  scheme: schemeInput,
  all: flagQuestion.default('false'),
  kind: wordInput.optional(),
  receivedFrom: dayInput.optional(),
  receivedTo: dayInput.optional(),
  ...differenceList.input,
});
const allocationSchema = z.strictObject({
  demandId: idInput.optional(),
  bankLineId: idInput.optional(),
  ...allocationList.input,
});
const detailSchema = z.strictObject(detailDifferenceList.input);
const matchSchema = z.strictObject({
  bankLineId: idInput,
  demandId: idInput,
  amount: paidInput,
});
const reversalSchema = z.strictObject({
  reason: reasonInput,
  repost: z.boolean().default(false),
});

const FORMAT =
  '请求体即文件：csv（UTF-8 或 GB18030）或 xlsx（第一张可见工作表，同样的列）。首行 HEAD,tax-receipts,1,国库账号,日期；到账行 RECEIPT,税票号,到账日期,金额,缴款人,缴款账号,应缴核定编号[,滞纳金,利息]；人员行 PERSON,税票号,证件号码,费款所属期,单位缴费,个人缴费；末行 TAIL,到账笔数,人员行数,到账合计,人员合计[,滞纳金合计,利息合计]。';

/** The posting that is under way; null: none. */
export interface OpenPosting {
  readonly run: BatchProgress | null;
}

/** Collection 费用征集: receipt files, posting, differences, 暂收, reversal. */
@ApiTags('征集')
@Controller()
export class CollectionController {
  constructor(
    private readonly importReceipts: ImportTaxReceipts,
    private readonly exportDemands: ExportTaxDemands,
    private readonly postReceipts: PostReceipts,
    private readonly matchSuspense: MatchSuspense,
    private readonly reverseReceipt: ReverseReceipt,
    private readonly batches: Batches,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  @Post('receipt-files')
  @Allow('finance', 'handler')
  @TakesFile()
  @ApiOperation({
    operationId: 'uploadTaxReceipts',
    summary: '导入税务到账及人员明细文件（整体导入，有误则全部不导入）',
    description: FORMAT,
  })
  async upload(
    @Req() request: TracedRequest,
    @Query({ schema: uploadSchema }) about: z.infer<typeof uploadSchema>,
    @Context() context: RequestContext,
  ): Promise<ImportedReceipts> {
    return answer(
      await this.importReceipts.execute(
        { ...about, content: await readUpload(request as AsyncIterable<Buffer>) },
        context,
      ),
    );
  }

  @Get('tax-demand-file')
  @Allow('handler', 'finance')
  @ApiOperation({ operationId: 'downloadTaxDemands', summary: '生成给税务部门的应缴文件' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async demandFile(
    @Query({ schema: demandFileSchema }) { scheme, postingPeriod }: z.infer<typeof demandFileSchema>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const output = answer(
      await spoolDownload((write) => this.exportDemands.execute({ scheme, period: postingPeriod }, context, write)),
    );
    return new StreamableFile(output, {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="tax-demands-${postingPeriod}.csv"`,
    });
  }

  @Post('receipt-postings')
  @Allow('finance', 'handler', 'operator')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'postReceipts',
    summary: '到账匹配入账：分配、凭证、缴费记录一次完成；不能匹配的记暂收',
  })
  async post(
    @Body({ schema: postSchema }) input: z.infer<typeof postSchema>,
    @Context() context: RequestContext,
  ): Promise<PostingOutcome> {
    return answer(await this.postReceipts.execute(input, context));
  }

  @Get('receipt-postings/open')
  @ApiOperation({ operationId: 'getOpenPosting', summary: '正在进行或待续办的入账批次及其进度；没有时 run 为 null' })
  async openPosting(@Query({ schema: postSchema }) { scheme }: z.infer<typeof postSchema>): Promise<OpenPosting> {
    const runId = await this.postReceipts.openRun(scheme);
    return { run: runId === undefined ? null : await this.batches.progress(runId) };
  }

  @Get('receipt-postings/runs/:runId')
  @ApiOperation({ operationId: 'getPostingRun', summary: '入账批次进度' })
  progress(@Param('runId', { schema: idInput }) runId: string): Promise<BatchProgress> {
    return this.batches.progress(runId);
  }

  @Get('receipt-differences')
  @ApiOperation({ operationId: 'listReceiptDifferences', summary: '到账差异清单' })
  differences(
    @Query({ schema: differenceSchema }) filter: z.infer<typeof differenceSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DifferenceView>> {
    const select = differencesOf({ ...filter, all: filter.all === 'true' });
    return this.unitOfWork.read(context, (tx) => differenceList.read(tx, select, { ask: filter, context }));
  }

  @Get('receipt-allocations')
  @ApiOperation({ operationId: 'listAllocations', summary: '一张核定单或一笔到账的分配' })
  allocations(
    @Query({ schema: allocationSchema }) filter: z.infer<typeof allocationSchema>,
    @Context() context: RequestContext,
  ): Promise<List<AllocationView>> {
    return this.unitOfWork.read(context, (tx) =>
      allocationList.read(tx, allocationsOf(filter), { ask: filter, context }),
    );
  }

  @Get('bank-lines/:bankLineId/detail-differences')
  @AllowPersons()
  @ApiOperation({ operationId: 'listDetailDifferences', summary: '税务明细与核定不一致的人员（脱敏）' })
  details(
    @Param('bankLineId', { schema: idInput }) bankLineId: string,
    @Query({ schema: detailSchema }) ask: z.infer<typeof detailSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DetailDifference>> {
    return this.unitOfWork.read(context, async (tx) => {
      const clear = await this.audit.showsClear(tx, context, { kind: 'detail-differences', subject: bankLineId });
      const present = (row: DetailDifference): DetailDifference =>
        clear ? row : { ...row, documentNumber: maskDocumentNumber(row.documentNumber) };
      return detailDifferenceList.read(tx, detailDifferencesOf(bankLineId), { ask, context, present });
    });
  }

  @Post('suspense-matches')
  @Allow('finance')
  @ApiOperation({ operationId: 'matchSuspense', summary: '暂收款匹配应缴（转保费收入）' })
  async match(
    @Body({ schema: matchSchema }) input: z.infer<typeof matchSchema>,
    @Context() context: RequestContext,
  ): Promise<MatchedSuspense> {
    return answer(await this.matchSuspense.execute(input, context));
  }

  @Post('bank-lines/:bankLineId/reversal')
  @Allow('finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reverseReceipt', summary: '冲销到账（红字凭证、红字缴费记录），可重新匹配' })
  async reverse(
    @Param('bankLineId', { schema: idInput }) bankLineId: string,
    @Body({ schema: reversalSchema }) input: z.infer<typeof reversalSchema>,
    @Context() context: RequestContext,
  ): Promise<ReversedReceipt> {
    return answer(await this.reverseReceipt.execute({ bankLineId, ...input }, context));
  }
}
