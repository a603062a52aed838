import { fillText, provinceNames, type Language } from '@pnet/standards';
import type { TraceStep } from '../formulas/trace.js';
import { parameterDefinition } from '../parameters/parameter-definition.js';
import { NATION, type ParameterContent } from '../parameters/parameter-value.js';
import { noteSentences, stepSentences } from './sentences.js';
import { certaintyWords, roundingWords, valueWords } from './words.js';

/**
 * A trace as sentences, one for each step: what was computed from what, how it was rounded, and by which article or
 * parameter source. A step without a sentence of its own is shown by its formula.
 */
export function explain(trace: readonly TraceStep[], language: Language): string[] {
  return trace.map((step) => {
    const sentence = stepSentences[step.step] ?? {
      zh: '{step}：{formula}，结果为 {value}',
      en: '{step}: {formula} gives {value}',
    };
    const text = fillText(sentence, language, {
      step: step.step,
      formula: step.formula,
      value: worded(step.value, language),
      ...placeholders(step, language),
    });
    return (
      whoseOf(step, language) + text + roundingOf(step, language) + sourceOf(step, language) + notesOf(step, language)
    );
  });
}

function placeholders(step: TraceStep, language: Language): Record<string, string> {
  if (step.step !== 'parameter')
    return Object.fromEntries(Object.entries(step.inputs).map(([name, value]) => [name, worded(value, language)]));
  const { key = '', of = NATION, certainty = '' } = step.inputs;
  return {
    ...step.inputs,
    value: contentWords(key, step.value, language),
    title: parameterDefinition(key)?.title[language] ?? key,
    place: regionName(of, language),
    sureness: certaintyWords[certainty]?.[language] ?? certainty,
  };
}

const worded = (value: string, language: Language): string => valueWords[value]?.[language] ?? value;

/** A parameter's content in words: a table by name only, a record field by field, and the records and lists inside it in brackets. */
function contentWords(key: string, value: string, language: Language): string {
  const kind = parameterDefinition(key)?.shape.kind;
  if (kind === 'table') return language === 'zh' ? '（见表）' : '(the table)';
  return kind === 'record' ? nestedWords(JSON.parse(value) as ParameterContent, language) : worded(value, language);
}

function nestedWords(content: ParameterContent, language: Language): string {
  if (typeof content === 'string') return worded(content, language);
  const zh = language === 'zh';
  if (isList(content)) return content.map((part) => nestedWords(part, language)).join(zh ? '；' : '; ');
  const inside = (part: ParameterContent): string =>
    typeof part === 'string'
      ? ` ${nestedWords(part, language)}`
      : zh
        ? `（${nestedWords(part, language)}）`
        : ` (${nestedWords(part, language)})`;
  return Object.entries(content)
    .map(([name, part]) => worded(name, language) + inside(part))
    .join(zh ? '、' : ', ');
}

const isList = (content: ParameterContent): content is readonly ParameterContent[] => Array.isArray(content);

/** Of lists of persons and of months: whose line, and which month, a step belongs to. */
function whoseOf({ inputs: { person, contributionMonth } }: TraceStep, language: Language): string {
  const whose = person === undefined ? '' : language === 'zh' ? `人员“${person}”：` : `Person "${person}": `;
  return (
    whose +
    (contributionMonth === undefined
      ? ''
      : language === 'zh'
        ? `${contributionMonth} 的缴费：`
        : `For ${contributionMonth}: `)
  );
}

/** The name of a province with the code, for lower regions; the nation by its word. */
function regionName(region: string, language: Language): string {
  if (region === NATION) return language === 'zh' ? '全国' : 'the nation';
  const province = provinceNames[region.slice(0, 2)]?.[language] ?? region;
  return region.endsWith('0000') ? province : `${province} ${region}`;
}

function roundingOf({ rounding }: TraceStep, language: Language): string {
  if (rounding === undefined) return '';
  const match = /^(half-up|up|down) to ([\d.]+)( decimals)?$/.exec(rounding);
  const words = match?.[1] === undefined ? undefined : roundingWords[match[1]];
  if (!match || !words) return language === 'zh' ? '' : ` (${rounding})`;
  const unit = match[3] ? (language === 'zh' ? `${match[2]} 位小数` : `${match[2]} decimals`) : match[2];
  return language === 'zh' ? `（${words.zh}到 ${unit}）` : ` (${words.en} to ${unit})`;
}

function sourceOf({ source }: TraceStep, language: Language): string {
  if (source === undefined) return language === 'zh' ? '。' : '.';
  return language === 'zh' ? `。依据：${source}。` : `. Source: ${source}.`;
}

function notesOf({ note }: TraceStep, language: Language): string {
  if (note === undefined) return '';
  return note
    .split(' ')
    .map((id) => noteSentences[id]?.[language] ?? id)
    .map((text) => (language === 'zh' ? text : ` ${text}`))
    .join('');
}
