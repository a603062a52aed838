import { codeTitle } from '@pnet/standards';
import { dayInWords, monthInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition, PaperTable } from '../print/paper.js';

/** What a 银行存款余额调节表 says; amounts in yuan, month `YYYY-MM`, days `YYYY-MM-DD`. */
export interface BankReconciliationContent {
  readonly reconciliationId: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly postingPeriod: string;
  readonly statementDay: string;
  readonly bankBalance: string;
  readonly bookBalance: string;
  readonly bankIn: string;
  readonly bankOut: string;
  readonly bookIn: string;
  readonly bookOut: string;
  readonly adjusted: string;
  readonly state: string;
  readonly preparedBy: string;
  readonly signedBy: string;
  readonly lines: readonly {
    readonly side: 'bank' | 'book';
    readonly direction: 'in' | 'out';
    readonly amount: string;
    readonly day: string | null;
    readonly subject: string;
  }[];
}

const balances = (content: BankReconciliationContent): PaperTable => ({
  columns: [
    { title: '项目', width: 2, format: 'text' },
    { title: '金额', width: 1.3, format: 'money' },
    { title: '项目', width: 2, format: 'text' },
    { title: '金额', width: 1.3, format: 'money' },
  ],
  rows: [
    { cells: ['银行对账单余额', content.bankBalance, '单位账面余额', content.bookBalance] },
    { cells: ['加：单位已收、银行未收', content.bookIn, '加：银行已收、单位未收', content.bankIn] },
    { cells: ['减：单位已付、银行未付', content.bookOut, '减：银行已付、单位未付', content.bankOut] },
    { strong: true, cells: ['调节后余额', content.adjusted, '调节后余额', content.adjusted] },
  ],
});

const itemsOf = (
  content: BankReconciliationContent,
  { side, direction, caption }: { side: 'bank' | 'book'; direction: 'in' | 'out'; caption: string },
): PaperTable => ({
  caption,
  numbered: true,
  empty: '无',
  columns: [
    { title: '日期', width: 1.1, format: 'text', align: 'center' },
    { title: '金额', width: 1.3, format: 'money', sum: true },
    { title: '摘要', width: 4.2, format: 'text' },
  ],
  rows: content.lines
    .filter((line) => line.side === side && line.direction === direction)
    .map((line) => ({ cells: [line.day ?? '期初', line.amount, line.subject] })),
});

/** 银行存款余额调节表: bank against books at a month's end, with every item that one side knows alone. */
export const bankReconciliation: PaperDefinition<BankReconciliationContent> = {
  kind: 'bank-reconciliation',
  title: '银行存款余额调节表',
  persons: false,
  lay: (content) => ({
    orientation: 'portrait',
    heading: `${monthInWords(content.postingPeriod)}末`,
    unit: '单位：元',
    facts: [
      ['险种', codeTitle('scheme', content.scheme, 'zh')],
      ['科目', content.ledgerAccount],
      ['对账单截止日', dayInWords(content.statementDay)],
      ['调节表编号', content.reconciliationId],
    ],
    tables: [
      balances(content),
      itemsOf(content, { side: 'bank', direction: 'in', caption: '一、银行已收、单位未收' }),
      itemsOf(content, { side: 'bank', direction: 'out', caption: '二、银行已付、单位未付' }),
      itemsOf(content, { side: 'book', direction: 'in', caption: '三、单位已收、银行未收' }),
      itemsOf(content, { side: 'book', direction: 'out', caption: '四、单位已付、银行未付' }),
    ],
    notes:
      content.state === 'signed'
        ? []
        : [content.state === 'replaced' ? '本表已被后来的调节表替换。' : '本表尚未经第二人签字。'],
    signatures: [
      ['编制人', content.preparedBy],
      ['复核人', content.signedBy],
      ['负责人', ''],
    ],
    seal: '（编制单位盖章）',
  }),
  totals: (content) => [
    { name: '银行对账单余额', value: withUnit(content.bankBalance) },
    { name: '单位账面余额', value: withUnit(content.bookBalance) },
    { name: '调节后余额', value: withUnit(content.adjusted) },
  ],
  subject: (content) => `${content.ledgerAccount} ${monthInWords(content.postingPeriod)}末`,
};
