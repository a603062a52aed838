import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { YearMonth, domainError, err, ok } from '@pnet/kernel';
import { Allow, Context, UnitOfWork, answer, idInput, type List, type RequestContext } from '@pnet/runtime';
import type { z } from 'zod';
import { reconciliationInput, reconciliationSignature, reconciliationsQuery } from './inputs.js';
import { PrepareReconciliation, type PreparedReconciliation } from './prepare-reconciliation.js';
import type { ReconciliationStatus } from './reconciliation-status.js';
import {
  reconciliationList,
  reconciliationOf,
  reconciliationsOf,
  type ReconciliationStatement,
  type ReconciliationView,
} from './reconciliations.query.js';
import { SignReconciliation } from './sign-reconciliation.js';

/** Reconciliation statements 余额调节表: bank against books at a month's end, prepared by one, signed by another. */
@ApiTags('资金')
@Controller('reconciliations')
export class ReconciliationsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly preparing: PrepareReconciliation,
    private readonly signing: SignReconciliation,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'listReconciliations', summary: '银行存款余额调节表' })
  list(
    @Query({ schema: reconciliationsQuery }) filter: z.infer<typeof reconciliationsQuery>,
    @Context() context: RequestContext,
  ): Promise<List<ReconciliationView>> {
    const { postingPeriod, ...rest } = filter;
    const select = reconciliationsOf({
      ...rest,
      ...(postingPeriod ? { postingPeriod: YearMonth.of(postingPeriod).number } : {}),
    });
    return this.unitOfWork.read(context, (tx) => reconciliationList.read(tx, select, { ask: filter, context }));
  }

  @Get(':reconciliationId')
  @ApiOperation({ operationId: 'getReconciliation', summary: '一张余额调节表及其未达账项' })
  async one(
    @Param('reconciliationId', { schema: idInput }) id: string,
    @Context() context: RequestContext,
  ): Promise<ReconciliationStatement> {
    const found = await this.unitOfWork.read(context, (tx) => reconciliationOf(tx, id));
    return answer(found ? ok(found) : err(domainError('TREA-1126', { reconciliation: id })));
  }

  @Post()
  @Allow('finance')
  @ApiOperation({ operationId: 'prepareReconciliation', summary: '编制余额调节表（月末；重新编制替换待复核的）' })
  async prepare(
    @Body({ schema: reconciliationInput }) input: z.infer<typeof reconciliationInput>,
    @Context() context: RequestContext,
  ): Promise<PreparedReconciliation> {
    return answer(await this.preparing.execute(input, context));
  }

  @Post(':reconciliationId/signature')
  @HttpCode(200)
  @Allow('finance', 'approver')
  @ApiOperation({ operationId: 'signReconciliation', summary: '另一人复核签字：重新比对，所见即所签' })
  async sign(
    @Param('reconciliationId', { schema: idInput }) reconciliationId: string,
    @Body({ schema: reconciliationSignature }) { digest }: z.infer<typeof reconciliationSignature>,
    @Context() context: RequestContext,
  ): Promise<{ reconciliationId: string; state: ReconciliationStatus }> {
    return answer(await this.signing.execute({ reconciliationId, digest }, context));
  }
}
