import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Context, UnitOfWork, answer, type List, type RequestContext } from '@pnet/runtime';
import type { z } from 'zod';
import { AnswerInstruction } from './answer-instruction.js';
import { DecideInstruction } from './decide-instruction.js';
import { DraftInstruction } from './draft-instruction.js';
import {
  accountNumber,
  instructionAnswer,
  instructionDecision,
  instructionInput,
  instructionsQuery,
  instructionsToTake,
} from './inputs.js';
import { instructionList, instructionsOf, type InstructionView, type ListedInstruction } from './instructions.query.js';
import { TakeInstructions } from './take-instructions.js';

/** Instructions to outside parties 对外指令: drafted, approved by another person, taken, answered by the bank's line. */
@ApiTags('资金')
@Controller('instructions')
export class InstructionsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafting: DraftInstruction,
    private readonly deciding: DecideInstruction,
    private readonly taking: TakeInstructions,
    private readonly answering: AnswerInstruction,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listInstructions', summary: '对银行、财政的指令' })
  list(
    @Query({ schema: instructionsQuery }) filter: z.infer<typeof instructionsQuery>,
    @Context() context: RequestContext,
  ): Promise<List<ListedInstruction>> {
    return this.unitOfWork.read(context, (tx) =>
      instructionList.read(tx, instructionsOf(filter), { ask: filter, context }),
    );
  }

  @Post()
  @Allow('finance')
  @ApiOperation({ operationId: 'draftInstruction', summary: '起草指令（编号由起草人给出，重复提交不重复产生）' })
  async draft(
    @Body({ schema: instructionInput }) input: z.infer<typeof instructionInput>,
    @Context() context: RequestContext,
  ): Promise<{ instructionNumber: string; state: string }> {
    return answer(await this.drafting.execute(input, context));
  }

  @Post('taking')
  @HttpCode(200)
  @Allow('finance', 'operator')
  @ApiOperation({ operationId: 'takeInstructions', summary: '取出已批准、到期的指令送往对方（状态转为已发出）' })
  async take(
    @Body({ schema: instructionsToTake }) input: z.infer<typeof instructionsToTake>,
    @Context() context: RequestContext,
  ): Promise<InstructionView[]> {
    return answer(await this.taking.execute(input, context));
  }

  @Post(':number/decision')
  @HttpCode(200)
  @Allow('finance', 'approver')
  @ApiOperation({ operationId: 'decideInstruction', summary: '另一人批准，或撤销未发出的指令' })
  async decide(
    @Param('number', { schema: accountNumber }) instructionNumber: string,
    @Body({ schema: instructionDecision }) input: z.infer<typeof instructionDecision>,
    @Context() context: RequestContext,
  ): Promise<{ instructionNumber: string; state: string }> {
    return answer(await this.deciding.execute({ instructionNumber, ...input }, context));
  }

  @Post(':number/answer')
  @HttpCode(200)
  @Allow('finance')
  @ApiOperation({ operationId: 'answerInstruction', summary: '登记结果：银行支出流水（已付）、退回、结果不明' })
  async answer(
    @Param('number', { schema: accountNumber }) instructionNumber: string,
    @Body({ schema: instructionAnswer }) input: z.infer<typeof instructionAnswer>,
    @Context() context: RequestContext,
  ): Promise<{ instructionNumber: string; state: string }> {
    return answer(await this.answering.execute({ instructionNumber, ...input }, context));
  }
}
