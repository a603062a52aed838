import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { csvLine } from '@pnet/kernel';
import {
  Allow,
  AllowPersons,
  Context,
  FILE_TYPES,
  TakesFile,
  answer,
  dayInput,
  digestInput,
  encodingInput,
  fileBody,
  fileNameInput,
  idInput,
  monthInput,
  spoolWorkbook,
  schemeInput,
  type List,
  type RequestContext,
  type SheetRow,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { ConfirmDeclarationFile, DiscardDeclarationFile, type ConfirmedFile } from './confirm-declaration-file.js';
import {
  DeclarationFilesQuery,
  declarationFileList,
  fileRowList,
  type DeclarationFileItem,
  type FileRowItem,
} from './declaration-files.query.js';
import { csvTemplate, workbookTemplate } from './declaration-template.js';
import { ImportDeclarationFile, type CheckedFile } from './import-declaration-file.js';
import { rowColumns } from './row-faults.js';

const uploadSchema = z.strictObject({
  postingPeriod: monthInput,
  scheme: schemeInput,
  fileName: fileNameInput.default('declaration.csv'),
  encoding: encodingInput,
});
const announcedSchema = z.object({
  sha256: z.string().toLowerCase().pipe(digestInput).optional(),
  rows: z.coerce.number().int().min(0).optional(),
  bytes: z.coerce.number().int().optional(),
});
const listSchema = z.strictObject({
  postingPeriod: monthInput.optional(),
  state: z.enum(['receiving', 'checking', 'checked', 'confirmed', 'discarded', 'failed']).optional(),
  receivedFrom: dayInput.optional(),
  receivedTo: dayInput.optional(),
  ...declarationFileList.input,
});
const rowsSchema = z.strictObject({ kind: z.enum(['correct', 'wrong']), ...fileRowList.input });
const formatSchema = z.enum(['csv', 'xlsx']).default('csv');
const templateSchema = z.strictObject({ header: z.enum(['zh', 'item']).default('zh'), format: formatSchema });

const FORMAT = `请求体即文件：csv（编码 UTF-8，有无 BOM 均可，或 GB18030；逗号分隔，双引号引用）或 xlsx（第一张可见工作表），按内容识别。首行表头用中文列名或指标代码，顺序不限：${rowColumns
  .map(({ item, zh, required }) => `${zh} ${item}${required ? '（必填）' : ''}`)
  .join(
    '、',
  )}。单位编号也可填统一社会信用代码；证件号码也可用 AAC002；变更类型 0 正常、1 增加、2 减少、3 工资变更；年月 202601 或 2026-01。`;

const WRONG_ROWS =
  '下载错误信息（行号、错误代码、错误原因、原始各列）：写明查看目的（x-purpose）则为明文并留痕，否则脱敏';

const download = (body: Buffer | Readable, name: string): StreamableFile => {
  const options = {
    type: name.endsWith('.csv') ? 'text/csv; charset=utf-8' : FILE_TYPES[1],
    disposition: `attachment; filename="${name}"`,
  };
  return Buffer.isBuffer(body) ? new StreamableFile(body, options) : new StreamableFile(body, options);
};

/** A table as csv, with a byte order mark for spreadsheets. */
async function* csvOf(table: AsyncIterable<readonly SheetRow[]>): AsyncGenerator<string> {
  yield '\u{FEFF}';
  for await (const rows of table) yield rows.map((row) => `${csvLine(row)}\r\n`).join('');
}

/** Declaration files 申报文件: upload and check, look at correct and wrong rows, confirm. */
@ApiTags('申报')
@Controller('declaration-files')
export class DeclarationFilesController {
  constructor(
    private readonly importFile: ImportDeclarationFile,
    private readonly confirmFile: ConfirmDeclarationFile,
    private readonly discardFile: DiscardDeclarationFile,
    private readonly files: DeclarationFilesQuery,
  ) {}

  @Get('template')
  @ApiOperation({
    operationId: 'getDeclarationFileTemplate',
    summary: '下载申报文件模板（csv，或带填表说明的 xlsx；中文或指标代码表头）',
    description: FORMAT,
  })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async template(
    @Query({ schema: templateSchema }) { header, format }: z.infer<typeof templateSchema>,
  ): Promise<StreamableFile> {
    const body =
      format === 'csv' ? Buffer.from(csvTemplate(header)) : answer(await spoolWorkbook(workbookTemplate(header)));
    return download(body, `declaration-template.${format}`);
  }

  @Post()
  @Allow('handler')
  @TakesFile()
  @ApiHeader({ name: 'X-Content-SHA256', required: false, description: '文件的 SHA-256，用于核对' })
  @ApiHeader({ name: 'X-Row-Count', required: false, description: '数据行数，用于核对' })
  @ApiOperation({
    operationId: 'uploadDeclarationFile',
    summary: '上传并校验申报文件（第一阶段；确认之前不写入申报）',
    description: FORMAT,
  })
  async upload(
    @Req() request: TracedRequest,
    @Query({ schema: uploadSchema }) input: z.infer<typeof uploadSchema>,
    @Context() context: RequestContext,
  ): Promise<CheckedFile> {
    const announced = announcedSchema.safeParse({
      sha256: request.header('x-content-sha256'),
      rows: request.header('x-row-count'),
      bytes: request.header('content-length'),
    });
    const source = fileBody(request);
    const result = await this.importFile.execute(
      {
        ...input,
        source,
        expectedSha256: announced.data?.sha256,
        expectedRows: announced.data?.rows,
        bytesTotal: announced.data?.bytes,
      },
      context,
    );
    // A file refused at its beginning is read to its end, so that the sender gets to hear why.
    if (!result.ok) request.unpipe().resume();
    return answer(result);
  }

  @Get()
  @ApiOperation({ operationId: 'listDeclarationFiles', summary: '查询申报文件批次' })
  list(
    @Query({ schema: listSchema }) page: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<DeclarationFileItem>> {
    return this.files.list(page, context);
  }

  @Get(':fileId')
  @ApiOperation({ operationId: 'getDeclarationFile', summary: '申报文件批次：状态、进度、校验结果' })
  async record(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<DeclarationFileItem> {
    return answer(await this.files.record(fileId, context));
  }

  @Get(':fileId/rows')
  @AllowPersons()
  @ApiOperation({
    operationId: 'listDeclarationFileRows',
    summary: '导入正确信息或导入错误信息（行号、代码、原因；脱敏）',
  })
  async rows(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Query({ schema: rowsSchema }) input: z.infer<typeof rowsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<FileRowItem>> {
    return answer(await this.files.rows(fileId, input, context));
  }

  @Get(':fileId/wrong-rows.csv')
  @Allow('handler')
  @ApiOperation({ operationId: 'downloadWrongRows', summary: WRONG_ROWS })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  async wrongRows(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const rows = answer(await this.files.wrongRows(fileId, context));
    return download(Readable.from(csvOf(rows), { objectMode: false }), `wrong-rows-${fileId}.csv`);
  }

  @Get(':fileId/wrong-rows.xlsx')
  @Allow('handler')
  @ApiOperation({ operationId: 'downloadWrongRowsWorkbook', summary: `${WRONG_ROWS}；xlsx` })
  @ApiOkResponse({ content: { [FILE_TYPES[1]]: { schema: { type: 'string', format: 'binary' } } } })
  async wrongRowsWorkbook(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const rows = answer(await this.files.wrongRows(fileId, context));
    const sheet = { name: '错误信息', widths: [8, 14, 60, ...rowColumns.map(() => 18)], rows };
    return download(answer(await spoolWorkbook([sheet])), `wrong-rows-${fileId}.xlsx`);
  }

  @Post(':fileId/confirmation')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'confirmDeclarationFile',
    summary: '确认申报文件（第二阶段：正确行按单位生成待审核申报）',
  })
  async confirm(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<ConfirmedFile> {
    return answer(await this.confirmFile.execute(fileId, context));
  }

  @Post(':fileId/discard')
  @Allow('handler')
  @HttpCode(200)
  @ApiOperation({ operationId: 'discardDeclarationFile', summary: '作废待确认的申报文件' })
  async discard(
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<{ fileId: string; state: 'discarded' }> {
    return answer(await this.discardFile.execute(fileId, context));
  }
}
