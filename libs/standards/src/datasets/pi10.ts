import type { DatasetDefinition } from './dataset-definition.js';
import { dimension, millionths, optional, schemeDimension, text } from './define.js';

/**
 * PI10 policy parameters in force 政策参数: what this unit computes with, as of the day on which something changed. A row
 * is one value; a table or record has a row for each of its items, named by `item` (`-` for a plain value). `amount` is
 * the value as a number, in millionths, not reported for choices and texts. `provisional` is 暂用: it is recomputed when
 * the real value is published.
 */
export const pi10: DatasetDefinition = {
  id: 'PI10',
  version: 1,
  frequency: 'on-change',
  dueDay: 5,
  title: text('政策参数', 'Policy parameters'),
  dimensions: [
    schemeDimension,
    { name: 'parameter', title: text('参数', 'Parameter'), pattern: '^[a-z0-9]+([.-][a-z0-9]+)*$' },
    { name: 'item', title: text('分项', 'Item'), pattern: '^\\S(.{0,118}\\S)?$' },
    { name: 'value', title: text('取值', 'Value in force'), pattern: '^\\S(.{0,498}\\S)?$' },
    { name: 'unit', title: text('计量单位', 'Unit'), pattern: '^[a-z]+(/[a-z]+)?$' },
    { name: 'effective', title: text('生效月份', 'Effective from'), pattern: '^\\d{4}-(0[1-9]|1[0-2])$' },
    { name: 'known', title: text('公布日期', 'Known since'), pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    dimension('provisional', '暂用', 'Provisional', 'yes-no'),
    { name: 'set_by', title: text('制定地区', 'Region that set it'), pattern: '^\\d{6}$' },
    { name: 'source', title: text('依据', 'Source'), pattern: '^\\S(.{0,298}\\S)?$' },
  ],
  measures: [millionths('amount', '数值', 'Amount', { ...optional, kind: 'stock', mayBeNegative: true })],
  checks: [],
  totals: [],
};
