import { z } from 'zod';
import type { Calculation } from '../calculations/calculation.js';
import { calculations } from '../calculations/calculations.js';
import { fieldLabels } from '../explain/field-labels.js';
import { GENERATED, markdownTable, schemaFile } from './markdown.js';

interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly anyOf?: readonly FieldSchema[];
  readonly items?: FieldSchema;
}

/** Every calculation with the fields of its cases and the values of its results. */
export function calculationsPage(): string {
  const sections = [...calculations.values()].map(section);
  return [
    GENERATED,
    '# 政策计算 / Calculations of the policy engine',
    '',
    '`npx pnet policy <计算 calculation> --in cases.json` 或 or `POST /api/v1/policy/<计算 calculation>`。金额、比例、指数、年限为字符串。Amounts, rates, indices and years are strings. 参数见 Parameters: [parameters.md](parameters.md)。',
    '',
    ...sections,
    '',
  ].join('\n');
}

function section(calculation: Calculation): string {
  const { name, title, inForce, results, schema } = calculation;
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, FieldSchema>;
    required?: string[];
  };
  const rows = Object.entries(json.properties ?? {}).map(([field, property]) => [
    `\`${field}\``,
    fieldLabels[field]?.zh ?? '',
    (json.required ?? []).includes(field) ? '是 yes' : '',
    typeOf(property),
    property.description ?? '',
  ]);
  return [
    `## ${title.zh} / ${title.en}`,
    '',
    `\`${name}\`${inForce ? '' : ' — 尚未启用，算例以 POLI-2001 回答 not in force: cases are answered with POLI-2001'} · [JSON schema](${schemaFile(name)})`,
    '',
    markdownTable(['字段 field', '名称 label', '必填 required', '类型 type', '说明 meaning'], rows),
    '',
    `结果 results: ${results.map((result) => `\`${result}\``).join(', ')}`,
    '',
  ].join('\n');
}

function typeOf(property: FieldSchema): string {
  if (property.enum) return property.enum.map(String).join(' / ');
  if (property.anyOf) return [...new Set(property.anyOf.map(typeOf))].join(' / ');
  return property.type === 'array' ? `${typeOf(property.items ?? {})}[]` : [property.type ?? ''].flat().join(' / ');
}
