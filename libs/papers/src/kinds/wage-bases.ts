import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, monthInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 缴费基数核定表 says: of each person of a demand the declared wage and the base that was assessed, yuan. */
export interface WageBasesContent {
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly creditCode: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly assessedBy: string;
  readonly assessedOn: string;
  readonly cancelled: boolean;
  readonly lines: readonly {
    readonly name: string;
    readonly documentNumber: string;
    readonly contributionMonth: string;
    readonly declaredWage: string;
    readonly base: string;
    /** `none`, or at which bound the base stands: `lower`, `upper`. */
    readonly clamped: string;
  }[];
}

const BOUNDS: Readonly<Record<string, string>> = { none: '按申报工资', lower: '按下限', upper: '按上限' };
const sum = (content: WageBasesContent, key: 'declaredWage' | 'base'): string =>
  Money.sum(content.lines.map((line) => Money.of(line[key]))).toString();
const count = (content: WageBasesContent, clamped: string): number =>
  content.lines.filter((line) => line.clamped === clamped).length;

/** 社会保险缴费基数核定表. */
export const wageBases: PaperDefinition<WageBasesContent> = {
  kind: 'wage-bases',
  title: '社会保险缴费基数核定表',
  persons: true,
  lay: (content) => ({
    orientation: 'portrait',
    heading: `做账期号：${monthInWords(content.postingPeriod)}`,
    unit: '单位：元',
    facts: [
      ['单位名称', content.employerName],
      ['单位编号', content.employerId],
      ['统一社会信用代码', content.creditCode],
      ['核定单号', content.demandNumber],
      ['险种', codeTitle('scheme', content.scheme, 'zh')],
      ['核定日期', dayInWords(content.assessedOn)],
      ['按下限核定', `${count(content, 'lower')} 人次`],
      ['按上限核定', `${count(content, 'upper')} 人次`],
    ],
    tables: [
      {
        numbered: true,
        empty: '无人员',
        columns: [
          { title: '姓名', width: 1.5, format: 'text' },
          { title: '证件号码', width: 2, format: 'text' },
          { title: '费款所属期', width: 1.1, format: 'text', align: 'center' },
          { title: '申报工资', width: 1.3, format: 'money', sum: true },
          { title: '核定基数', width: 1.3, format: 'money', sum: true },
          { title: '核定依据', width: 1.1, format: 'text', align: 'center' },
          { title: '职工签字', width: 1.2, format: 'text' },
        ],
        rows: content.lines.map((line) => ({
          cells: [
            line.name,
            line.documentNumber,
            line.contributionMonth,
            line.declaredWage,
            line.base,
            BOUNDS[line.clamped] ?? line.clamped,
            '',
          ],
        })),
      },
    ],
    notes: [
      ...(content.cancelled ? ['本核定已作废。'] : []),
      '申报工资低于缴费基数下限的按下限、高于上限的按上限核定。请单位向职工公示并由职工本人签字确认。',
    ],
    signatures: [
      ['核定人', content.assessedBy],
      ['复核人', ''],
      ['单位经办人', ''],
      ['单位负责人', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (content) => [
    { name: '人次', value: `${content.lines.length} 人次` },
    { name: '申报工资合计', value: withUnit(sum(content, 'declaredWage')) },
    { name: '核定基数合计', value: withUnit(sum(content, 'base')) },
  ],
  subject: (content) => `${content.employerName} ${monthInWords(content.postingPeriod)} ${content.demandNumber}`,
};
