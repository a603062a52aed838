import { Body, Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AllowPersons,
  Context,
  Public,
  UnitOfWork,
  answer,
  type List,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { IssuePaper, type IssuedPaper } from './issue-paper.js';
import { paperItem, paperList, papersOf, type PaperItem } from './papers.query.js';
import { PrintPaper } from './print-paper.js';
import { verificationPage } from './verification-page.js';
import { VerifyPaper, type VerifiedPaper } from './verify-paper.js';

const orderSchema = z
  .strictObject({ kind: z.string().min(1).max(40), subject: z.string().min(1).max(40) })
  .meta({ id: 'PaperOrder' });
const listSchema = z.strictObject({
  kind: z.string().max(40).optional(),
  subject: z.string().max(40).optional(),
  ...paperList.input,
});
const numberSchema = z.string().regex(/^[0-9A-Z]{6,18}-\d{8}-\d{6,18}$/);
const copySchema = z.strictObject({ copy: z.coerce.number().int().min(1).max(1_000_000).optional() });
const codeSchema = z.strictObject({ number: z.string().max(60), code: z.string().max(20) });

const PURPOSE = { name: 'X-Purpose', required: false, description: '用途（含个人信息的单据必填；中文须百分号编码）' };

/** The print centre 打印中心: papers that the node issues, prints again and vouches for. */
@ApiTags('打印')
@Controller('papers')
export class PapersController {
  constructor(
    private readonly issuePaper: IssuePaper,
    private readonly printPaper: PrintPaper,
    private readonly verifyPaper: VerifyPaper,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  @AllowPersons()
  @ApiHeader(PURPOSE)
  @ApiOperation({ operationId: 'issuePaper', summary: '出具单据并编号；内容未变则为原编号的补打' })
  async issue(
    @Body({ schema: orderSchema }) order: z.infer<typeof orderSchema>,
    @Context() context: RequestContext,
  ): Promise<IssuedPaper> {
    return answer(await this.issuePaper.execute(order, context));
  }

  @Get()
  @AllowPersons()
  @ApiOperation({ operationId: 'listPapers', summary: '打印中心：已出具的单据，新的在前' })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<PaperItem>> {
    return this.unitOfWork.read(context, (tx) =>
      paperList.read(tx, papersOf(filter), { ask: filter, context, present: paperItem }),
    );
  }

  @Get('verification')
  @Public()
  @ApiOperation({ operationId: 'verifyPaper', summary: '凭编号与校验码查验单据（无须登录；限次）' })
  async verify(
    @Query({ schema: codeSchema }) { number, code }: z.infer<typeof codeSchema>,
    @Req() request: TracedRequest,
  ): Promise<VerifiedPaper> {
    return answer(await this.verifyPaper.execute(number, code, request.ip ?? ''));
  }

  @Get('verification/page')
  @Public()
  @ApiOperation({ operationId: 'showPaperVerification', summary: '单据二维码打开的查验页' })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async page(
    @Query({ schema: codeSchema }) { number, code }: z.infer<typeof codeSchema>,
    @Req() request: TracedRequest,
  ): Promise<StreamableFile> {
    const verified = await this.verifyPaper.execute(number, code, request.ip ?? '');
    return new StreamableFile(Buffer.from(verificationPage(verified)), { type: 'text/html; charset=utf-8' });
  }

  @Get(':number/pdf')
  @AllowPersons()
  @ApiHeader(PURPOSE)
  @ApiOperation({ operationId: 'printPaper', summary: '单据 PDF：最近一份，或第 copy 份；同一份每次字节相同' })
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(
    @Param('number', { schema: numberSchema }) number: string,
    @Query({ schema: copySchema }) { copy }: z.infer<typeof copySchema>,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const { fileName, pdf } = answer(await this.printPaper.execute(number, copy, context));
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${fileName}"` });
  }
}
