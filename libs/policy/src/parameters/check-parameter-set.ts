import { Decimal, PlainDate, YearMonth, domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { isRegionCode, pensionSchemes } from '@pnet/standards';
import { parameterDefinition, type ContentShape, type ParameterDefinition } from './parameter-definition.js';
import {
  LAST_MONTH,
  NATION,
  certainties,
  lastMonthOf,
  regionChain,
  regionLevel,
  schemeOf,
  type ParameterContent,
  type ParameterValue,
} from './parameter-value.js';

type Params = Readonly<Record<string, string | number>>;

/**
 * Checks a whole parameter set before it is used: known keys and regions, owner and right to override, unit, dates that
 * exist, content, source, no overlap and no gap. All faults are listed, each with the pointer `/index/field`.
 * Errors: `POLI-3002` … `POLI-3011`, `POLI-1006`; the first is the error itself, all are its `items`.
 */
export function checkParameterSet(values: readonly ParameterValue[]): Result<readonly ParameterValue[]> {
  const items: ErrorItem[] = values.flatMap((value, index) =>
    checkValue(value).map((item) => ({ ...item, pointer: `/${index}${item.pointer ?? ''}` })),
  );
  if (items.length === 0) items.push(...checkSeries(values));
  const first = items[0];
  if (!first) return ok(values);
  return err(domainError(first.code, first.params, { pointer: first.pointer ?? '', items }));
}

function checkValue(value: ParameterValue): ErrorItem[] {
  const definition = parameterDefinition(value.key);
  if (!definition) return [fault('POLI-3002', { key: value.key }, '/key')];
  return [
    ...checkScheme(value),
    ...checkRegion(value, definition),
    ...checkPeriod(value, definition),
    ...checkProvenance(value, definition),
    ...checkContent(value, definition),
  ];
}

const fault = (code: string, params: Params, pointer: string): ErrorItem => ({ code, params, pointer });
const LEVELS = ['nation', 'province', 'city'];

function checkScheme(value: ParameterValue): ErrorItem[] {
  const scheme = schemeOf(value);
  if ((pensionSchemes as readonly string[]).includes(scheme)) return [];
  const { key, region, effectiveFrom: from } = value;
  return [fault('POLI-3010', { key, region, from, value: scheme, expected: pensionSchemes.join(' | ') }, '/scheme')];
}

function checkRegion(value: ParameterValue, definition: ParameterDefinition): ErrorItem[] {
  const { key, region, effectiveFrom: from } = value;
  if (region !== NATION && !isRegionCode(region)) return [fault('POLI-1006', { region }, '/region')];
  const level = regionLevel(region);
  if (LEVELS.indexOf(level) < LEVELS.indexOf(definition.owner))
    return [fault('POLI-3006', { key, region, owner: definition.owner }, '/region')];
  if (level === definition.owner) return [];
  const tooLate =
    definition.overrideUntil !== undefined &&
    (value.effectiveTo === undefined || value.effectiveTo > definition.overrideUntil);
  if (definition.mayOverride.includes(level) && !tooLate) return [];
  return [fault('POLI-3007', { key, region, owner: definition.owner, from }, '/region')];
}

function checkPeriod(value: ParameterValue, definition: ParameterDefinition): ErrorItem[] {
  const { key, region } = value;
  const wrong = (field: string, text: string): ErrorItem =>
    fault('POLI-3009', { key, region, field, value: text }, `/${field}`);
  const items: ErrorItem[] = [];
  if (!YearMonth.parse(value.effectiveFrom).ok) items.push(wrong('effectiveFrom', String(value.effectiveFrom)));
  if (!PlainDate.parse(value.knownFrom).ok) items.push(wrong('knownFrom', String(value.knownFrom)));
  if (value.effectiveTo !== undefined) {
    if (!YearMonth.parse(value.effectiveTo).ok || value.effectiveTo < value.effectiveFrom)
      items.push(wrong('effectiveTo', String(value.effectiveTo)));
  } else if (definition.periodic) {
    items.push(fault('POLI-3011', { key, region, from: value.effectiveFrom }, '/effectiveTo'));
  }
  return items;
}

function checkProvenance(value: ParameterValue, definition: ParameterDefinition): ErrorItem[] {
  const { key, region, effectiveFrom: from } = value;
  const items: ErrorItem[] = [];
  if (value.unit !== definition.unit)
    items.push(fault('POLI-3008', { key, unit: String(value.unit), expected: definition.unit }, '/unit'));
  if (typeof value.source !== 'string' || value.source.trim() === '')
    items.push(fault('POLI-3005', { key, region, from }, '/source'));
  const expected = certainties.join(' | ');
  if (!certainties.includes(value.certainty))
    items.push(fault('POLI-3010', { key, region, from, value: String(value.certainty), expected }, '/certainty'));
  return items;
}

function checkContent(value: ParameterValue, definition: ParameterDefinition): ErrorItem[] {
  const expected = contentFault(value.value, definition.shape);
  if (!expected) return [];
  const shown = typeof value.value === 'string' ? value.value : (JSON.stringify(value.value) ?? String(value.value));
  return [
    fault(
      'POLI-3010',
      { key: value.key, region: value.region, from: value.effectiveFrom, value: shown.slice(0, 80), expected },
      '/value',
    ),
  ];
}

/** What the content should have been, or undefined where it fits. */
function contentFault(content: ParameterContent, shape: ContentShape): string | undefined {
  switch (shape.kind) {
    case 'decimal':
      return isDecimal(content, shape) ? undefined : `${shape.min} … ${shape.max}, ≤ ${shape.places} decimals`;
    case 'choice':
      return typeof content === 'string' && shape.choices.includes(content) ? undefined : shape.choices.join(' | ');
    case 'table':
      return typeof content === 'object' && content !== null ? undefined : 'table';
    case 'record':
      return recordFault(content, shape);
  }
}

function recordFault(
  content: ParameterContent,
  { fields, optional = [], choices = {} }: Extract<ContentShape, { kind: 'record' }>,
): string | undefined {
  const names = typeof content === 'object' && content !== null && !Array.isArray(content) ? Object.keys(content) : [];
  const missing = fields.filter((field) => !names.includes(field));
  const unknown = names.filter((name) => !fields.includes(name) && !optional.includes(name));
  return missing.length + unknown.length === 0
    ? choiceFault(content, choices)
    : `{${[...fields, ...optional.map((name) => `${name}?`)].join(', ')}}`;
}

/** The first field that is none of its words. */
function choiceFault(
  content: ParameterContent,
  choices: Readonly<Record<string, readonly string[]>>,
): string | undefined {
  const record = content as Readonly<Record<string, ParameterContent>>;
  const wrong = Object.entries(choices).find(([field, words]) => {
    const value = record[field];
    return value !== undefined && (typeof value !== 'string' || !words.includes(value));
  });
  return wrong && `${wrong[0]}: ${wrong[1].join(' | ')}`;
}

function isDecimal(content: ParameterContent, shape: { min: string; max: string; places: number }): boolean {
  if (typeof content !== 'string' || !/^-?(0|[1-9]\d*)(\.\d+)?$/.test(content)) return false;
  const decimal = new Decimal(content);
  return decimal.decimalPlaces() <= shape.places && decimal.gte(shape.min) && decimal.lte(shape.max);
}

/** Overlaps among values known on one day, and months between two values that nothing covers. */
function checkSeries(values: readonly ParameterValue[]): ErrorItem[] {
  const groups = new Map<string, { value: ParameterValue; index: number }[]>();
  values.forEach((value, index) => {
    const name = `${value.key} ${value.region} ${schemeOf(value)} ${String(value.enacted)}`;
    groups.set(name, [...(groups.get(name) ?? []), { value, index }]);
  });
  const items: ErrorItem[] = [];
  for (const group of groups.values()) {
    const sorted = group.sort((a, b) =>
      a.value.effectiveFrom < b.value.effectiveFrom ? -1 : a.value.effectiveFrom > b.value.effectiveFrom ? 1 : 0,
    );
    items.push(...overlaps(sorted), ...gaps(sorted, values));
  }
  return items;
}

function overlaps(sorted: readonly { value: ParameterValue; index: number }[]): ErrorItem[] {
  const items: ErrorItem[] = [];
  const lastByDay = new Map<string, ParameterValue>();
  for (const { value, index } of sorted) {
    const { key, region, knownFrom, effectiveFrom: month } = value;
    const before = lastByDay.get(knownFrom);
    if (before && lastMonthOf(before) >= month)
      items.push(fault('POLI-3004', { key, region, month, knownFrom }, `/${index}/effectiveFrom`));
    if (!before || lastMonthOf(value) > lastMonthOf(before)) lastByDay.set(knownFrom, value);
  }
  return items;
}

function gaps(
  sorted: readonly { value: ParameterValue; index: number }[],
  values: readonly ParameterValue[],
): ErrorItem[] {
  const items: ErrorItem[] = [];
  let reached: string | undefined;
  for (const { value, index } of sorted) {
    if (reached !== undefined && reached !== LAST_MONTH) {
      const from = YearMonth.of(reached).plusMonths(1).toString();
      if (from < value.effectiveFrom && !coveredAbove(value, from, values)) {
        const to = YearMonth.of(value.effectiveFrom).plusMonths(-1).toString();
        items.push(fault('POLI-3003', { key: value.key, region: value.region, from, to }, `/${index}/effectiveFrom`));
      }
    }
    if (reached === undefined || lastMonthOf(value) > reached) reached = lastMonthOf(value);
  }
  return items;
}

/**
 * A region's own series may pause where the tier above has a value: each month from `from` to the value must have one.
 */
function coveredAbove(value: ParameterValue, from: string, values: readonly ParameterValue[]): boolean {
  const above = regionChain(value.region).slice(1);
  const others = values.filter(
    (other) =>
      other.key === value.key &&
      schemeOf(other) === schemeOf(value) &&
      above.includes(other.region) &&
      other.enacted === value.enacted,
  );
  for (let month = YearMonth.of(from); month.toString() < value.effectiveFrom; month = month.plusMonths(1)) {
    const text = month.toString();
    if (!others.some((other) => other.effectiveFrom <= text && lastMonthOf(other) >= text)) return false;
  }
  return true;
}
