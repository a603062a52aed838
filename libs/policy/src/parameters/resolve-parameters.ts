import { domainError, err, ok, type Result } from '@pnet/kernel';
import { DEFAULT_SCHEME } from '@pnet/standards';
import { parameterDefinition, parameterDefinitions } from './parameter-definition.js';
import { regionChain, schemeOf, type ParameterValue } from './parameter-value.js';

/** From where and when a resolver looks at the values. */
export interface ParameterView {
  /** Values known after this day do not exist, `YYYY-MM-DD`. */
  readonly knownAt: string;
  /** Scenarios also see values that are announced and not enacted. */
  readonly scenario?: boolean;
  /** Whose values are seen; `DEFAULT_SCHEME` where it is not said. Another scheme's value never stands in. */
  readonly scheme?: string;
}

/**
 * Answers which value holds for a region in a month. One source stands for one scheme and one state of knowledge.
 */
export interface ParameterSource {
  /** Whose values it has. */
  readonly scheme: string;
  /** Version of the parameter set, repeated in every result as `policyVersion`. */
  readonly version: string;
  /**
   * The nearest value along city → province → nation for `month` (`YYYY-MM`). Errors: `POLI-3001` none, `POLI-3002`
   * unknown key.
   */
  value(key: string, region: string, month: string): Result<ParameterValue>;
}

const covers = (value: ParameterValue, month: string): boolean =>
  value.effectiveFrom <= month && (value.effectiveTo === undefined || month <= value.effectiveTo);

const visible = (value: ParameterValue, view: ParameterView): boolean =>
  value.knownFrom <= view.knownAt &&
  (value.enacted || view.scenario === true) &&
  schemeOf(value) === (view.scheme ?? DEFAULT_SCHEME);

/** Of the values of one key and region, the one for `month`: the last that became known. */
function lastKnown(series: readonly ParameterValue[], month: string): ParameterValue | undefined {
  let found: ParameterValue | undefined;
  for (const value of series) {
    if (covers(value, month) && (!found || value.knownFrom > found.knownFrom)) found = value;
  }
  return found;
}

/**
 * A source over plain values, whether compiled in or read from the database. Answers are kept, since batches ask
 * the same month again and again; the values themselves are never changed.
 */
export function createParameterSource(
  values: readonly ParameterValue[],
  view: ParameterView & { readonly version: string },
): ParameterSource {
  const series = new Map<string, ParameterValue[]>();
  for (const value of values) {
    if (!visible(value, view)) continue;
    const name = `${value.key} ${value.region}`;
    const list = series.get(name);
    if (list) list.push(value);
    else series.set(name, [value]);
  }
  const answers = new Map<string, Result<ParameterValue>>();
  const scheme = view.scheme ?? DEFAULT_SCHEME;
  const find = (key: string, region: string, month: string): Result<ParameterValue> => {
    if (!parameterDefinition(key)) return err(domainError('POLI-3002', { key }));
    for (const code of regionChain(region)) {
      const found = lastKnown(series.get(`${key} ${code}`) ?? [], month);
      if (found) return ok(found);
    }
    return err(domainError('POLI-3001', { key, scheme, region, month, knownAt: view.knownAt }));
  };
  return {
    scheme,
    version: view.version,
    value(key, region, month) {
      const name = `${key} ${region} ${month}`;
      const known = answers.get(name);
      if (known) return known;
      const answer = find(key, region, month);
      if (answers.size > 100_000) answers.clear();
      answers.set(name, answer);
      return answer;
    },
  };
}

/** What holds in one region and month, with the keys that have no value there. */
export interface ParametersInForce {
  /** In the order of the definitions, one for each key that has a value. */
  readonly values: readonly ParameterValue[];
  /** Keys without a value. */
  readonly missing: readonly string[];
}

/** Every parameter in force for a scheme in a region and month, as known on a day: a page of the book of parameters. */
export function parametersInForce(
  values: readonly ParameterValue[],
  at: ParameterView & { readonly region: string; readonly month: string },
): ParametersInForce {
  const source = createParameterSource(values, { ...at, version: '' });
  const answers = parameterDefinitions.map(({ key }) => ({ key, answer: source.value(key, at.region, at.month) }));
  return {
    values: answers.flatMap(({ answer }) => (answer.ok ? [answer.value] : [])),
    missing: answers.flatMap(({ key, answer }) => (answer.ok ? [] : [key])),
  };
}
