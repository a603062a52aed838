import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, Context, answer, monthInput, type RequestContext } from '@pnet/runtime';
import { z } from 'zod';
import { monthOf } from '../http/questions.js';
import { CloseOwnMonth, type ClosedOwnMonth } from './own-books.js';

const closeInput = z.strictObject({ period: monthInput }).meta({ id: 'CloseOwnMonthInput' });

/** The month close of an upper node's own books. */
@ApiTags('own books')
@Controller('own-books')
export class OwnBooksController {
  constructor(@Inject(CloseOwnMonth) private readonly closeOwnMonth: CloseOwnMonth) {}

  /** Closes the month, seals PI05 for the parents and loads it here. Again: the same answer. */
  @Post('close')
  @HttpCode(200)
  @Allow('finance', 'operator')
  async close(
    @Context() context: RequestContext,
    @Body({ schema: closeInput }) input: z.infer<typeof closeInput>,
  ): Promise<ClosedOwnMonth> {
    return answer(await this.closeOwnMonth.execute(monthOf(input.period), context));
  }
}
