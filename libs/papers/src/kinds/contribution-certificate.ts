import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { withUnit } from '../print/figures.js';
import type { PaperDefinition } from '../print/paper.js';

/** What a 参保缴费证明 says: a person's months that are paid and stand. */
export interface ContributionCertificateContent {
  readonly personId: string;
  readonly name: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly scheme: string;
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  /** Months with a contribution, those before the node's records included. */
  readonly months: number;
  /** What the account holds, as `GET /persons/:id/account` says. */
  readonly balance: string;
  readonly records: readonly {
    readonly contributionMonth: string;
    readonly kind: string;
    readonly employer: string;
    readonly base: string;
    readonly employerAmount: string;
    readonly personalAmount: string;
    readonly account: string;
    readonly creditedOn: string;
  }[];
}

const KINDS: Readonly<Record<string, string>> = {
  'normal': '正常',
  'back-payment': '补缴',
  'difference': '补差',
  'imported': '期初',
  'transferred-in': '转入',
};

const sumOf = (amounts: readonly string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();

/** `220` months as `18 年 4 个月`. */
const yearsAndMonths = (months: number): string =>
  [
    ...(months >= 12 ? [`${Math.floor(months / 12)} 年`] : []),
    ...(months % 12 > 0 || months === 0 ? [`${months % 12} 个月`] : []),
  ].join(' ');

/** 个人参保缴费证明. */
export const contributionCertificate: PaperDefinition<ContributionCertificateContent> = {
  kind: 'contribution-certificate',
  title: '个人参保缴费证明',
  persons: true,
  lay: (person) => ({
    orientation: 'portrait',
    heading: codeTitle('scheme', person.scheme, 'zh'),
    unit: '单位：元',
    facts: [
      ['姓名', person.name],
      ['个人编号', person.personId],
      ['证件类型', codeTitle('document-type', person.documentType, 'zh')],
      ['证件号码', person.documentNumber],
      ['缴费起止', person.firstMonth ? `${person.firstMonth} 至 ${person.lastMonth ?? ''}` : '—'],
      ['累计缴费', `${yearsAndMonths(person.months)}（${person.months} 个月）`],
      ['个人缴费合计', withUnit(sumOf(person.records.map((record) => record.personalAmount)))],
      ['个人账户储存额', withUnit(person.balance)],
    ],
    tables: [
      {
        numbered: true,
        empty: '无缴费记录',
        columns: [
          { title: '费款所属期', width: 1.05, format: 'text', align: 'center' },
          { title: '类型', width: 0.65, format: 'text', align: 'center' },
          { title: '缴费单位', width: 2.75, format: 'text' },
          { title: '缴费基数', width: 1, format: 'money' },
          { title: '单位缴费', width: 1.1, format: 'money', sum: true },
          { title: '个人缴费', width: 1.1, format: 'money', sum: true },
          { title: '记入个人账户', width: 1.1, format: 'money', sum: true },
          { title: '到账日期', width: 1.05, format: 'text', align: 'center' },
        ],
        rows: person.records.map((record) => ({
          cells: [
            record.contributionMonth,
            KINDS[record.kind] ?? record.kind,
            record.employer,
            record.base,
            record.employerAmount,
            record.personalAmount,
            record.account,
            record.creditedOn,
          ],
        })),
      },
    ],
    notes: [
      '本证明只列已到账并记账的缴费；已冲回的记录不列。欠缴月份不计入累计缴费。',
      '持有人请妥善保管；他人可凭编号与校验码向出具机构查验真伪。',
    ],
    signatures: [
      ['经办人', ''],
      ['复核人', ''],
      ['负责人', ''],
    ],
    seal: '（经办机构盖章）',
  }),
  totals: (person) => [
    { name: '累计缴费月数', value: `${person.months} 个月` },
    { name: '缴费记录', value: `${person.records.length} 条` },
    { name: '个人缴费合计', value: withUnit(sumOf(person.records.map((record) => record.personalAmount))) },
    { name: '个人账户储存额', value: withUnit(person.balance) },
  ],
  subject: (person, masks) => `${masks.name(person.name)} ${masks.documentNumber(person.documentNumber)}`,
};
