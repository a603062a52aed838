import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { monthInWords, withUnit } from '../print/figures.js';
import { REPORT_FORM, type PaperDefinition, type PaperTable } from '../print/paper.js';
import { fundColumns, fundFigures, fundSection, schemesOf, type FundLine } from './fund-table.js';

type Side = 'asset' | 'liability' | 'net-asset';

/** An account of a 资产负债表; positive where it is usual for its side, yuan. */
export interface BalanceSheetLine {
  readonly scheme: string;
  readonly fund: 'pooled' | 'account';
  readonly class: Side;
  readonly account: string;
  readonly name: string;
  readonly closing: string;
  /** At the begin of the year 年初. */
  readonly yearStart: string;
}

/** What a 资产负债表 says, at the end of a month `YYYY-MM`. */
export interface BalanceSheetContent {
  readonly period: string;
  readonly rows: readonly BalanceSheetLine[];
}

const lineOf = (row: BalanceSheetLine): FundLine => ({ ...row, figures: [row.closing, row.yearStart] });

function schemeTable(content: BalanceSheetContent, scheme: string): PaperTable {
  const of = (...sides: Side[]): FundLine[] =>
    content.rows.filter((row) => row.scheme === scheme && sides.includes(row.class)).map(lineOf);
  return {
    caption: codeTitle('scheme', scheme, 'zh'),
    columns: fundColumns('期末余额', '年初余额'),
    rows: [
      ...fundSection('一、资产', of('asset')),
      ...fundSection('二、负债', of('liability')),
      ...fundSection('三、净资产', of('net-asset')),
      { strong: true, cells: ['', '负债与净资产合计', ...fundFigures(of('liability', 'net-asset'))] },
    ],
  };
}

const sum = (content: BalanceSheetContent, ...sides: Side[]): string =>
  Money.sum(content.rows.filter((row) => sides.includes(row.class)).map((row) => Money.of(row.closing))).toString();

/** 资产负债表: both funds of each scheme, with the begin of the year beside. */
export const balanceSheetPaper: PaperDefinition<BalanceSheetContent> = {
  kind: 'balance-sheet',
  title: '社会保险基金资产负债表',
  persons: false,
  lay: (content) => ({
    ...REPORT_FORM,
    heading: `${monthInWords(content.period)}末`,
    facts: [],
    tables: schemesOf(content.rows).map((scheme) => schemeTable(content, scheme)),
    notes: content.rows.length === 0 ? ['本期末无余额。'] : ['未结转的本年收支差额列在基金结余内。'],
  }),
  totals: (content) => [
    { name: '资产合计', value: withUnit(sum(content, 'asset')) },
    { name: '负债合计', value: withUnit(sum(content, 'liability')) },
    { name: '净资产合计', value: withUnit(sum(content, 'net-asset')) },
  ],
  subject: (content) => `${monthInWords(content.period)}末`,
};
