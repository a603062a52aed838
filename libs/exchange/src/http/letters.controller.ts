import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { z } from 'zod';
import {
  Allow,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  instantInput,
  textInput,
  unitCodeInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { letterList, lettersOf, type LetterView } from '../letters/letters.query.js';
import { WriteLetter, type WrittenLetter } from '../letters/write-letter.js';

const letterInput = z
  .strictObject({
    target: unitCodeInput,
    subject: textInput(100, 2),
    text: textInput(4_000, 2),
    deadline: instantInput,
  })
  .meta({ id: 'LetterInput' });

const listSchema = z.strictObject({
  direction: z.enum(['sent', 'received']).optional(),
  unit: unitCodeInput.optional(),
  number: z.string().max(40).optional(),
  ...letterList.input,
});

/** Letters between units of any place in the tree. */
@Controller('letters')
export class LettersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly writeLetter: WriteLetter,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listLetters', summary: '本单位收发的函件及办理情况' })
  list(
    @Query({ schema: listSchema }) filter: z.infer<typeof listSchema>,
    @Context() context: RequestContext,
  ): Promise<List<LetterView>> {
    const select = lettersOf(this.config.code, filter);
    return this.unitOfWork.read(context, (tx) => letterList.read(tx, select, { ask: filter, context }));
  }

  @Allow('reviewer', 'approver')
  @Post()
  @HttpCode(201)
  @ApiOperation({ operationId: 'writeLetter', summary: '向任一填报单位发函，经上级转送，由对方人员答复' })
  async write(
    @Body({ schema: letterInput }) input: z.infer<typeof letterInput>,
    @Context() context: RequestContext,
  ): Promise<WrittenLetter> {
    return answer(await this.writeLetter.execute(input, context));
  }
}
