import { PassThrough } from 'node:stream';
import { Controller, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Clock } from '@pnet/kernel';
import { Allow, CLOCK, Context, UnitOfWork, answer, type RequestContext } from '@pnet/runtime';
import { z } from 'zod';
import { importStatistics, type ImportedStatistics } from '../statistics/import-statistics.js';

const aboutQuestion = z.strictObject({ title: z.string().min(1).max(200).default('statistics.csv'), citation: z.string().max(500).optional() });

/** Loading of published statistics. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly unitOfWork: UnitOfWork, @Inject(CLOCK) private readonly clock: Clock) {}

  /** Loads a csv file of published figures, streamed as the body (`text/csv`, UTF-8). All rows or none; the same bytes again change nothing. */
  @Post('import')
  @HttpCode(200)
  @ApiConsumes('text/csv')
  @Allow('handler', 'operator')
  async import(@Context() context: RequestContext, @Query({ schema: aboutQuestion }) about: z.infer<typeof aboutQuestion>, @Req() request: Request): Promise<ImportedStatistics> {
    const { idempotencyKey: _key, ...rest } = context;
    const recordedAt = this.clock.now();
    // Not the request itself: giving up half-way would close the connection before the answer is sent.
    const body = request.pipe(new PassThrough());
    try {
      return answer(await this.unitOfWork.run(rest, { name: 'import-statistics', input: about }, (tx) =>
        importStatistics(tx, body, { title: about.title, recordedAt, ...(about.citation ? { citation: about.citation } : {}) })));
    } finally {
      request.unpipe(body);
      request.resume();
    }
  }
}
