import { Body, Controller, Get, Inject, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlainDate, type Clock } from '@pnet/kernel';
import { Allow, CLOCK, Context, UnitOfWork, answer, type RequestContext, type TracedRequest } from '@pnet/runtime';
import { z } from 'zod';
import {
  bankAccounts,
  bankLines,
  suspenseList,
  type BankAccountView,
  type BankLineView,
  type SuspenseView,
} from './bank-lines.query.js';
import { ImportBankFile } from './import-bank-file.js';
import { OpenBankAccount } from './open-bank-account.js';
import { readUpload } from './read-upload.js';
import type { TakenIn } from './take-in-bank-lines.js';

const day = z.string().refine((text) => PlainDate.parse(text).ok, { error: 'KERN-0004' });
const accountSchema = z.strictObject({
  accountNumber: z.string().regex(/^[0-9A-Za-z-]{4,40}$/),
  title: z.string().trim().min(1).max(100),
  bankName: z.string().trim().min(1).max(100),
  kind: z.enum(['income', 'expenditure', 'fiscal', 'state-treasury']),
  scheme: z
    .string()
    .regex(/^\d{3}$/)
    .default('110'),
});
const uploadSchema = z.strictObject({ fileName: z.string().trim().min(1).max(200).default('bank.csv') });
const linesSchema = z.strictObject({
  from: day,
  to: day,
  state: z.enum(['new', 'matched', 'suspense', 'reversed']).optional(),
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
});
const suspenseSchema = z.strictObject({ on: day.optional() });

const FORMAT =
  '请求体即文件（text/csv，UTF-8 或 GB18030）。首行 HEAD,bank-lines,1,账号,日期；第二行列名 bankNumber,valueDate,amount,payerName,payerAccount,reference；其后每笔一行；末行 TAIL,笔数,合计金额。附言含应缴核定编号（29位）时按编号匹配。';

/** Treasury 资金管理: bank accounts, bank files, bank lines, 暂收. */
@ApiTags('资金')
@Controller()
export class TreasuryController {
  constructor(
    private readonly openAccount: OpenBankAccount,
    private readonly importFile: ImportBankFile,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('bank-accounts')
  @Allow('finance', 'operator')
  @ApiOperation({ operationId: 'openBankAccount', summary: '登记银行账户（收入户、支出户、财政专户、国库）' })
  async open(
    @Body({ schema: accountSchema }) input: z.infer<typeof accountSchema>,
    @Context() context: RequestContext,
  ): Promise<{ accountNumber: string }> {
    return answer(await this.openAccount.execute(input, context));
  }

  @Get('bank-accounts')
  @ApiOperation({ operationId: 'listBankAccounts', summary: '银行账户' })
  accounts(@Context() context: RequestContext): Promise<BankAccountView[]> {
    return this.unitOfWork.read(context, (tx) => bankAccounts(tx));
  }

  @Post('bank-files')
  @Allow('finance', 'handler')
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({
    operationId: 'uploadBankFile',
    summary: '导入银行到账文件（整体导入，有误则全部不导入）',
    description: FORMAT,
  })
  async upload(
    @Req() request: TracedRequest,
    @Query({ schema: uploadSchema }) { fileName }: z.infer<typeof uploadSchema>,
    @Context() context: RequestContext,
  ): Promise<TakenIn> {
    return answer(
      await this.importFile.execute({ fileName, content: await readUpload(request as AsyncIterable<Buffer>) }, context),
    );
  }

  @Get('bank-lines')
  @ApiOperation({ operationId: 'listBankLines', summary: '银行流水' })
  lines(
    @Query({ schema: linesSchema }) filter: z.infer<typeof linesSchema>,
    @Context() context: RequestContext,
  ): Promise<BankLineView[]> {
    return this.unitOfWork.read(context, (tx) =>
      bankLines(tx, {
        from: filter.from,
        to: filter.to,
        ...(filter.state ? { state: filter.state } : {}),
        ...(filter.after ? { afterId: filter.after } : {}),
      }),
    );
  }

  @Get('suspense')
  @ApiOperation({ operationId: 'listSuspense', summary: '暂收款及账龄' })
  suspense(
    @Query({ schema: suspenseSchema }) { on }: z.infer<typeof suspenseSchema>,
    @Context() context: RequestContext,
  ): Promise<SuspenseView[]> {
    const asOf = on === undefined ? this.clock.now().toPlainDate() : PlainDate.of(on);
    return this.unitOfWork.read(context, (tx) => suspenseList(tx, asOf));
  }
}
