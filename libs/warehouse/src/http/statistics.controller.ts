import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { buffer } from 'node:stream/consumers';
import { ok, type Clock } from '@pnet/kernel';
import {
  Allow,
  CLOCK,
  Context,
  TakesFile,
  UnitOfWork,
  answer,
  encodingInput,
  fileBody,
  fileNameInput,
  spoolUpload,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import {
  checkStatistics,
  importStatistics,
  readStatistics,
  type CheckedStatistics,
  type ImportedStatistics,
} from '../statistics/import-statistics.js';

const aboutQuestion = z.strictObject({
  title: fileNameInput.default('statistics.csv'),
  citation: z.string().max(500).optional(),
  encoding: encodingInput,
});

const encodingQuestion = z.strictObject({ encoding: encodingInput });

/** More than any file of published figures has. */
const UPLOAD_MB_MAX = 16;

/** Loading of published statistics. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reads a file as the import would, and writes nothing: what it holds, or each wrong row. */
  @Post('check')
  @HttpCode(200)
  @TakesFile()
  @Allow('handler', 'operator')
  async check(
    @Context() context: RequestContext,
    @Query({ schema: encodingQuestion }) { encoding }: z.infer<typeof encodingQuestion>,
    @Req() request: TracedRequest,
  ): Promise<CheckedStatistics> {
    return answer(
      await spoolUpload(fileBody(request, { limitMb: UPLOAD_MB_MAX }), async ({ sha256, open }) => {
        const file = await readStatistics(await buffer(open()), encoding);
        if (!file.ok) return file;
        return ok(await this.unitOfWork.read(context, (tx) => checkStatistics(tx, file.value, sha256)));
      }),
    );
  }

  /**
   * Loads a file of published figures, the body (csv in UTF-8 or GB18030, or xlsx). All rows or none; the same bytes
   * again change nothing.
   */
  @Post('import')
  @HttpCode(200)
  @TakesFile()
  @Allow('handler', 'operator')
  async import(
    @Context() context: RequestContext,
    @Query({ schema: aboutQuestion }) about: z.infer<typeof aboutQuestion>,
    @Req() request: TracedRequest,
  ): Promise<ImportedStatistics> {
    const { idempotencyKey: _key, ...rest } = context;
    const recordedAt = this.clock.now();
    return answer(
      await spoolUpload(fileBody(request, { limitMb: UPLOAD_MB_MAX }), async ({ sha256, open }) => {
        const file = await readStatistics(await buffer(open()), about.encoding);
        if (!file.ok) return file;
        return this.unitOfWork.run(rest, { name: 'import-statistics', input: { ...about, sha256 } }, async (tx) =>
          ok(await importStatistics(tx, file.value, { ...about, sha256, recordedAt })),
        );
      }),
    );
  }
}
