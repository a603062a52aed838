import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { monthInWords, withUnit } from '../print/figures.js';
import type { PaperDefinition, PaperRow, PaperTable } from '../print/paper.js';

type Fund = 'pooled' | 'account';

/** An account of income or expense, as the ledger's statement gives it; yuan. */
export interface FundMonthLine {
  readonly scheme: string;
  readonly fund: Fund;
  readonly account: string;
  readonly name: string;
  readonly class: 'income' | 'expense';
  readonly month: string;
  readonly yearToDate: string;
}

/** What a 基金收支月报 says: income and expense of the month and the year, and what the funds hold. */
export interface FundMonthContent {
  readonly period: string;
  readonly rows: readonly FundMonthLine[];
  /** Net assets 基金结余 at the begin and end of the month, by scheme and fund. */
  readonly balances: readonly {
    readonly scheme: string;
    readonly fund: Fund;
    readonly opening: string;
    readonly closing: string;
  }[];
}

const FUNDS: readonly Fund[] = ['pooled', 'account'];
const sum = (amounts: readonly string[]): Money => Money.sum(amounts.map((amount) => Money.of(amount)));

/** Month and year of the two funds and of both. */
function figures(of: (fund: Fund, column: 'month' | 'yearToDate') => Money): string[] {
  const cells = FUNDS.flatMap((fund) => [of(fund, 'month'), of(fund, 'yearToDate')]);
  const [a = Money.zero, b = Money.zero, c = Money.zero, d = Money.zero] = cells;
  return [...cells, a.plus(c), b.plus(d)].map(String);
}

const money = (title: string) => ({ title, width: 1.35, format: 'money' }) as const;

function schemeTable(content: FundMonthContent, scheme: string): PaperTable {
  const rows = content.rows.filter((row) => row.scheme === scheme);
  const total = (kind: FundMonthLine['class'], fund: Fund, column: 'month' | 'yearToDate'): Money =>
    sum(rows.filter((row) => row.class === kind && row.fund === fund).map((row) => row[column]));
  const section = (kind: FundMonthLine['class'], title: string): PaperRow[] => {
    const accounts = [
      ...new Map(rows.filter((row) => row.class === kind).map((row) => [row.account, row.name])),
    ].sort();
    return [
      { strong: true, cells: ['', title, ...figures((fund, column) => total(kind, fund, column))] },
      ...accounts.map(([account, name]) => ({
        cells: [
          account,
          name,
          ...figures((fund, column) =>
            sum(
              rows
                .filter((row) => row.class === kind && row.account === account && row.fund === fund)
                .map((row) => row[column]),
            ),
          ),
        ],
      })),
    ];
  };
  return {
    caption: codeTitle('scheme', scheme, 'zh'),
    columns: [
      { title: '科目', width: 0.8, format: 'text' },
      { title: '项目', width: 2.2, format: 'text' },
      money('统筹基金 本月'),
      money('统筹基金 本年累计'),
      money('个人账户基金 本月'),
      money('个人账户基金 本年累计'),
      money('合计 本月'),
      money('合计 本年累计'),
    ],
    rows: [
      ...section('income', '一、基金收入'),
      ...section('expense', '二、基金支出'),
      {
        strong: true,
        cells: [
          '',
          '三、本期收支结余',
          ...figures((fund, column) => total('income', fund, column).minus(total('expense', fund, column))),
        ],
      },
    ],
  };
}

function balanceTable(content: FundMonthContent, scheme: string): PaperTable {
  const rows = content.balances.filter((row) => row.scheme === scheme);
  return {
    caption: `${codeTitle('scheme', scheme, 'zh')} 基金结余`,
    columns: [
      { title: '基金', width: 2, format: 'text' },
      { title: '期初滚存结余', width: 1.5, format: 'money', sum: true },
      { title: '期末滚存结余', width: 1.5, format: 'money', sum: true },
    ],
    rows: rows.map((row) => ({ cells: [codeTitle('fund', row.fund, 'zh'), row.opening, row.closing] })),
  };
}

const schemes = (content: FundMonthContent): string[] =>
  [...new Set([...content.rows, ...content.balances].map((row) => row.scheme))].sort();

const totalOf = (content: FundMonthContent, kind: FundMonthLine['class']): string =>
  sum(content.rows.filter((row) => row.class === kind).map((row) => row.month)).toString();

/** 基金收支月报. */
export const fundMonth: PaperDefinition<FundMonthContent> = {
  kind: 'fund-month',
  title: '社会保险基金收支月报',
  persons: false,
  lay: (content) => ({
    orientation: 'landscape',
    heading: monthInWords(content.period),
    unit: '单位：元',
    facts: [],
    tables: schemes(content).flatMap((scheme) => [schemeTable(content, scheme), balanceTable(content, scheme)]),
    notes: schemes(content).length === 0 ? ['本期无收支，亦无结余。'] : [],
    signatures: [
      ['制表人', ''],
      ['复核人', ''],
      ['负责人', ''],
    ],
    seal: '（编制单位盖章）',
  }),
  totals: (content) => [
    { name: '本月基金收入', value: withUnit(totalOf(content, 'income')) },
    { name: '本月基金支出', value: withUnit(totalOf(content, 'expense')) },
    { name: '期末滚存结余', value: withUnit(sum(content.balances.map((row) => row.closing)).toString()) },
  ],
  subject: (content) => monthInWords(content.period),
};
