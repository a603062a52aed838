import { codeTitle } from '@pnet/standards';
import { dayInWords, monthInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 人员增减变动表 says: the people that a declaration adds, removes or pays otherwise. */
export interface RosterChangesContent {
  readonly declarationId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly status: string;
  readonly persons: number;
  readonly added: number;
  readonly removed: number;
  readonly wageTotal: string;
  readonly maker: string;
  readonly submittedOn: string;
  readonly checker: string;
  readonly reviewedOn: string | null;
  readonly lines: readonly {
    readonly name: string;
    readonly documentNumber: string;
    readonly changeKind: string;
    readonly contributionMonth: string;
    readonly declaredWage: string;
  }[];
}

const CHANGES: Readonly<Record<string, string>> = {
  'added': '增加',
  'removed': '减少',
  'wage-changed': '工资变更',
  'unchanged': '正常',
};
const STATES: Readonly<Record<string, string>> = {
  draft: '草稿',
  submitted: '待审核',
  approved: '已通过',
  returned: '已退回',
  withdrawn: '已撤销',
  void: '已作废',
};

/** 参保单位人员增减变动表. */
export const rosterChanges: PaperDefinition<RosterChangesContent> = {
  kind: 'roster-changes',
  title: '参保单位人员增减变动表',
  persons: true,
  lay: (table) => ({
    orientation: 'portrait',
    heading: `做账期号：${monthInWords(table.postingPeriod)}`,
    unit: '单位：元、人',
    facts: [
      ['单位名称', table.employerName],
      ['单位编号', table.employerId],
      ['险种', codeTitle('scheme', table.scheme, 'zh')],
      ['申报流水号', table.declarationId],
      ['申报状态', STATES[table.status] ?? table.status],
      ['申报日期', dayInWords(table.submittedOn)],
      ['申报人数', `${table.persons} 人（增加 ${table.added} 人，减少 ${table.removed} 人）`],
      ['申报工资合计', withUnit(table.wageTotal)],
    ],
    tables: [
      {
        numbered: true,
        empty: '本期无变动',
        columns: [
          { title: '姓名', width: 1.2, format: 'text' },
          { title: '证件号码', width: 2, format: 'text' },
          { title: '变更类型', width: 1, format: 'text', align: 'center' },
          { title: '变更年月（费款所属期）', width: 1.2, format: 'text', align: 'center' },
          { title: '申报工资', width: 1.3, format: 'money', sum: true },
        ],
        rows: table.lines.map((line) => ({
          cells: [
            line.name,
            line.documentNumber,
            CHANGES[line.changeKind] ?? line.changeKind,
            line.contributionMonth,
            line.declaredWage,
          ],
        })),
      },
    ],
    notes: table.status === 'approved' ? [] : ['本申报尚未复核通过，不作核定依据。'],
    signatures: [
      ['经办人', table.maker],
      ['复核人', table.checker],
      ['单位负责人', ''],
    ],
    seal: '（单位或经办机构盖章）',
  }),
  totals: (table) => [
    { name: '申报人数', value: `${table.persons} 人` },
    { name: '增加', value: `${table.added} 人` },
    { name: '减少', value: `${table.removed} 人` },
    { name: '申报工资合计', value: withUnit(table.wageTotal) },
  ],
  subject: (table) => `${table.employerName} ${monthInWords(table.postingPeriod)} 申报 ${table.declarationId}`,
};
