import { Controller, Get, Headers, HttpCode, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { csvLine, type Result } from '@pnet/kernel';
import {
  Allow,
  Context,
  FILE_TYPES,
  TakesFile,
  answer,
  encodingInput,
  fileBody,
  languageOf,
  spoolUpload,
  spoolWorkbook,
  type RequestContext,
  type SheetRow,
  type TracedRequest,
} from '@pnet/runtime';
import { registrationColumns, type RegisteredKind } from '@pnet/standards';
import { z } from 'zod';
import { RegisterFromFile, type RegistrationFile, type RegistrationReport } from './register-from-file.js';
import { faultHeadings } from './registration-sheet.js';

const kindSchema = z.enum(['persons', 'employers']);
const encodingSchema = z.strictObject({ encoding: encodingInput });
const tableSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx']).default('xlsx'),
  encoding: encodingInput,
});

/** More than ten thousand rows have. */
const UPLOAD_MB_MAX = 16;
const FORMAT =
  'csv（UTF-8 或 GB18030）或 xlsx（读第一张可见工作表），第一行是列名，至多 10000 行。行号与电子表格所示一致。csv or xlsx; the first row names the columns; lines are those that a spreadsheet shows.';

/** Files of registrations 批量登记文件: checked, registered without the wrong rows, and those to be corrected. */
@ApiTags('登记')
@Controller('registration-files')
export class RegistrationFilesController {
  constructor(private readonly registerFromFile: RegisterFromFile) {}

  @Get(':kind/template')
  @Allow('handler')
  @ApiOperation({ operationId: 'getRegistrationTemplate', summary: '下载批量登记模板（csv 或 xlsx）' })
  @ApiOkResponse({ content: { [FILE_TYPES[1]]: { schema: { type: 'string', format: 'binary' } } } })
  template(
    @Param('kind', { schema: kindSchema }) kind: RegisteredKind,
    @Query({ schema: tableSchema }) { format }: z.infer<typeof tableSchema>,
    @Headers('accept-language') language: string | undefined,
  ): Promise<StreamableFile> {
    const columns = registrationColumns[kind];
    const head = columns.map(({ item, ...column }) => `${column[languageOf(language)]} ${item ?? ''}`.trim());
    return tableFile(`${kind}-template`, format, [head]);
  }

  @Post(':kind/check')
  @Allow('handler')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({
    operationId: 'checkRegistrationFile',
    summary: '检查批量登记文件（不登记）：错误行的行号、代码和原因',
    description: FORMAT,
  })
  check(
    @Param('kind', { schema: kindSchema }) kind: RegisteredKind,
    @Query({ schema: encodingSchema }) { encoding }: z.infer<typeof encodingSchema>,
    @Headers('accept-language') language: string | undefined,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<RegistrationReport> {
    return received(request, { kind, encoding, language: languageOf(language) }, (file) =>
      this.registerFromFile.check(file, context),
    );
  }

  @Post(':kind')
  @Allow('handler')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({
    operationId: 'registerFromFile',
    summary: '按文件批量登记：正确行全部登记，错误行不登记并列出',
    description: FORMAT,
  })
  register(
    @Param('kind', { schema: kindSchema }) kind: RegisteredKind,
    @Query({ schema: encodingSchema }) { encoding }: z.infer<typeof encodingSchema>,
    @Headers('accept-language') language: string | undefined,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<RegistrationReport> {
    return received(request, { kind, encoding, language: languageOf(language) }, (file) =>
      this.registerFromFile.execute(file, context),
    );
  }

  @Post(':kind/wrong-rows')
  @Allow('handler')
  @HttpCode(200)
  @TakesFile()
  @ApiOperation({
    operationId: 'downloadWrongRegistrations',
    summary: '批量登记文件的错误行（csv 或 xlsx），含行号、代码和原因，更正后可直接再次导入',
  })
  @ApiOkResponse({ content: { [FILE_TYPES[1]]: { schema: { type: 'string', format: 'binary' } } } })
  async wrongRows(
    @Param('kind', { schema: kindSchema }) kind: RegisteredKind,
    @Query({ schema: tableSchema }) { format, encoding }: z.infer<typeof tableSchema>,
    @Headers('accept-language') accepted: string | undefined,
    @Req() request: TracedRequest,
    @Context() context: RequestContext,
  ): Promise<StreamableFile> {
    const language = languageOf(accepted);
    const { wrong } = await received(request, { kind, encoding, language }, (file) =>
      this.registerFromFile.check(file, context),
    );
    const used = registrationColumns[kind].filter(({ field }) => wrong.some(({ cells }) => field in cells));
    return tableFile(`${kind}-wrong`, format, [
      [...faultHeadings[language], ...used.map((column) => column[language])],
      ...wrong.map(({ line, cells, faults }) => [
        line,
        [...new Set(faults.map(({ code }) => code))].join(' '),
        faults.map(({ text }) => text).join('；'),
        ...used.map(({ field }) => cells[field] ?? ''),
      ]),
    ]);
  }
}

/** Takes the file whole, then does something with it. */
async function received(
  request: TracedRequest,
  about: Pick<RegistrationFile, 'kind' | 'encoding' | 'language'>,
  work: (file: RegistrationFile) => Promise<Result<RegistrationReport>>,
): Promise<RegistrationReport> {
  const body = fileBody(request, { limitMb: UPLOAD_MB_MAX });
  return answer(
    await spoolUpload(body, async ({ sha256, open }) => work({ ...about, sha256, content: await buffer(open()) })),
  );
}

async function tableFile(name: string, format: 'csv' | 'xlsx', rows: readonly SheetRow[]): Promise<StreamableFile> {
  const options = {
    type: format === 'csv' ? 'text/csv; charset=utf-8' : FILE_TYPES[1],
    disposition: `attachment; filename="${name}.${format}"`,
  };
  if (format === 'csv') {
    const text = `\u{FEFF}${rows.map((row) => `${csvLine(row)}\r\n`).join('')}`;
    return new StreamableFile(Readable.from([Buffer.from(text)]), options);
  }
  const widths = (rows[0] ?? []).map((cell) => Math.max(12, String(cell).length * 2));
  return new StreamableFile(answer(await spoolWorkbook([{ name, widths, rows: [rows] }])), options);
}
