import { Money } from '@pnet/kernel';
import type { PaperColumn, PaperRow } from '../print/paper.js';

type Fund = 'pooled' | 'account';

/** An account of one fund with the two figures that a statement sets beside each other, yuan. */
export interface FundLine {
  readonly fund: Fund;
  readonly account: string;
  readonly name: string;
  readonly figures: readonly [string, string];
}

const FUNDS: readonly Fund[] = ['pooled', 'account'];
const sumOf = (amounts: readonly string[]): Money => Money.sum(amounts.map((amount) => Money.of(amount)));

/** Columns of a statement with both funds and their sum, each with two figures. */
export const fundColumns = (first: string, second: string): PaperColumn[] => [
  { title: '科目', width: 0.8, format: 'text' },
  { title: '项目', width: 2.2, format: 'text' },
  ...['统筹基金', '个人账户基金', '合计'].flatMap((fund) =>
    [first, second].map((figure): PaperColumn => ({ title: `${fund} ${figure}`, width: 1.35, format: 'money' })),
  ),
];

/** The cells of lines that are added: both figures of the pooled fund, of the account fund, and of both. */
export function fundFigures(lines: readonly FundLine[]): string[] {
  const cells = FUNDS.flatMap((fund) => {
    const own = lines.filter((line) => line.fund === fund);
    return [sumOf(own.map((line) => line.figures[0])), sumOf(own.map((line) => line.figures[1]))];
  });
  const [a = Money.zero, b = Money.zero, c = Money.zero, d = Money.zero] = cells;
  return [...cells, a.plus(c), b.plus(d)].map(String);
}

/** A part of a statement: its total, then each account. */
export function fundSection(title: string, lines: readonly FundLine[]): PaperRow[] {
  const accounts = [...new Map(lines.map((line) => [line.account, line.name]))].sort();
  return [
    { strong: true, cells: ['', title, ...fundFigures(lines)] },
    ...accounts.map(([account, name]) => ({
      cells: [account, name, ...fundFigures(lines.filter((line) => line.account === account))],
    })),
  ];
}

/** Lines whose figures are taken away. */
export const taken = (lines: readonly FundLine[]): FundLine[] =>
  lines.map((line) => ({
    ...line,
    figures: [Money.of(line.figures[0]).negated().toString(), Money.of(line.figures[1]).negated().toString()],
  }));

/** Schemes of a statement, in order. */
export const schemesOf = (rows: readonly { readonly scheme: string }[]): string[] =>
  [...new Set(rows.map((row) => row.scheme))].sort();
