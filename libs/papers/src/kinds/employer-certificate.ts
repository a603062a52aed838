import { codeTitle } from '@pnet/standards';
import { dayInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 单位参保证明 says. */
export interface EmployerCertificateContent {
  readonly employerId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly registeredOn: string;
  readonly status: string;
  readonly statusOn: string;
  /** People whose relation has not ended. */
  readonly persons: number;
  /** Last demands of the employer, the latest first. */
  readonly demands: readonly {
    readonly postingPeriod: string;
    readonly demandNumber: string;
    readonly persons: number;
    readonly amount: string;
    readonly collectedAmount: string;
    readonly status: string;
  }[];
}

const STATES: Readonly<Record<string, string>> = {
  open: '未缴',
  part: '部分缴',
  paid: '已缴',
  cancelled: '已作废',
  refundable: '待退',
};

/** 单位参保证明. */
export const employerCertificate: PaperDefinition<EmployerCertificateContent> = {
  kind: 'employer-certificate',
  title: '单位参保证明',
  persons: false,
  lay: (employer) => ({
    orientation: 'portrait',
    heading: '企业职工基本养老保险',
    unit: '单位：元',
    facts: [
      ['单位名称', employer.name],
      ['单位编号', employer.employerId],
      ['统一社会信用代码', employer.creditCode],
      ['参保登记日期', dayInWords(employer.registeredOn)],
      ['参保状态', `${codeTitle('employer-status', employer.status, 'zh')}（自 ${employer.statusOn}）`],
      ['现参保人数', `${employer.persons} 人`],
    ],
    paragraphs: [
      `兹证明 ${employer.name}（统一社会信用代码 ${employer.creditCode}）自 ${dayInWords(employer.registeredOn)}起在本机构办理企业职工基本养老保险参保登记，现参保职工 ${employer.persons} 人。`,
      '特此证明。',
    ],
    tables: [
      {
        caption: '最近应缴与到账',
        numbered: true,
        empty: '无核定记录',
        columns: [
          { title: '做账期号', width: 1, format: 'text', align: 'center' },
          { title: '核定单号', width: 2.2, format: 'text' },
          { title: '人数', width: 0.7, format: 'count' },
          { title: '应缴合计', width: 1.4, format: 'money', sum: true },
          { title: '已到账', width: 1.4, format: 'money', sum: true },
          { title: '状态', width: 0.8, format: 'text', align: 'center' },
        ],
        rows: employer.demands.map((demand) => ({
          cells: [
            demand.postingPeriod,
            demand.demandNumber,
            String(demand.persons),
            demand.amount,
            demand.collectedAmount,
            STATES[demand.status] ?? demand.status,
          ],
        })),
      },
    ],
    notes: ['本证明以出具时的登记和到账为准。'],
    signatures: [
      ['经办人', ''],
      ['复核人', ''],
      ['负责人', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (employer) => [
    { name: '现参保人数', value: `${employer.persons} 人` },
    { name: '参保状态', value: codeTitle('employer-status', employer.status, 'zh') },
    ...employer.demands
      .slice(0, 1)
      .map((demand) => ({ name: `${demand.postingPeriod} 应缴`, value: withUnit(demand.amount) })),
  ],
  subject: (employer) => `${employer.name} ${employer.creditCode}`,
};
