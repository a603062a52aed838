import { Money } from '@pnet/kernel';
import { codeTitle } from '@pnet/standards';
import { dayInWords, monthInWords, withUnit } from '../print/figures.js';
import { REPORT_FORM, type PaperDefinition, type PaperRow, type PaperTable } from '../print/paper.js';

/** Figures of contributions of one category of payers and mode of collection, as dataset PI02 has them; yuan. */
export interface CollectionLine {
  readonly scheme: string;
  readonly category: string;
  readonly collectionMode: string;
  readonly payers: number;
  readonly baseTotal: string;
  readonly demanded: string;
  readonly collected: string;
  readonly earlierCollected: string;
  /** Differences and back payments that came in. */
  readonly otherCollected: string;
  readonly arrearsOpening: string;
  readonly arrearsClosing: string;
  readonly lateFee: string;
  readonly withoutDetail: string;
}

/** What a 征缴月报 says of a month `YYYY-MM`, known on a day. */
export interface CollectionMonthContent {
  readonly period: string;
  readonly knownOn: string;
  readonly closed: boolean;
  readonly rows: readonly CollectionLine[];
}

type Figure = Exclude<keyof CollectionLine, 'scheme' | 'category' | 'collectionMode' | 'payers'>;
const sum = (rows: readonly CollectionLine[], figure: Figure): Money =>
  Money.sum(rows.map((row) => Money.of(row[figure])));

/** Share of the month's demand that came in within it; empty where nothing was demanded. */
function rateOf(rows: readonly CollectionLine[]): string {
  const demanded = sum(rows, 'demanded');
  if (demanded.isZero()) return '—';
  const share = sum(rows, 'collected').toDecimal().dividedBy(demanded.toDecimal()).times(100);
  return `${share.toFixed(2)}%`;
}

const FIGURES: readonly Figure[] = ['collected', 'earlierCollected', 'otherCollected'];

const cellsOf = (names: readonly string[], rows: readonly CollectionLine[]): string[] => [
  ...names,
  String(rows.reduce((all, row) => all + row.payers, 0)),
  sum(rows, 'baseTotal').toString(),
  sum(rows, 'demanded').toString(),
  sum(rows, 'collected').toString(),
  rateOf(rows),
  sum(rows, 'earlierCollected').toString(),
  sum(rows, 'otherCollected').toString(),
  Money.sum(FIGURES.map((figure) => sum(rows, figure))).toString(),
  sum(rows, 'arrearsOpening').toString(),
  sum(rows, 'arrearsClosing').toString(),
];

const nameOf = (list: 'employer-category' | 'collection-mode', code: string): string =>
  code === '00' ? '未分类' : codeTitle(list, code, 'zh');

function schemeTable(content: CollectionMonthContent, scheme: string): PaperTable {
  const rows = content.rows.filter((row) => row.scheme === scheme);
  const groups = new Map<string, CollectionLine[]>();
  for (const row of rows) {
    const key = `${row.category} ${row.collectionMode}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const total: PaperRow = { strong: true, cells: cellsOf(['合计', ''], rows) };
  return {
    caption: codeTitle('scheme', scheme, 'zh'),
    columns: [
      { title: '单位类型', width: 1.2, format: 'text' },
      { title: '征收方式', width: 1.1, format: 'text' },
      { title: '缴费人数', width: 0.8, format: 'count' },
      { title: '缴费基数', width: 1.25, format: 'money' },
      { title: '当期应缴', width: 1.25, format: 'money' },
      { title: '当期实收', width: 1.25, format: 'money' },
      { title: '征缴率', width: 0.75, format: 'text', align: 'center' },
      { title: '收以前月份', width: 1.2, format: 'money' },
      { title: '补缴、补差', width: 1.15, format: 'money' },
      { title: '实收合计', width: 1.25, format: 'money' },
      { title: '期初欠费', width: 1.2, format: 'money' },
      { title: '期末欠费', width: 1.2, format: 'money' },
    ],
    rows: [
      ...[...groups.values()].map((group) => ({
        cells: cellsOf(
          [
            nameOf('employer-category', group[0]?.category ?? ''),
            nameOf('collection-mode', group[0]?.collectionMode ?? ''),
          ],
          group,
        ),
      })),
      total,
    ],
  };
}

const schemes = (content: CollectionMonthContent): string[] =>
  [...new Set(content.rows.map((row) => row.scheme))].sort();
const received = (content: CollectionMonthContent): string =>
  Money.sum(FIGURES.map((figure) => sum(content.rows, figure))).toString();

/** 征缴月报: what was demanded, what came in and what is owed, as the month's dataset PI02 reports it. */
export const collectionMonth: PaperDefinition<CollectionMonthContent> = {
  kind: 'collection-month',
  title: '社会保险费征缴月报',
  persons: false,
  lay: (content) => ({
    ...REPORT_FORM,
    heading: monthInWords(content.period),
    facts: [
      ['滞纳金收入', withUnit(sum(content.rows, 'lateFee').toString())],
      ['未匹配到账（期末）', withUnit(sum(content.rows, 'withoutDetail').toString())],
    ],
    tables: schemes(content).map((scheme) => schemeTable(content, scheme)),
    notes: [
      ...(content.rows.length === 0 ? ['本期无征缴。'] : []),
      content.closed
        ? '本月已结账，数字与上报数据集 PI02 一致。'
        : `本月尚未结账，数字截至 ${dayInWords(content.knownOn)}。`,
      '征缴率为当期应缴在当期的实收与当期应缴之比；以前月份与补缴、补差另列。',
    ],
  }),
  totals: (content) => [
    { name: '当期应缴', value: withUnit(sum(content.rows, 'demanded').toString()) },
    { name: '实收合计', value: withUnit(received(content)) },
    { name: '期末欠费', value: withUnit(sum(content.rows, 'arrearsClosing').toString()) },
  ],
  subject: (content) => monthInWords(content.period),
};
