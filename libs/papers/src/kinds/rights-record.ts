import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition, PaperTable } from '../print/paper.js';

/** What a 个人权益记录单 says of a person and a year: months paid for it, and the account then. Amounts in yuan. */
export interface RightsRecordContent {
  readonly personId: string;
  readonly name: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly scheme: string;
  readonly year: number;
  /** The day that the account is shown for: the year's last, or today in its course. */
  readonly on: string;
  readonly accountState: string;
  /** Distinct months with a contribution, those before the node's records included. */
  readonly months: number;
  readonly balance: string;
  readonly personalBalance: string;
  readonly employerBalance: string;
  readonly records: readonly {
    readonly contributionMonth: string;
    readonly employer: string;
    readonly base: string;
    readonly employerAmount: string;
    readonly personalAmount: string;
    readonly account: string;
    readonly creditedOn: string;
  }[];
  /** What moved the account otherwise: interest, transfers, payments, corrections. */
  readonly movements: readonly {
    readonly kind: string;
    readonly valuedOn: string;
    readonly amount: string;
    readonly reason: string;
  }[];
}

const MOVEMENTS: Readonly<Record<string, string>> = {
  'opening': '期初',
  'interest': '利息',
  'transfer-in': '转入',
  'transfer-out': '转出',
  'payment': '支付',
  'refund': '退还',
  'inheritance': '继承',
  'correction': '更正',
};
const sumOf = (amounts: readonly string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();

const recordsTable = (person: RightsRecordContent): PaperTable => ({
  caption: '一、本年度缴费',
  numbered: true,
  empty: '本年度无到账缴费',
  columns: [
    { title: '费款所属期', width: 1.05, format: 'text', align: 'center' },
    { title: '缴费单位', width: 2.6, format: 'text' },
    { title: '缴费基数', width: 1.1, format: 'money' },
    { title: '单位缴费', width: 1.1, format: 'money', sum: true },
    { title: '个人缴费', width: 1.1, format: 'money', sum: true },
    { title: '记入账户', width: 1.1, format: 'money', sum: true },
    { title: '到账日期', width: 1.05, format: 'text', align: 'center' },
  ],
  rows: person.records.map((record) => ({
    cells: [
      record.contributionMonth,
      record.employer,
      record.base,
      record.employerAmount,
      record.personalAmount,
      record.account,
      record.creditedOn,
    ],
  })),
});

const movementsTable = (person: RightsRecordContent): PaperTable => ({
  caption: '二、本年度账户其他变动',
  numbered: true,
  empty: '无',
  columns: [
    { title: '类型', width: 1, format: 'text', align: 'center' },
    { title: '日期', width: 1.1, format: 'text', align: 'center' },
    { title: '金额', width: 1.3, format: 'money', sum: true },
    { title: '事由', width: 4, format: 'text' },
  ],
  rows: person.movements.map((move) => ({
    cells: [MOVEMENTS[move.kind] ?? move.kind, move.valuedOn, move.amount, move.reason],
  })),
});

/** 社会保险个人权益记录单. */
export const rightsRecord: PaperDefinition<RightsRecordContent> = {
  kind: 'rights-record',
  title: '社会保险个人权益记录单',
  persons: true,
  lay: (person) => ({
    orientation: 'portrait',
    heading: `${person.year} 年度 ${codeTitle('scheme', person.scheme, 'zh')}`,
    unit: '单位：元',
    facts: [
      ['姓名', person.name],
      ['个人编号', person.personId],
      ['证件类型', codeTitle('document-type', person.documentType, 'zh')],
      ['证件号码', person.documentNumber],
      ['账户状态', codeTitle('account-state', person.accountState, 'zh')],
      ['本年度缴费', `${person.records.length} 笔`],
      ['累计缴费', `${person.months} 个月`],
      ['账户储存额', withUnit(person.balance)],
      ['其中个人缴费部分', withUnit(person.personalBalance)],
      ['其中单位划入部分', withUnit(person.employerBalance)],
    ],
    tables: [recordsTable(person), movementsTable(person)],
    notes: [`账户储存额为 ${dayInWords(person.on)}数。已冲回的记录不列。`, '对记录有异议的，请向经办机构申请核对。'],
    signatures: [
      ['经办人', ''],
      ['复核人', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (person) => [
    { name: '年度', value: String(person.year) },
    { name: '累计缴费月数', value: `${person.months} 个月` },
    { name: '本年度个人缴费', value: withUnit(sumOf(person.records.map((record) => record.personalAmount))) },
    { name: '账户储存额', value: withUnit(person.balance) },
  ],
  subject: (person, masks) =>
    `${masks.name(person.name)} ${masks.documentNumber(person.documentNumber)} ${person.year}`,
};
