import { Money, amountInWords } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 记账凭证 says; a red entry's amounts are negative. */
export interface JournalVoucherContent {
  readonly entryId: string;
  readonly voucherNumber: number | null;
  readonly scheme: string;
  readonly fund: string;
  readonly date: string;
  readonly summary: string;
  readonly source: string;
  readonly reverses: string | null;
  readonly reversalReason: string | null;
  readonly reversedBy: string | null;
  readonly recordedBy: string;
  readonly lines: readonly {
    readonly account: string;
    readonly name: string;
    readonly counterpartUnit: string;
    readonly debit: string;
    readonly credit: string;
  }[];
}

const total = (voucher: JournalVoucherContent, side: 'debit' | 'credit'): Money =>
  Money.sum(voucher.lines.map((line) => Money.of(line[side])));
const blankZero = (amount: string): string => (Money.of(amount).isZero() ? '' : amount);

/** 记账凭证. */
export const journalVoucher: PaperDefinition<JournalVoucherContent> = {
  kind: 'journal-voucher',
  title: '记账凭证',
  persons: false,
  lay: (voucher) => ({
    orientation: 'portrait',
    heading: dayInWords(voucher.date),
    unit: '单位：元',
    facts: [
      ['凭证字号', voucher.voucherNumber === null ? '记字第（日结后编号）号' : `记字第 ${voucher.voucherNumber} 号`],
      ['分录编号', voucher.entryId],
      ['账套', `${codeTitle('scheme', voucher.scheme, 'zh')} ${codeTitle('fund', voucher.fund, 'zh')}`],
      ['来源', voucher.source],
      ...(voucher.reverses === null
        ? []
        : ([
            ['红字冲销', `冲销分录 ${voucher.reverses}`],
            ['冲销原因', voucher.reversalReason ?? ''],
          ] as const)),
      ...(voucher.reversedBy === null ? [] : ([['已被冲销', `由分录 ${voucher.reversedBy} 冲销`]] as const)),
    ],
    tables: [
      {
        columns: [
          { title: '摘要', width: 1.9, format: 'text' },
          { title: '科目编码', width: 0.9, format: 'text' },
          { title: '科目名称', width: 1.7, format: 'text' },
          { title: '对方单位', width: 0.9, format: 'text' },
          { title: '借方金额', width: 1.3, format: 'money', sum: true },
          { title: '贷方金额', width: 1.3, format: 'money', sum: true },
        ],
        rows: voucher.lines.map((line) => ({
          cells: [
            voucher.summary,
            line.account,
            line.name,
            line.counterpartUnit,
            blankZero(line.debit),
            blankZero(line.credit),
          ],
        })),
      },
    ],
    notes: [`合计（大写）：人民币${amountInWords(total(voucher, 'debit'))}　　附件　　张`],
    signatures: [
      ['会计主管', ''],
      ['记账', voucher.recordedBy],
      ['复核', ''],
      ['出纳', ''],
    ],
  }),
  totals: (voucher) => [
    { name: '借方合计', value: withUnit(total(voucher, 'debit').toString()) },
    { name: '贷方合计', value: withUnit(total(voucher, 'credit').toString()) },
  ],
  subject: (voucher) => `${voucher.date} 分录 ${voucher.entryId}`,
};
