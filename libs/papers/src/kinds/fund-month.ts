import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { monthInWords, withUnit } from '../print/figures.js';
import { REPORT_FORM, type PaperDefinition, type PaperTable } from '../print/paper.js';
import { fundColumns, fundFigures, fundSection, schemesOf, taken, type FundLine } from './fund-table.js';

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

const sum = (amounts: readonly string[]): Money => Money.sum(amounts.map((amount) => Money.of(amount)));
const lineOf = (row: FundMonthLine): FundLine => ({ ...row, figures: [row.month, row.yearToDate] });

function schemeTable(content: FundMonthContent, scheme: string): PaperTable {
  const of = (side: FundMonthLine['class']): FundLine[] =>
    content.rows.filter((row) => row.scheme === scheme && row.class === side).map(lineOf);
  const [income, expense] = [of('income'), of('expense')];
  return {
    caption: codeTitle('scheme', scheme, 'zh'),
    columns: fundColumns('本月', '本年累计'),
    rows: [
      ...fundSection('一、基金收入', income),
      ...fundSection('二、基金支出', expense),
      { strong: true, cells: ['', '三、本期收支结余', ...fundFigures([...income, ...taken(expense)])] },
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

const schemes = (content: FundMonthContent): string[] => schemesOf([...content.rows, ...content.balances]);

const totalOf = (content: FundMonthContent, kind: FundMonthLine['class']): string =>
  sum(content.rows.filter((row) => row.class === kind).map((row) => row.month)).toString();

/** 基金收支月报. */
export const fundMonth: PaperDefinition<FundMonthContent> = {
  kind: 'fund-month',
  title: '社会保险基金收支月报',
  persons: false,
  lay: (content) => ({
    ...REPORT_FORM,
    heading: monthInWords(content.period),
    facts: [],
    tables: schemes(content).flatMap((scheme) => [schemeTable(content, scheme), balanceTable(content, scheme)]),
    notes: schemes(content).length === 0 ? ['本期无收支，亦无结余。'] : [],
  }),
  totals: (content) => [
    { name: '本月基金收入', value: withUnit(totalOf(content, 'income')) },
    { name: '本月基金支出', value: withUnit(totalOf(content, 'expense')) },
    { name: '期末滚存结余', value: withUnit(sum(content.balances.map((row) => row.closing)).toString()) },
  ],
  subject: (content) => monthInWords(content.period),
};
