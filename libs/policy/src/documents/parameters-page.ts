import { YearMonth } from '@pnet/kernel';
import { provinceNames } from '@pnet/standards';
import { builtInSource, builtInValues } from '../data/built-in-values.js';
import { certaintyWords } from '../explain/words.js';
import { parameterDefinitions, type ParameterDefinition } from '../parameters/parameter-definition.js';
import { NATION, type ParameterContent, type ParameterValue } from '../parameters/parameter-value.js';
import { GENERATED, markdownTable } from './markdown.js';

/** The book of parameters: every value that comes with the program, where and when it holds, its source and certainty, and what is missing. */
export function parametersPage(): string {
  return [
    GENERATED,
    '# 参数清册 / The book of parameters',
    '',
    '随程序提供的参数；节点可由政策参数包增补，以 `GET /api/v1/policy/parameters` 为准。Values that come with the program; packages add to them in a node, whose own book is at `GET /api/v1/policy/parameters`.',
    '',
    `共 ${builtInValues.length} 个值，${parameterDefinitions.length} 个参数。${builtInValues.length} values of ${parameterDefinitions.length} parameters. 把握 certainty: ${Object.values(
      certaintyWords,
    )
      .map(({ zh, en }) => `${zh} ${en}`)
      .join(' · ')}`,
    '',
    ...parameterDefinitions.map(section),
    '',
  ].join('\n');
}

function section(definition: ParameterDefinition): string {
  const { key, title, unit, owner, mayOverride, overrideUntil } = definition;
  const values = builtInValues
    .filter((value) => value.key === key)
    .sort((a, b) => (a.region + a.effectiveFrom + a.knownFrom < b.region + b.effectiveFrom + b.knownFrom ? -1 : 1));
  const override =
    mayOverride.length === 0
      ? ''
      : ` · 可另行规定 may override: ${mayOverride.join(', ')}${overrideUntil ? ` (≤ ${overrideUntil})` : ''}`;
  return [
    `## ${title.zh} / ${title.en}`,
    '',
    `\`${key}\` · ${unit} · 制定 set by: ${owner}${override}`,
    '',
    values.length === 0
      ? '没有值。No value.'
      : markdownTable(
          ['地区 region', '起 from', '止 to', '公布 known', '值 value', '把握 certainty', '依据 source'],
          values.map(line),
        ),
    '',
    ...gapLines(definition, values),
  ].join('\n');
}

function line(value: ParameterValue): string[] {
  const marks = [...(value.provisional ? ['暂用 provisional'] : []), ...(value.enacted ? [] : ['未施行 not enacted'])];
  return [
    placeOf(value.region),
    value.effectiveFrom,
    value.effectiveTo ?? '',
    value.knownFrom,
    [shown(value.value), ...marks].join(' '),
    certaintyWords[value.certainty]?.zh ?? value.certainty,
    value.source,
  ];
}

const placeOf = (region: string): string =>
  region === NATION ? '全国' : `${provinceNames[region.slice(0, 2)]?.zh ?? ''} ${region}`.trim();

function shown(content: ParameterContent): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return (content as readonly ParameterContent[]).map(shown).join('; ');
  return Object.entries(content)
    .map(([name, part]) => `${name} ${typeof part === 'string' ? part : `(${shown(part)})`}`)
    .join(', ');
}

/** Months between the first and the last value of a region for which nothing holds, and provinces without any value. */
function gapLines(definition: ParameterDefinition, values: readonly ParameterValue[]): string[] {
  const regions = [...new Set(values.map(({ region }) => region))];
  const gaps = regions.flatMap((region) =>
    gapsOf(
      definition.key,
      region,
      values.filter((value) => value.region === region),
    ).map(({ from, to }) => `${placeOf(region)} ${from}…${to}`),
  );
  const provinces = regions.map((region) => region.slice(0, 2));
  const without =
    definition.owner === 'province'
      ? Object.entries(provinceNames)
          .filter(([prefix]) => !provinces.includes(prefix))
          .map(([, name]) => name.zh)
      : [];
  return [
    ...(gaps.length > 0 ? [`空档 gaps: ${gaps.join('；')}`, ''] : []),
    ...(without.length > 0
      ? [`尚无值的省份 provinces without a value (${without.length}): ${without.join('、')}`, '']
      : []),
  ];
}

function gapsOf(key: string, region: string, series: readonly ParameterValue[]): { from: string; to: string }[] {
  const source = builtInSource();
  const first = series.map(({ effectiveFrom }) => effectiveFrom).sort()[0];
  const last = series
    .map(({ effectiveFrom, effectiveTo }) => effectiveTo ?? effectiveFrom)
    .sort()
    .at(-1);
  const gaps: { from: string; to: string }[] = [];
  if (first === undefined || last === undefined) return gaps;
  for (const month of YearMonth.range(YearMonth.of(first), YearMonth.of(last))) {
    if (source.value(key, region, month.toString()).ok) continue;
    const open = gaps.at(-1);
    if (open && YearMonth.of(open.to).plusMonths(1).equals(month)) open.to = month.toString();
    else gaps.push({ from: month.toString(), to: month.toString() });
  }
  return gaps;
}
