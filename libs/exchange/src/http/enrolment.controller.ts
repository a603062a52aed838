import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Context,
  UnitOfWork,
  answer,
  idInput,
  unitCodeInput,
  type List,
  type RequestContext,
} from '@pnet/runtime';
import { z } from 'zod';
import { IssueToken, tokenList, tokensOf, type IssuedToken, type TokenState } from '../enrolment/issue-token.js';

const tokenInput = z
  .strictObject({ node: unitCodeInput, hours: z.number().int().min(1).max(168).default(24) })
  .meta({ id: 'EnrolmentTokenInput' });
const listInput = z.strictObject({ node: unitCodeInput.optional(), ...tokenList.input });

/** One-time tokens by which a child gets its certificates: one person asks, another confirms. */
@ApiTags('enrolment')
@Controller('enrolment/tokens')
export class EnrolmentController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly issueToken: IssueToken,
  ) {}

  /** Issues a token for a registered child; its text is shown this once. */
  @Post()
  @Allow('handler')
  async issue(
    @Context() context: RequestContext,
    @Body({ schema: tokenInput }) input: z.infer<typeof tokenInput>,
  ): Promise<IssuedToken> {
    return answer(await this.issueToken.execute(input, context));
  }

  /** A second person lets the token buy its answer. */
  @Post(':tokenId/confirm')
  @HttpCode(200)
  @Allow('reviewer', 'approver')
  async confirm(
    @Context() context: RequestContext,
    @Param('tokenId', { schema: idInput }) tokenId: string,
  ): Promise<{ tokenId: string; node: string }> {
    return answer(await this.issueToken.confirm(tokenId, context));
  }

  /** Tokens without their secrets, latest first. */
  @Get()
  list(
    @Context() context: RequestContext,
    @Query({ schema: listInput }) ask: z.infer<typeof listInput>,
  ): Promise<List<TokenState>> {
    return this.unitOfWork.read(context, (tx) => tokenList.read(tx, tokensOf(ask.node), { ask, context }));
  }
}
