import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { YearMonth, ok } from '@pnet/kernel';
import {
  Allow,
  Context,
  NODE_CONFIG,
  UnitOfWork,
  answer,
  dayInput,
  digestInput,
  fundInput,
  idInput,
  monthInput,
  reasonInput,
  schemeInput,
  type List,
  type NodeConfig,
  type RequestContext,
} from '@pnet/runtime';
import { exportHledger } from './hledger-export.js';
import {
  bookSealList,
  bookSealsOf,
  journalEntriesOf,
  journalList,
  ledgerPeriodList,
  ledgerPeriodsOf,
  manualEntriesOf,
  manualEntryList,
  type BookSeal,
  type JournalEntry,
  type ManualEntryRow,
  type PeriodRow,
} from './journal.query.js';
import {
  balanceSheet,
  incomeStatement,
  ledgerTotals,
  trialBalance,
  type BalanceSheetRow,
  type IncomeRow,
  type LedgerTotal,
  type OfPeriod,
  type TrialBalanceRow,
} from './ledger-totals.query.js';
import { PrepareEntry, manualEntryInput, type ManualEntryInput } from './prepare-entry.js';
import { ReverseJournalEntry } from './reverse-journal-entry.js';
import { ReviewEntry } from './review-entry.js';
import { StartBooks } from './start-books.js';
import { verifyLedger, type LedgerVerification } from './verify-ledger.js';

const ofPeriod = z.object({ postingPeriod: monthInput });
const sealsQuery = z.strictObject({ postingPeriod: monthInput, ...bookSealList.input });
const periodsQuery = z.strictObject({ state: z.enum(['open', 'closed']).optional(), ...ledgerPeriodList.input });
const journalFilter = z.strictObject({
  postingPeriod: monthInput,
  fund: fundInput.optional(),
  account: z.string().max(20).optional(),
  sourceKind: z.string().max(60).optional(),
  sourceId: z.string().max(120).optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  ...journalList.input,
});
const reversalInput = z
  .strictObject({
    reason: reasonInput,
    date: dayInput,
  })
  .meta({ id: 'ReversalInput' });
const approveInput = z.strictObject({ digest: digestInput }).meta({ id: 'ApproveManualEntryInput' });
const returnInput = z.strictObject({ note: reasonInput }).meta({ id: 'ReturnEntryInput' });
const manualQuery = z.strictObject({
  state: z.enum(['prepared', 'posted', 'returned']).optional(),
  from: dayInput.optional(),
  to: dayInput.optional(),
  ...manualEntryList.input,
});
const booksInput = z
  .strictObject({
    scheme: schemeInput,
    postingPeriod: monthInput,
  })
  .meta({ id: 'OpenBooksInput' });
const openPeriodInput = z.strictObject({ postingPeriod: monthInput }).meta({ id: 'OpenPeriodInput' });

type Period = z.infer<typeof ofPeriod>;

/** The books over HTTP, the same at every tier: statements, journal, chain, verifier, manual entries by two persons. */
@Controller('ledger')
export class LedgerController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
    private readonly prepareEntry: PrepareEntry,
    private readonly reviewEntry: ReviewEntry,
    private readonly reverseJournalEntry: ReverseJournalEntry,
    private readonly startBooks: StartBooks,
  ) {}

  private of(query: Period): OfPeriod {
    return { unit: this.config.code, period: YearMonth.of(query.postingPeriod) };
  }

  @Get('periods')
  @ApiOperation({ operationId: 'listLedgerPeriods', summary: '会计期间' })
  periods(
    @Query({ schema: periodsQuery }) ask: z.infer<typeof periodsQuery>,
    @Context() context: RequestContext,
  ): Promise<List<PeriodRow>> {
    const select = ledgerPeriodsOf({ unit: this.config.code, state: ask.state });
    return this.unitOfWork.read(context, (tx) => ledgerPeriodList.read(tx, select, { ask, context }));
  }

  @Allow('finance', 'operator')
  @Post('books')
  @HttpCode(200)
  @ApiOperation({ operationId: 'openBooks', summary: '建账：装入科目表，开立统筹与个人账户两套账' })
  async openBooks(
    @Body({ schema: booksInput }) input: z.infer<typeof booksInput>,
    @Context() context: RequestContext,
  ): Promise<{ unit: string; scheme: string }> {
    return answer(await this.startBooks.openBooks({ scheme: input.scheme, month: input.postingPeriod }, context));
  }

  @Allow('finance', 'operator')
  @Post('periods')
  @HttpCode(200)
  @ApiOperation({ operationId: 'openLedgerPeriod', summary: '打开会计期间' })
  async openPeriod(
    @Body({ schema: openPeriodInput }) input: z.infer<typeof openPeriodInput>,
    @Context() context: RequestContext,
  ): Promise<{ postingPeriod: string }> {
    const { month: postingPeriod } = answer(await this.startBooks.openPeriod({ month: input.postingPeriod }, context));
    return { postingPeriod };
  }

  @Get('totals')
  @ApiOperation({ operationId: 'getLedgerTotals', summary: '总账：各账套、科目、对方单位的期初、借、贷、期末' })
  totals(@Query({ schema: ofPeriod }) query: Period, @Context() context: RequestContext): Promise<LedgerTotal[]> {
    return this.unitOfWork.read(context, (tx) => ledgerTotals(tx, this.of(query)));
  }

  @Get('trial-balance')
  @ApiOperation({ operationId: 'getTrialBalance', summary: '科目余额表' })
  trialBalance(
    @Query({ schema: ofPeriod }) query: Period,
    @Context() context: RequestContext,
  ): Promise<TrialBalanceRow[]> {
    return this.unitOfWork.read(context, (tx) => trialBalance(tx, this.of(query)));
  }

  @Get('income-statement')
  @ApiOperation({ operationId: 'getIncomeStatement', summary: '基金收支表' })
  incomeStatement(
    @Query({ schema: ofPeriod }) query: Period,
    @Context() context: RequestContext,
  ): Promise<IncomeRow[]> {
    return this.unitOfWork.read(context, (tx) => incomeStatement(tx, this.of(query)));
  }

  @Get('balance-sheet')
  @ApiOperation({ operationId: 'getBalanceSheet', summary: '基金资产负债表' })
  balanceSheet(
    @Query({ schema: ofPeriod }) query: Period,
    @Context() context: RequestContext,
  ): Promise<BalanceSheetRow[]> {
    return this.unitOfWork.read(context, (tx) => balanceSheet(tx, this.of(query)));
  }

  @Get('entries')
  @ApiOperation({ operationId: 'listJournalEntries', summary: '记账凭证' })
  entries(
    @Query({ schema: journalFilter }) query: z.infer<typeof journalFilter>,
    @Context() context: RequestContext,
  ): Promise<List<JournalEntry>> {
    const { postingPeriod, ...filter } = query;
    const select = journalEntriesOf({
      ...filter,
      unit: this.config.code,
      month: YearMonth.of(postingPeriod).number,
    });
    return this.unitOfWork.read(context, (tx) => journalList.read(tx, select, { ask: query, context }));
  }

  @Allow('finance')
  @Post('entries/:id/reverse')
  @ApiOperation({ operationId: 'reverseJournalEntry', summary: '红字冲销手工凭证' })
  async reverse(
    @Param('id', { schema: idInput }) entryId: string,
    @Body({ schema: reversalInput }) input: z.infer<typeof reversalInput>,
    @Context() context: RequestContext,
  ): Promise<{ entryId: string }> {
    return answer(await this.reverseJournalEntry.execute({ entryId, ...input }, context));
  }

  @Get('seals')
  @ApiOperation({ operationId: 'listBookSeals', summary: '日结签链' })
  seals(
    @Query({ schema: sealsQuery }) query: z.infer<typeof sealsQuery>,
    @Context() context: RequestContext,
  ): Promise<List<BookSeal>> {
    const select = bookSealsOf({ unit: this.config.code, month: YearMonth.of(query.postingPeriod).number });
    return this.unitOfWork.read(context, (tx) => bookSealList.read(tx, select, { ask: query, context }));
  }

  @Allow('finance', 'operator')
  @Get('verification')
  @ApiOperation({ operationId: 'verifyLedger', summary: '账务核验：由分录重算全部余额、编号与签链' })
  async verification(): Promise<LedgerVerification> {
    return answer(await this.unitOfWork.system(async (tx) => ok(await verifyLedger(tx)), 'REPEATABLE READ'));
  }

  @Allow('finance', 'operator')
  @Get('hledger')
  @ApiOperation({ operationId: 'exportHledger', summary: '导出 hledger 文本' })
  @ApiOkResponse({ content: { 'text/plain': { schema: { type: 'string' } } } })
  async hledger(@Query({ schema: ofPeriod }) query: Period): Promise<StreamableFile> {
    const text = answer(
      await this.unitOfWork.system(async (tx) => {
        const parts: string[] = [];
        for await (const part of exportHledger(tx, {
          unit: this.config.code,
          through: YearMonth.of(query.postingPeriod),
        }))
          parts.push(part);
        return ok(parts);
      }),
    );
    return new StreamableFile(Readable.from(text), {
      type: 'text/plain; charset=utf-8',
      disposition: `attachment; filename="${this.config.code}-${query.postingPeriod}.journal"`,
    });
  }

  @Get('manual-entries')
  @ApiOperation({ operationId: 'listManualEntries', summary: '手工凭证' })
  manualEntries(
    @Query({ schema: manualQuery }) query: z.infer<typeof manualQuery>,
    @Context() context: RequestContext,
  ): Promise<List<ManualEntryRow>> {
    const select = manualEntriesOf({ ...query, unit: this.config.code });
    return this.unitOfWork.read(context, (tx) => manualEntryList.read(tx, select, { ask: query, context }));
  }

  @Allow('finance')
  @Post('manual-entries')
  @ApiOperation({ operationId: 'prepareManualEntry', summary: '编制手工凭证（须另一人审核）' })
  async prepare(
    @Body({ schema: manualEntryInput }) input: ManualEntryInput,
    @Context() context: RequestContext,
  ): Promise<{ manualEntryId: string }> {
    return answer(await this.prepareEntry.execute(input, context));
  }

  @Allow('finance', 'reviewer', 'approver')
  @Post('manual-entries/:id/approve')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveManualEntry', summary: '审核通过并记账' })
  async approve(
    @Param('id', { schema: idInput }) manualEntryId: string,
    @Body({ schema: approveInput }) { digest }: z.infer<typeof approveInput>,
    @Context() context: RequestContext,
  ): Promise<{ state: string; amount: string }> {
    return answer(await this.reviewEntry.execute({ manualEntryId, decision: 'approve', digest }, context));
  }

  @Allow('finance', 'reviewer', 'approver')
  @Post('manual-entries/:id/return')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnManualEntry', summary: '退回手工凭证' })
  async returnEntry(
    @Param('id', { schema: idInput }) manualEntryId: string,
    @Body({ schema: returnInput }) input: z.infer<typeof returnInput>,
    @Context() context: RequestContext,
  ): Promise<{ state: string; amount: string }> {
    return answer(await this.reviewEntry.execute({ manualEntryId, decision: 'return', note: input.note }, context));
  }
}
