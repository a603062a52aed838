import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Allow,
  AllowPersons,
  Context,
  TakesFile,
  answer,
  encodingInput,
  errorCodeInput,
  fileBody,
  fileNameInput,
  idInput,
  monthInput,
  textInput,
  wordInput,
  schemeInput,
  type List,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { AddOpeningFile, RemoveOpeningFile, type ReadOpeningFile } from './add-opening-file.js';
import { OpenOpeningLoad, SetOpeningMapping, type OpenedLoad } from './open-opening-load.js';
import { openingFileKinds } from './opening-kinds.js';
import {
  OpeningLoadsQuery,
  completenessList,
  openingFileList,
  openingLoadList,
  openingRejectList,
  type IncompletePerson,
  type OpeningFileItem,
  type OpeningLoadItem,
  type OpeningLoadView,
  type OpeningRejectItem,
} from './opening-loads.query.js';
import { openingMappingSchema } from './opening-mapping.js';
import { AgreeOpeningLoad, ProposeOpeningLoad } from './propose-opening-load.js';
import { TryOpeningLoad } from './try-opening-load.js';

const openSchema = z.strictObject({ scheme: schemeInput, postingPeriod: monthInput });
const uploadSchema = z.strictObject({
  kind: z.enum(openingFileKinds),
  fileName: fileNameInput,
  encoding: encodingInput,
});
const totalsSchema = z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().regex(/^\d{1,22}(\.\d{1,2})?$/));
const proposalSchema = z.strictObject({
  totals: totalsSchema,
  explanation: textInput(500).optional(),
});
const agreementSchema = z.strictObject({ totals: totalsSchema });
const listSchema = z.strictObject({
  state: wordInput.optional(),
  ...openingLoadList.input,
});
const filesSchema = z.strictObject(openingFileList.input);
const rejectsSchema = z.strictObject({
  kind: z.enum(openingFileKinds).optional(),
  code: errorCodeInput.optional(),
  ...openingRejectList.input,
});
const completenessSchema = z.strictObject(completenessList.input);

/** Opening loads 期初建账、历史数据迁移: files with their mapping, trial, totals by two people. */
@ApiTags('期初建账')
@Controller('opening-loads')
@Allow('handler', 'reviewer', 'approver', 'finance')
export class OpeningLoadsController {
  constructor(
    private readonly openLoad: OpenOpeningLoad,
    private readonly setMapping: SetOpeningMapping,
    private readonly addFile: AddOpeningFile,
    private readonly removeFile: RemoveOpeningFile,
    private readonly tryLoad: TryOpeningLoad,
    private readonly proposeLoad: ProposeOpeningLoad,
    private readonly agreeLoad: AgreeOpeningLoad,
    private readonly loads: OpeningLoadsQuery,
  ) {}

  @Post()
  @Allow('handler', 'finance')
  @ApiOperation({ operationId: 'openOpeningLoad', summary: '新建期初数据（代替同险种未确认的）' })
  async open(
    @Body({ schema: openSchema }) { scheme, postingPeriod }: z.infer<typeof openSchema>,
    @Context() context: RequestContext,
  ): Promise<OpenedLoad> {
    return answer(await this.openLoad.execute({ scheme, month: postingPeriod }, context));
  }

  @Get()
  @ApiOperation({ operationId: 'listOpeningLoads', summary: '期初数据列表' })
  list(
    @Query({ schema: listSchema }) ask: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OpeningLoadItem>> {
    return this.loads.list(ask, context);
  }

  @Get(':loadId')
  @ApiOperation({ operationId: 'getOpeningLoad', summary: '期初数据：状态、进度、各类行数、合计、对照关系' })
  async record(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Context() context: RequestContext,
  ): Promise<OpeningLoadView> {
    return answer(await this.loads.record(loadId, context));
  }

  @Post(':loadId/mapping')
  @HttpCode(200)
  @Allow('handler', 'finance')
  @ApiOperation({
    operationId: 'setOpeningMapping',
    summary: '提交旧系统列与代码的对照关系（按文件类别；未提交的类别保持不变）',
  })
  async mapping(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Body({ schema: openingMappingSchema }) mapping: z.infer<typeof openingMappingSchema>,
    @Context() context: RequestContext,
  ): Promise<OpenedLoad> {
    return answer(await this.setMapping.execute(loadId, mapping, context));
  }

  @Post(':loadId/files')
  @Allow('handler', 'finance')
  @TakesFile()
  @ApiHeader({ name: 'X-Content-SHA256', required: false, description: '文件的 SHA-256，用于核对' })
  @ApiOperation({
    operationId: 'uploadOpeningFile',
    summary: '上传旧系统文件（csv 或 xlsx，按内容识别；同类同名的替换）',
  })
  async upload(
    @Req() request: TracedRequest,
    @Param('loadId', { schema: idInput }) loadId: string,
    @Query({ schema: uploadSchema }) input: z.infer<typeof uploadSchema>,
    @Context() context: RequestContext,
  ): Promise<ReadOpeningFile> {
    const result = await this.addFile.execute(
      { loadId, ...input, source: fileBody(request), expectedSha256: request.header('x-content-sha256') },
      context,
    );
    // A file refused at its beginning is read to its end, so that the sender gets to hear why.
    if (!result.ok) request.unpipe().resume();
    return answer(result);
  }

  @Get(':loadId/files')
  @ApiOperation({ operationId: 'listOpeningFiles', summary: '期初数据的文件' })
  files(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Query({ schema: filesSchema }) ask: z.infer<typeof filesSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OpeningFileItem>> {
    return this.loads.files(loadId, ask, context);
  }

  @Post(':loadId/files/:fileId/removal')
  @HttpCode(200)
  @Allow('handler', 'finance')
  @ApiOperation({ operationId: 'removeOpeningFile', summary: '删去期初数据的一个文件' })
  async remove(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Param('fileId', { schema: idInput }) fileId: string,
    @Context() context: RequestContext,
  ): Promise<{ fileId: string }> {
    return answer(await this.removeFile.execute(loadId, fileId, context));
  }

  @Post(':loadId/trial')
  @Allow('handler', 'finance')
  @HttpCode(202)
  @ApiOperation({ operationId: 'tryOpeningLoad', summary: '试算：检查所有行，不写入业务；可重复' })
  async trial(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Context() context: RequestContext,
  ): Promise<OpenedLoad> {
    return answer(await this.tryLoad.execute(loadId, context));
  }

  @Get(':loadId/rejects')
  @AllowPersons()
  @ApiOperation({ operationId: 'listOpeningRejects', summary: '未采用的行：文件、行号、列、值、代码、原因（中英文）' })
  async rejects(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Query({ schema: rejectsSchema }) ask: z.infer<typeof rejectsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<OpeningRejectItem>> {
    return answer(await this.loads.rejects(loadId, ask, context));
  }

  @Get(':loadId/completeness')
  @AllowPersons()
  @ApiOperation({ operationId: 'listIncompletePersons', summary: '必备项目不全的人员' })
  async completeness(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Query({ schema: completenessSchema }) ask: z.infer<typeof completenessSchema>,
    @Context() context: RequestContext,
  ): Promise<List<IncompletePerson>> {
    return answer(await this.loads.completeness(loadId, ask, context));
  }

  @Post(':loadId/proposal')
  @Allow('handler', 'finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'proposeOpeningLoad', summary: '填写控制合计并提交，待第二人确认' })
  async propose(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Body({ schema: proposalSchema }) input: z.infer<typeof proposalSchema>,
    @Context() context: RequestContext,
  ): Promise<OpenedLoad> {
    return answer(await this.proposeLoad.execute(loadId, input, context));
  }

  @Post(':loadId/agreement')
  @Allow('reviewer', 'approver', 'finance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'agreeOpeningLoad', summary: '第二人重新填写合计并确认：锁定，写入业务，记期初凭证' })
  async agree(
    @Param('loadId', { schema: idInput }) loadId: string,
    @Body({ schema: agreementSchema }) input: z.infer<typeof agreementSchema>,
    @Context() context: RequestContext,
  ): Promise<OpenedLoad> {
    return answer(await this.agreeLoad.execute(loadId, input, context));
  }
}
