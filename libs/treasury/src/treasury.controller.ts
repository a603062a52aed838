import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlainDate, type Clock } from '@pnet/kernel';
import {
  Allow,
  CLOCK,
  Context,
  TakesFile,
  UnitOfWork,
  answer,
  dayInput,
  encodingInput,
  fileNameInput,
  type List,
  type RequestContext,
  type TracedRequest,
} from '@pnet/runtime';
import { z } from 'zod';
import { statementList, statementsOf, type StatementView } from './bank-line-history.query.js';
import {
  bankAccountList,
  bankAccountsOf,
  bankLineList,
  bankLinesOf,
  suspenseList,
  suspenseOf,
  type BankAccountView,
  type BankLineView,
  type SuspenseView,
} from './bank-lines.query.js';
import { CloseBankAccount } from './close-bank-account.js';
import { ImportBankFile } from './import-bank-file.js';
import { accountNumber, bankAccountInput, closeAccountInput, linesQuery } from './inputs.js';
import { OpenBankAccount } from './open-bank-account.js';
import { readUpload } from './read-upload.js';
import type { TakenIn } from './take-in-bank-lines.js';

const uploadSchema = z.strictObject({
  fileName: fileNameInput.default('bank.csv'),
  encoding: encodingInput,
});
const suspenseSchema = z.strictObject({ on: dayInput.optional(), ...suspenseList.input });
const statementsSchema = z.strictObject({
  bankAccount: accountNumber.optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  ...statementList.input,
});
const accountsSchema = z.strictObject({
  kind: z.enum(['income', 'expenditure', 'fiscal', 'state-treasury']).optional(),
  ...bankAccountList.input,
});

const FORMAT =
  '请求体即文件：csv（UTF-8 或 GB18030）或 xlsx（第一张可见工作表，同样的列）。首行 HEAD,bank-lines,1,账号,日期[,期初余额,期末余额]；第二行列名 bankNumber,valueDate,amount,payerName,payerAccount,reference，另可有 direction,balance,class；其后每笔一行；末行 TAIL,笔数,收入合计[,支出合计]。附言含应缴核定编号（29位）时按编号匹配。';

/** Treasury 资金管理: bank accounts, bank files and statements, bank lines, 暂收. */
@ApiTags('资金')
@Controller()
export class TreasuryController {
  constructor(
    private readonly openAccount: OpenBankAccount,
    private readonly closeAccount: CloseBankAccount,
    private readonly importFile: ImportBankFile,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('bank-accounts')
  @Allow('finance', 'operator')
  @ApiOperation({ operationId: 'openBankAccount', summary: '登记银行账户（收入户、支出户、财政专户、国库）' })
  async open(
    @Body({ schema: bankAccountInput }) input: z.infer<typeof bankAccountInput>,
    @Context() context: RequestContext,
  ): Promise<{ accountNumber: string }> {
    const { fund, validFrom, ...rest } = input;
    return answer(
      await this.openAccount.execute(
        { ...rest, ...(fund ? { fund } : {}), ...(validFrom ? { validFrom } : {}) },
        context,
      ),
    );
  }

  @Post('bank-accounts/:account/closing')
  @HttpCode(200)
  @Allow('finance', 'operator')
  @ApiOperation({ operationId: 'closeBankAccount', summary: '银行账户销户：此日之后的流水不再接收' })
  async close(
    @Param('account', { schema: accountNumber }) account: string,
    @Body({ schema: closeAccountInput }) input: z.infer<typeof closeAccountInput>,
    @Context() context: RequestContext,
  ): Promise<{ accountNumber: string; validTo: string }> {
    return answer(await this.closeAccount.execute({ accountNumber: account, ...input }, context));
  }

  @Get('bank-accounts')
  @ApiOperation({ operationId: 'listBankAccounts', summary: '银行账户' })
  accounts(
    @Query({ schema: accountsSchema }) ask: z.infer<typeof accountsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<BankAccountView>> {
    return this.unitOfWork.read(context, (tx) => bankAccountList.read(tx, bankAccountsOf(ask.kind), { ask, context }));
  }

  @Post('bank-files')
  @Allow('finance', 'handler')
  @TakesFile()
  @ApiOperation({
    operationId: 'uploadBankFile',
    summary: '导入银行流水或对账单（整体导入，有误则全部不导入）',
    description: FORMAT,
  })
  async upload(
    @Req() request: TracedRequest,
    @Query({ schema: uploadSchema }) about: z.infer<typeof uploadSchema>,
    @Context() context: RequestContext,
  ): Promise<TakenIn> {
    return answer(
      await this.importFile.execute({ ...about, content: await readUpload(request as AsyncIterable<Buffer>) }, context),
    );
  }

  @Get('bank-statements')
  @ApiOperation({ operationId: 'listBankStatements', summary: '银行对账单（期初、收入、支出、期末）' })
  statements(
    @Query({ schema: statementsSchema }) filter: z.infer<typeof statementsSchema>,
    @Context() context: RequestContext,
  ): Promise<List<StatementView>> {
    return this.unitOfWork.read(context, (tx) =>
      statementList.read(tx, statementsOf(filter), { ask: filter, context }),
    );
  }

  @Get('bank-lines')
  @ApiOperation({ operationId: 'listBankLines', summary: '银行流水' })
  lines(
    @Query({ schema: linesQuery }) filter: z.infer<typeof linesQuery>,
    @Context() context: RequestContext,
  ): Promise<List<BankLineView>> {
    return this.unitOfWork.read(context, (tx) => bankLineList.read(tx, bankLinesOf(filter), { ask: filter, context }));
  }

  @Get('suspense')
  @ApiOperation({ operationId: 'listSuspense', summary: '暂收款及账龄' })
  suspense(
    @Query({ schema: suspenseSchema }) { on, ...ask }: z.infer<typeof suspenseSchema>,
    @Context() context: RequestContext,
  ): Promise<List<SuspenseView>> {
    const asOf = on === undefined ? this.clock.now().toPlainDate() : PlainDate.of(on);
    return this.unitOfWork.read(context, (tx) => suspenseList.read(tx, suspenseOf(asOf), { ask, context }));
  }
}
