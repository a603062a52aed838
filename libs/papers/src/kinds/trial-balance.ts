import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { monthInWords, withUnit } from '../print/figures.js';
import { REPORT_FORM, type PaperDefinition, type PaperTable } from '../print/paper.js';

/** A row of a 科目余额表; amounts in yuan, debit positive, as the ledger's query gives them. */
export interface TrialBalanceLine {
  readonly scheme: string;
  readonly fund: string;
  readonly account: string;
  readonly name: string;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
  readonly closing: string;
}

/** What a 科目余额表 says. */
export interface TrialBalanceContent {
  readonly period: string;
  readonly rows: readonly TrialBalanceLine[];
}

/** A balance in the column of its side. */
const sides = (amount: string): [string, string] => {
  const money = Money.of(amount);
  if (money.isZero()) return ['', ''];
  return money.isNegative() ? ['', money.negated().toString()] : [money.toString(), ''];
};

const money = (title: string) => ({ title, width: 1.25, format: 'money', sum: true }) as const;

function bookTable(rows: readonly TrialBalanceLine[]): PaperTable {
  const [first] = rows;
  return {
    caption: `${codeTitle('scheme', first?.scheme ?? '', 'zh')} ${codeTitle('fund', first?.fund ?? '', 'zh')}`,
    numbered: true,
    columns: [
      { title: '科目编码', width: 0.85, format: 'text' },
      { title: '科目名称', width: 1.9, format: 'text' },
      money('期初借方'),
      money('期初贷方'),
      money('本期借方'),
      money('本期贷方'),
      money('期末借方'),
      money('期末贷方'),
    ],
    rows: rows.map((row) => ({
      cells: [row.account, row.name, ...sides(row.opening), row.debit, row.credit, ...sides(row.closing)],
    })),
  };
}

/** Rows of each book 账套 apart. */
const books = (content: TrialBalanceContent): TrialBalanceLine[][] => {
  const groups = new Map<string, TrialBalanceLine[]>();
  for (const row of content.rows)
    groups.set(`${row.scheme} ${row.fund}`, [...(groups.get(`${row.scheme} ${row.fund}`) ?? []), row]);
  return [...groups.values()];
};

const sum = (rows: readonly TrialBalanceLine[], column: 'debit' | 'credit'): string =>
  Money.sum(rows.map((row) => Money.of(row[column]))).toString();

/** 科目余额表. */
export const trialBalancePaper: PaperDefinition<TrialBalanceContent> = {
  kind: 'trial-balance',
  title: '科目余额表',
  persons: false,
  lay: (content) => ({
    ...REPORT_FORM,
    heading: monthInWords(content.period),
    facts: [],
    tables: books(content).map(bookTable),
    notes: content.rows.length === 0 ? ['本期无余额，亦无发生额。'] : [],
  }),
  totals: (content) => [
    { name: '本期借方合计', value: withUnit(sum(content.rows, 'debit')) },
    { name: '本期贷方合计', value: withUnit(sum(content.rows, 'credit')) },
  ],
  subject: (content) => monthInWords(content.period),
};
