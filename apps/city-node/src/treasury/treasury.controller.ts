import { Body, Controller, Get, HttpCode, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlainDate, type Clock } from '@pnet/kernel';
import { Allow, CLOCK, Context, UnitOfWork, answer, type RequestContext, type TracedRequest } from '@pnet/runtime';
import { z } from 'zod';
import { bankLines, suspenseList, type BankLineView, type SuspenseView } from './bank-lines.query.js';
import { ImportBankFile } from './import-bank-file.js';
import { OpenBankAccount, bankAccountKinds } from './open-bank-account.js';
import { receivedFile } from './received-file.js';
import type { TakenIn } from './take-in-bank-lines.js';

const kinds = Object.keys(bankAccountKinds) as (keyof typeof bankAccountKinds)[];
const day = z.string().refine((text) => PlainDate.parse(text).ok, { error: 'KERN-0004' });
const accountInput = z.strictObject({
  accountNumber: z.string().regex(/^\d{8,32}$/), title: z.string().trim().min(1).max(100), bankName: z.string().trim().min(1).max(100),
  kind: z.enum(kinds), scheme: z.enum(['110']).default('110'),
}).meta({ id: 'BankAccountInput' });
const linesInput = z.strictObject({ from: day, to: day, state: z.string().max(20).optional(), after: z.string().regex(/^\d{1,18}$/).optional() });
const fileInput = z.strictObject({ fileName: z.string().trim().min(1).max(200).default('bank-lines.csv') });

/** Treasury 资金管理, its smallest part: bank accounts, the intake of bank lines, 暂收. */
@ApiTags('资金')
@Controller()
export class TreasuryController {
  constructor(
    private readonly unitOfWork: UnitOfWork, private readonly openBankAccount: OpenBankAccount, private readonly importBankFile: ImportBankFile, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('bank-accounts') @Allow('finance') @ApiOperation({ operationId: 'openBankAccount', summary: '登记银行账户（收入户、支出户、财政专户、国库）' })
  async open(@Body({ schema: accountInput }) input: z.infer<typeof accountInput>, @Context() context: RequestContext): Promise<{ accountNumber: string }> {
    return answer(await this.openBankAccount.execute(input, context));
  }

  @Post('bank-files') @Allow('finance') @HttpCode(200) @ApiConsumes('text/csv') @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ operationId: 'importBankFile', summary: '接收银行到账文件（全部接收或全部拒收）', description: 'HEAD,bank-lines,1,账号,日期 · 列名行 bankNumber,valueDate,amount,payerName,payerAccount,reference · 每笔一行 · TAIL,笔数,合计' })
  async import(@Req() request: TracedRequest, @Query({ schema: fileInput }) { fileName }: z.infer<typeof fileInput>, @Context() context: RequestContext): Promise<TakenIn> {
    return answer(await this.importBankFile.execute(await receivedFile(request, fileName), context));
  }

  @Get('bank-lines') @ApiOperation({ operationId: 'listBankLines', summary: '银行到账明细（每次至多500条）' })
  lines(@Query({ schema: linesInput }) { from, to, state, after }: z.infer<typeof linesInput>, @Context() context: RequestContext): Promise<BankLineView[]> {
    return this.unitOfWork.read(context, (tx) => bankLines(tx, { from, to, ...(state ? { state } : {}), ...(after ? { afterId: after } : {}) }));
  }

  @Get('suspense') @ApiOperation({ operationId: 'listSuspense', summary: '暂收款及账龄' })
  suspense(@Context() context: RequestContext): Promise<SuspenseView[]> {
    const today = this.clock.now().toPlainDate();
    return this.unitOfWork.read(context, (tx) => suspenseList(tx, today));
  }
}
