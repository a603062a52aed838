import { Money, amountInWords } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** A demand that is not paid whole, yuan. */
export interface OwedDemand {
  readonly demandNumber: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly persons: number;
  readonly amount: string;
  readonly collectedAmount: string;
  readonly lateFee: string;
  /** Last day on which it was to be paid; absent or null where it had none. */
  readonly dueOn?: string | null;
  readonly overdueDays?: number;
}

/** What a 催缴通知书 says: what an employer owes on a day `YYYY-MM-DD`, earliest first. */
export interface ReminderNoticeContent {
  readonly employerId: string;
  readonly employerName: string;
  readonly creditCode: string;
  readonly asOf: string;
  readonly demands: readonly OwedDemand[];
}

const KINDS: Readonly<Record<string, string>> = { 'difference': '补差', 'late-fee': '滞纳金' };
const kindOf = (kind: string): string => KINDS[kind] ?? codeTitle('payment-kind', kind, 'zh');
const owed = (demand: OwedDemand): Money => Money.of(demand.amount).minus(Money.of(demand.collectedAmount));
const totalOf = (content: ReminderNoticeContent): Money => Money.sum(content.demands.map(owed));

/** 社会保险费催缴通知书: what an employer owes, demand by demand. */
export const reminderNotice: PaperDefinition<ReminderNoticeContent> = {
  kind: 'reminder-notice',
  title: '社会保险费催缴通知书',
  persons: false,
  lay: (notice) => ({
    orientation: 'portrait',
    heading: `截至 ${dayInWords(notice.asOf)}`,
    unit: '单位：元',
    facts: [
      ['单位名称', notice.employerName],
      ['单位编号', notice.employerId],
      ['统一社会信用代码', notice.creditCode],
      ['欠费笔数', `${notice.demands.length} 笔`],
      ['欠缴合计', withUnit(totalOf(notice).toString())],
      ['欠缴合计（大写）', `人民币${amountInWords(totalOf(notice))}`],
    ],
    paragraphs: [
      `${notice.employerName}：`,
      `截至 ${dayInWords(notice.asOf)}，你单位尚有下列社会保险费未按时足额缴纳，共计 ${withUnit(totalOf(notice).toString())}。请自收到本通知之日起五日内缴清。逾期不缴的，依照《中华人民共和国社会保险法》第六十三条、第八十六条处理：自欠缴之日起按日加收万分之五的滞纳金；仍不缴纳的，由有关行政部门处以罚款。`,
      '已缴纳的，请与本机构核对；对欠缴金额有异议的，请在收到之日起提出。',
    ],
    tables: [
      {
        numbered: true,
        empty: '无欠费',
        columns: [
          { title: '做账期号', width: 0.95, format: 'text', align: 'center' },
          { title: '核定单号', width: 2.1, format: 'text' },
          { title: '险种', width: 1.5, format: 'text' },
          { title: '应缴类型', width: 0.9, format: 'text', align: 'center' },
          { title: '截止日', width: 1.05, format: 'text', align: 'center' },
          { title: '逾期天数', width: 0.75, format: 'count' },
          { title: '应缴', width: 1.2, format: 'money', sum: true },
          { title: '其中滞纳金', width: 1.05, format: 'money', sum: true },
          { title: '已缴', width: 1.2, format: 'money', sum: true },
          { title: '欠缴', width: 1.2, format: 'money', sum: true },
        ],
        rows: notice.demands.map((demand) => ({
          cells: [
            demand.postingPeriod,
            demand.demandNumber,
            codeTitle('scheme', demand.scheme, 'zh'),
            kindOf(demand.kind),
            demand.dueOn ?? '—',
            String(demand.overdueDays ?? 0),
            demand.amount,
            demand.lateFee,
            demand.collectedAmount,
            owed(demand).toString(),
          ],
        })),
      },
    ],
    notes: [],
    signatures: [
      ['经办人', ''],
      ['送达人', ''],
      ['单位签收', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (notice) => [
    { name: '欠费笔数', value: `${notice.demands.length} 笔` },
    { name: '欠缴合计', value: withUnit(totalOf(notice).toString()) },
  ],
  subject: (notice) => `${notice.employerName} ${notice.asOf}`,
};
