import { Money, amountInWords } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, monthInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 征缴核定单 says; amounts in yuan, months `YYYY-MM`, days `YYYY-MM-DD`. */
export interface AssessmentNoticeContent {
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly creditCode: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly collectionMode: string;
  readonly persons: number;
  readonly wageTotal: string;
  readonly baseTotal: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly lateFee: string;
  readonly interest: string;
  readonly amount: string;
  /** Last day on which it is paid in time; null or absent where the demand has none. */
  readonly dueOn?: string | null;
  /** Employer line less the sum of the lines of persons. */
  readonly remainder: string;
  readonly cancelled: boolean;
  readonly assessedBy: string;
  readonly assessedOn: string;
  readonly months: readonly {
    readonly contributionMonth: string;
    readonly persons: number;
    readonly baseTotal: string;
    readonly employerAmount: string;
    readonly personalAmount: string;
  }[];
  readonly lines: readonly {
    readonly name: string;
    readonly documentNumber: string;
    readonly contributionMonth: string;
    readonly declaredWage: string;
    readonly base: string;
    readonly employerAmount: string;
    readonly personalAmount: string;
  }[];
}

const KINDS: Readonly<Record<string, string>> = { 'difference': '补差', 'refund': '退差', 'late-fee': '滞纳金' };
const sum = (...amounts: string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();

/** 社会保险费征缴核定单: what an employer owes for a posting period, with its people. */
export const assessmentNotice: PaperDefinition<AssessmentNoticeContent> = {
  kind: 'assessment-notice',
  title: '社会保险费征缴核定单',
  persons: true,
  lay: (notice) => ({
    orientation: 'portrait',
    heading: `做账期号：${monthInWords(notice.postingPeriod)}`,
    unit: '单位：元',
    facts: [
      ['单位名称', notice.employerName],
      ['统一社会信用代码', notice.creditCode],
      ['单位编号', notice.employerId],
      ['核定单号', notice.demandNumber],
      ['险种', codeTitle('scheme', notice.scheme, 'zh')],
      ['应缴类型', KINDS[notice.kind] ?? codeTitle('payment-kind', notice.kind, 'zh')],
      ['征收方式', codeTitle('collection-mode', notice.collectionMode, 'zh')],
      ['核定日期', dayInWords(notice.assessedOn)],
      ...(notice.dueOn ? [['缴费截止日', dayInWords(notice.dueOn)] as const] : []),
      ['缴费人数', `${notice.persons} 人`],
      ['应缴合计', withUnit(notice.amount)],
      ['应缴合计（大写）', `人民币${amountInWords(Money.of(notice.amount))}`],
      ['其中滞纳金、利息', `${withUnit(notice.lateFee)}、${withUnit(notice.interest)}`],
    ],
    tables: [monthsTable(notice), linesTable(notice)],
    notes: [
      ...(notice.cancelled ? ['本核定已作废，不作缴费依据。'] : []),
      ...(Money.of(notice.remainder).isZero()
        ? []
        : [`单位应缴按单位汇总核定，与人员明细之和相差 ${notice.remainder} 元（尾差）。`]),
      `请于${notice.dueOn ? `${dayInWords(notice.dueOn)}前（含当日）` : '规定期限内'}足额缴纳；逾期自欠缴之日起按日加收滞纳金。对核定有异议的，请在收到之日起向核定机构提出。`,
    ],
    signatures: [
      ['核定人', notice.assessedBy],
      ['复核人', ''],
      ['负责人', ''],
      ['单位签收', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (notice) => [
    { name: '缴费人数', value: `${notice.persons} 人` },
    { name: '单位应缴', value: withUnit(notice.employerAmount) },
    { name: '个人应缴', value: withUnit(notice.personalAmount) },
    { name: '应缴合计', value: withUnit(notice.amount) },
  ],
  subject: (notice) => `${notice.employerName} ${monthInWords(notice.postingPeriod)} ${notice.demandNumber}`,
};

const monthsTable = (notice: AssessmentNoticeContent) => ({
  caption: '一、按费款所属期汇总',
  columns: [
    { title: '费款所属期', width: 1.2, format: 'text', align: 'center' },
    { title: '人次', width: 0.8, format: 'count', sum: true },
    { title: '缴费基数合计', width: 1.6, format: 'money', sum: true },
    { title: '单位缴纳', width: 1.5, format: 'money', sum: true },
    { title: '个人缴纳', width: 1.5, format: 'money', sum: true },
    { title: '小计', width: 1.5, format: 'money', sum: true },
  ] as const,
  rows: notice.months.map((month) => ({
    cells: [
      month.contributionMonth,
      String(month.persons),
      month.baseTotal,
      month.employerAmount,
      month.personalAmount,
      sum(month.employerAmount, month.personalAmount),
    ],
  })),
});

const linesTable = (notice: AssessmentNoticeContent) => ({
  caption: '二、人员明细',
  numbered: true,
  columns: [
    { title: '姓名', width: 1.45, format: 'text' },
    { title: '证件号码', width: 1.9, format: 'text' },
    { title: '费款所属期', width: 0.95, format: 'text', align: 'center' },
    { title: '申报工资', width: 1.15, format: 'money', sum: true },
    { title: '缴费基数', width: 1.15, format: 'money', sum: true },
    { title: '单位缴纳', width: 1.1, format: 'money', sum: true },
    { title: '个人缴纳', width: 1.1, format: 'money', sum: true },
    { title: '合计', width: 1.1, format: 'money', sum: true },
  ] as const,
  rows: notice.lines.map((line) => ({
    cells: [
      line.name,
      line.documentNumber,
      line.contributionMonth,
      line.declaredWage,
      line.base,
      line.employerAmount,
      line.personalAmount,
      sum(line.employerAmount, line.personalAmount),
    ],
  })),
});
