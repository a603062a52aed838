import { PassThrough } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainFailure, Money } from '@pnet/kernel';
import { Allow, Context, UnitOfWork, answer, maskDocumentNumber, type RequestContext, type TracedRequest } from '@pnet/runtime';
import { z } from 'zod';
import { idSchema, monthSchema, schemeSchema } from '../registration/index.js';
import { receivedFile } from '../treasury/index.js';
import { allocations, detailDifferences, differences, type AllocationView, type DifferenceView } from './collection.query.js';
import { ExportTaxDemands } from './export-tax-demands.js';
import { ImportTaxReceipts, type ImportedReceipts } from './import-tax-receipts.js';
import { MatchSuspense, type MatchedSuspense } from './match-suspense.js';
import { PostReceipts, type PostingOutcome } from './post-receipts.js';
import { ReverseReceipt, type ReversedReceipt } from './reverse-receipt.js';

const schemeInput = z.strictObject({ scheme: schemeSchema }).meta({ id: 'PostReceiptsInput' });
const differencesInput = z.strictObject({ scheme: schemeSchema, all: z.enum(['true', 'false']).default('false'), after: idSchema.optional() });
const allocationsInput = z.strictObject({ demandId: idSchema.optional(), bankLineId: idSchema.optional() });
const matchInput = z.strictObject({ bankLineId: idSchema, demandId: idSchema, amount: z.string().refine((text) => Money.parse(text).ok, { error: 'KERN-0001' }) }).meta({ id: 'MatchSuspenseInput' });
const reverseInput = z.strictObject({ bankLineId: idSchema, reason: z.string().trim().min(2).max(200), repost: z.boolean().default(false) }).meta({ id: 'ReverseReceiptInput' });
const fileInput = z.strictObject({ fileName: z.string().trim().min(1).max(200).default('tax-receipts.csv') });
const exportInput = z.strictObject({ scheme: schemeSchema, period: monthSchema });

/** Collection 费用征集: tax files, posting, differences, 暂收 matched later, reversal. */
@ApiTags('征集')
@Controller()
export class CollectionController {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly postReceipts: PostReceipts, private readonly importTaxReceipts: ImportTaxReceipts,
    private readonly exportTaxDemands: ExportTaxDemands, private readonly matchSuspense: MatchSuspense, private readonly reverseReceipt: ReverseReceipt,
  ) {}

  @Post('receipts/post') @Allow('finance') @HttpCode(200) @ApiOperation({ operationId: 'postReceipts', summary: '到账登记：对账、分配、记账、登入个人账户' })
  async post(@Body({ schema: schemeInput }) input: z.infer<typeof schemeInput>, @Context() context: RequestContext): Promise<PostingOutcome> {
    return answer(await this.postReceipts.execute(input, context));
  }

  @Get('tax-demands.csv') @Allow('handler', 'finance') @ApiOperation({ operationId: 'exportTaxDemands', summary: '导出送税务的应缴文件' })
  export(@Query({ schema: exportInput }) input: z.infer<typeof exportInput>, @Context() context: RequestContext): Promise<StreamableFile> {
    const body = new PassThrough();
    return new Promise((resolve, reject) => {
      const file = new StreamableFile(body, { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="tax-demands-${input.period}.csv"` });
      // The first page decides between a file and an error; what fails after it breaks the stream, and the tail is missing.
      const write = async (text: string): Promise<void> => {
        resolve(file);
        if (!body.write(text)) await new Promise((drained) => { body.once('drain', drained); });
      };
      this.exportTaxDemands.execute(input, context, write).then((result) => {
        if (result.ok) { body.end(); return; }
        reject(new DomainFailure(result.error));
        body.destroy(new DomainFailure(result.error));
      }, (error: Error) => { reject(error); body.destroy(error); });
    });
  }

  @Post('tax-receipt-files') @Allow('finance') @HttpCode(200) @ApiConsumes('text/csv') @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ operationId: 'importTaxReceipts', summary: '接收税务到账回传文件及个人明细（全部接收或全部拒收）' })
  async import(@Req() request: TracedRequest, @Query({ schema: fileInput }) { fileName }: z.infer<typeof fileInput>, @Context() context: RequestContext): Promise<ImportedReceipts> {
    return answer(await this.importTaxReceipts.execute(await receivedFile(request, fileName), context));
  }

  @Get('differences') @ApiOperation({ operationId: 'listDifferences', summary: '差异清单（未处理的；all 为全部）' })
  differences(@Query({ schema: differencesInput }) { scheme, all, after }: z.infer<typeof differencesInput>, @Context() context: RequestContext): Promise<DifferenceView[]> {
    return this.unitOfWork.read(context, (tx) => differences(tx, { scheme, all: all === 'true', ...(after ? { afterId: after } : {}) }));
  }

  @Get('allocations') @ApiOperation({ operationId: 'listAllocations', summary: '到账分配明细：按核定单或按银行到账' })
  allocations(@Query({ schema: allocationsInput }) { demandId, bankLineId }: z.infer<typeof allocationsInput>, @Context() context: RequestContext): Promise<AllocationView[]> {
    return this.unitOfWork.read(context, (tx) => allocations(tx, { ...(demandId ? { demandId } : {}), ...(bankLineId ? { bankLineId } : {}) }));
  }

  @Get('bank-lines/:bankLineId/detail-differences') @ApiOperation({ operationId: 'listDetailDifferences', summary: '税务个人明细与核定不一致的行（脱敏）' })
  detail(@Param('bankLineId', { schema: idSchema }) bankLineId: string, @Context() context: RequestContext): Promise<object[]> {
    return this.unitOfWork.read(context, async (tx) => (await detailDifferences(tx, bankLineId)).map((row) => ({ ...row, documentNumber: maskDocumentNumber(row.documentNumber) })));
  }

  @Post('suspense/match') @Allow('finance') @HttpCode(200) @ApiOperation({ operationId: 'matchSuspense', summary: '暂收款核对到核定单并转记收入' })
  async match(@Body({ schema: matchInput }) input: z.infer<typeof matchInput>, @Context() context: RequestContext): Promise<MatchedSuspense> {
    return answer(await this.matchSuspense.execute(input, context));
  }

  @Post('receipts/reverse') @Allow('finance') @HttpCode(200) @ApiOperation({ operationId: 'reverseReceipt', summary: '冲销到账（红字，附原因）' })
  async reverse(@Body({ schema: reverseInput }) input: z.infer<typeof reverseInput>, @Context() context: RequestContext): Promise<ReversedReceipt> {
    return answer(await this.reverseReceipt.execute(input, context));
  }
}
