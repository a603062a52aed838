import { createParameterSource, type ParameterSource, type ParameterView } from '../parameters/resolve-parameters.js';
import type { ParameterValue } from '../parameters/parameter-value.js';
import { demonstrationValues } from './demonstration-values.js';
import { localRules } from './local-rules.js';
import { nationalValues } from './national-values.js';
import { provincialValues } from './provincial-values.js';
import { schemeValues } from './scheme-values.js';
import { BUILT_IN_VERSION } from './series.js';

/** Every value that is compiled in: nation, provinces, local rules, demonstration country. */
export const builtInValues: readonly ParameterValue[] = [
  ...nationalValues,
  ...schemeValues,
  ...provincialValues,
  ...localRules,
  ...demonstrationValues,
];

/** A source over the compiled-in values; without a view everything that is enacted is seen. */
export function builtInSource(view: Partial<ParameterView> = {}): ParameterSource {
  return createParameterSource(builtInValues, { knownAt: '9999-12-31', ...view, version: BUILT_IN_VERSION });
}
