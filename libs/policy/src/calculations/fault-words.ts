import type { DomainError } from '@pnet/kernel';
import type { Language } from '@pnet/standards';

const KINDS: Readonly<Record<string, string>> = {
  'string': '字符串',
  'number': '数字',
  'array': '数组',
  'object': '对象',
  'boolean': '是或否（true/false）',
  'null': '空值',
  'undefined': '空',
  'another type': '其他类型',
  'whole number': '整数',
  'year': '年',
  'years': '年',
  'months': '月',
  'yuan': '元',
  'yuan/month': '元/月',
  'rate': '比例',
  'index': '指数',
  'persons': '人',
  'years of age': '周岁',
};

/**
 * Words of types and units that the program puts into an error are English; in a Chinese text they are said in Chinese.
 * Values of the case stay as they are.
 */
export function wordedFault(error: DomainError, language: Language): DomainError {
  if (language !== 'zh') return error;
  const worded = (name: string, value: string | number): string | number =>
    typeof value === 'string' && ['expected', 'actual', 'kind'].includes(name) ? chinese(value) : value;
  return {
    ...error,
    params: Object.fromEntries(Object.entries(error.params).map(([name, value]) => [name, worded(name, value)])),
  };
}

function chinese(text: string): string {
  const decimals = /^(.+), ≤ (\d+) decimals$/.exec(text);
  if (decimals) return `以${KINDS[decimals[1] ?? ''] ?? decimals[1]}为单位、最多 ${decimals[2]} 位小数的数字字符串`;
  const characters = /^(\d+ … \d+) characters$/.exec(text);
  return characters
    ? `${characters[1]} 个字符`
    : text
        .split(' / ')
        .map((kind) => KINDS[kind] ?? kind)
        .join('或');
}
