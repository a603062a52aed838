import type { Language } from '../errors/index.js';
import { crossChecks } from './cross-checks.js';
import type { ArithmeticCheck, CheckSeverity, DatasetDefinition, MeasureSum } from './dataset-definition.js';

const words = {
  zh: {
    dimension: '维度',
    measure: '指标',
    unit: '单位',
    kind: '性质',
    notReported: '可不填报',
    check: '校验',
    severity: '后果',
    rule: '规则',
    values: '取值',
    name: '名称',
    yes: '是',
    due: '报送期限',
    day: '次月{day}日',
    quarterDay: '季后首月{day}日',
    yearDay: '次年一月{day}日',
    changeDay: '变动后{day}日内',
    since: '自 {month} 起',
    zero: '0',
  },
  en: {
    dimension: 'Dimension',
    measure: 'Measure',
    unit: 'Unit',
    kind: 'Kind',
    notReported: 'May be not reported',
    check: 'Check',
    severity: 'Effect',
    rule: 'Rule',
    values: 'Values',
    name: 'Name',
    yes: 'yes',
    due: 'Due',
    day: 'day {day} of the next month',
    quarterDay: 'day {day} of the month after the quarter',
    yearDay: '{day} January of the next year',
    changeDay: 'within {day} days of the change',
    since: 'from {month} on',
    zero: '0',
  },
} as const;
const units = {
  zh: { person: '人', fen: '元', month: '月', case: '件', millionth: '六位小数' },
  en: { person: 'persons', fen: 'yuan', month: 'months', case: 'cases', millionth: 'six places' },
} as const;
const kinds = {
  zh: { flow: '本期发生', opening: '期初', closing: '期末', stock: '时点' },
  en: { flow: 'flow', opening: 'opening', closing: 'closing', stock: 'stock' },
} as const;
const severities: Record<Language, Record<CheckSeverity, string>> = {
  zh: { blocks: '不予接收', explain: '须说明', informs: '提示' },
  en: { blocks: 'blocks', explain: 'needs an explanation', informs: 'informs' },
};

const DUE = { 'month': 'day', 'quarter': 'quarterDay', 'year': 'yearDay', 'on-change': 'changeDay' } as const;

/** `a + b − c`, by the names of measures. */
function sumText(sum: MeasureSum): string {
  const minus = (sum.minus ?? []).map((name) => ` − ${name}`).join('');
  return `${sum.plus.join(' + ')}${minus}`.trim() || '0';
}

function ruleText(check: ArithmeticCheck): string {
  const filters = (check.where ?? []).map(
    (filter) =>
      `${filter.dimension} ${filter.in ? `∈ {${filter.in.join(', ')}}` : filter.notIn ? `∉ {${filter.notIn.join(', ')}}` : `= ${(filter.startsWith ?? []).join('…, ')}…`}`,
  );
  const by = check.by ? ` [Σ ${check.by.join(', ')}]` : '';
  return `${sumText(check.left)} ${check.relation} ${sumText(check.right)}${filters.length > 0 ? ` (${filters.join('; ')})` : ''}${by}`;
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A definition as a Markdown page in one language: dimensions, measures, and every check with its code. */
export function renderDatasetDocument(definition: DatasetDefinition, language: Language): string {
  const word = words[language];
  const dimensions = definition.dimensions.map((dimension) => [
    `\`${dimension.name}\``,
    dimension.title[language],
    dimension.codeList ?? `\`${dimension.pattern ?? ''}\``,
  ]);
  const measures = definition.measures.map((measure) => [
    `\`${measure.name}\``,
    measure.title[language],
    units[language][measure.unit],
    kinds[language][measure.kind],
    measure.mayBeNotReported ? word.yes : '',
  ]);
  const inside = definition.checks.map((check) => [
    check.code,
    check.title[language],
    severities[language][check.severity],
    ruleText(check),
  ]);
  const across = crossChecks
    .filter((check) => [...check.left, ...check.right].some((term) => term.dataset === definition.id))
    .map((check) => {
      const side = (terms: typeof check.left): string =>
        terms.map((term) => `${term.dataset}.${term.total}${term.period === 'previous' ? ' (t−1)' : ''}`).join(' + ');
      return [
        check.code,
        check.title[language],
        severities[language][check.severity],
        `${side(check.left)} = ${side(check.right)}`,
      ];
    });
  return [
    `# ${definition.id} ${definition.title[language]} v${definition.version}`,
    '',
    `${word.due}: ${word[DUE[definition.frequency]].replace('{day}', String(definition.dueDay))}${
      definition.validFrom === undefined ? '' : `; ${word.since.replace('{month}', definition.validFrom)}`
    }`,
    '',
    table([word.dimension, word.name, word.values], dimensions),
    '',
    table([word.measure, word.name, word.unit, word.kind, word.notReported], measures),
    '',
    table([word.check, word.name, word.severity, word.rule], [...inside, ...across]),
    '',
  ].join('\n');
}
