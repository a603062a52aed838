import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { monthInWords, withUnit } from '../print/figures.js';
import { REPORT_FORM, type PaperDefinition, type PaperTable } from '../print/paper.js';
import { fundColumns, fundFigures, fundSection, schemesOf, taken, type FundLine } from './fund-table.js';

type Side = 'income' | 'expense';

/** An account of a 收支表 since January, this year and to the same month of the last; yuan. */
export interface IncomeStatementLine {
  readonly scheme: string;
  readonly fund: 'pooled' | 'account';
  readonly account: string;
  readonly name: string;
  readonly class: Side;
  readonly yearToDate: string;
  readonly lastYear: string;
}

/** What a 收支表 says, to the end of a month `YYYY-MM`. */
export interface IncomeStatementContent {
  readonly period: string;
  readonly rows: readonly IncomeStatementLine[];
}

const lineOf = (row: IncomeStatementLine): FundLine => ({ ...row, figures: [row.yearToDate, row.lastYear] });

function schemeTable(content: IncomeStatementContent, scheme: string): PaperTable {
  const of = (side: Side): FundLine[] =>
    content.rows.filter((row) => row.scheme === scheme && row.class === side).map(lineOf);
  const [income, expense] = [of('income'), of('expense')];
  return {
    caption: codeTitle('scheme', scheme, 'zh'),
    columns: fundColumns('本年累计', '上年同期'),
    rows: [
      ...fundSection('一、基金收入', income),
      ...fundSection('二、基金支出', expense),
      { strong: true, cells: ['', '三、收支结余', ...fundFigures([...income, ...taken(expense)])] },
    ],
  };
}

const sum = (content: IncomeStatementContent, side: Side): Money =>
  Money.sum(content.rows.filter((row) => row.class === side).map((row) => Money.of(row.yearToDate)));

/** 收支表: income and expense of the year to a month, with last year beside. */
export const incomeStatementPaper: PaperDefinition<IncomeStatementContent> = {
  kind: 'income-statement',
  title: '社会保险基金收支表',
  persons: false,
  lay: (content) => ({
    ...REPORT_FORM,
    heading: `${content.period.slice(0, 4)}年1月至${monthInWords(content.period)}`,
    facts: [],
    tables: schemesOf(content.rows).map((scheme) => schemeTable(content, scheme)),
    notes: content.rows.length === 0 ? ['本年与上年同期均无收支。'] : [],
  }),
  totals: (content) => [
    { name: '本年累计基金收入', value: withUnit(sum(content, 'income').toString()) },
    { name: '本年累计基金支出', value: withUnit(sum(content, 'expense').toString()) },
    { name: '本年累计收支结余', value: withUnit(sum(content, 'income').minus(sum(content, 'expense')).toString()) },
  ],
  subject: (content) => monthInWords(content.period),
};
