import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { err, type Clock } from '@pnet/kernel';
import {
  Allow,
  CLOCK,
  Context,
  UnitOfWork,
  answer,
  fileBody,
  quoteFaultsOf,
  spoolUpload,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { importStatistics, type ImportedStatistics } from '../statistics/import-statistics.js';

const aboutQuestion = z.strictObject({
  title: z.string().min(1).max(200).default('statistics.csv'),
  citation: z.string().max(500).optional(),
});

/** More than any file of published figures has; the import itself says what is too much of it. */
const UPLOAD_MB_MAX = 64;

/** Loading of published statistics. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Loads a csv file of published figures, streamed as the body (`text/csv`, UTF-8). All rows or none; the same bytes
   * again change nothing.
   */
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @Allow('handler', 'operator')
  async import(
    @Context() context: RequestContext,
    @Query({ schema: aboutQuestion }) about: z.infer<typeof aboutQuestion>,
    @Req() request: TracedRequest,
  ): Promise<ImportedStatistics> {
    const { idempotencyKey: _key, ...rest } = context;
    const recordedAt = this.clock.now();
    return answer(
      await spoolUpload(fileBody(request, { limitMb: UPLOAD_MB_MAX }), async (upload) => {
        const quotes = await quoteFaultsOf(upload.open());
        if (quotes) return err(quotes);
        return this.unitOfWork.run(
          rest,
          { name: 'import-statistics', input: { ...about, sha256: upload.sha256 } },
          (tx) =>
            importStatistics(tx, upload.open(), {
              title: about.title,
              recordedAt,
              ...(about.citation ? { citation: about.citation } : {}),
            }),
        );
      }),
    );
  }
}
