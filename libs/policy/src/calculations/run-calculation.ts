import { DomainFailure, domainError, type DomainError, type PlainDate } from '@pnet/kernel';
import { renderError, type Language } from '@pnet/standards';
import { explain } from '../explain/explain.js';
import type { TraceStep } from '../formulas/trace.js';
import type { ParameterSource } from '../parameters/resolve-parameters.js';
import type { Calculation, CaseValues } from './calculation.js';
import { calculations } from './calculations.js';
import { wordedFault } from './fault-words.js';
import { caseError, TEXT_LIMIT } from './field-errors.js';
import { ParameterReader, type ProvisionalUse } from './parameter-reader.js';

/** How cases are run. */
export interface CaseOptions {
  /** Whether results carry their trace; true where it is not said. */
  readonly trace?: boolean;
  /**
   * Language of error details and explanations; error details are in both, explanations in Chinese, where it is not
   * said.
   */
  readonly language?: Language;
  /** Whether results carry their explanation, sentence by sentence. */
  readonly explain?: boolean;
  /** The civil day of the run, for identity numbers. */
  readonly today?: PlainDate;
}

/** A computed case: its values stand beside `id` and `ok`. */
export interface CaseSuccess {
  readonly id: string | number | null;
  readonly ok: true;
  readonly policyVersion: string;
  /** Provisional values used; absent where there are none. */
  readonly provisional?: readonly ProvisionalUse[];
  readonly trace?: readonly TraceStep[];
  readonly explanation?: readonly string[];
  readonly [value: string]: unknown;
}

/** A refused case: coded error with the JSON pointer of the field. */
export interface CaseFailure {
  readonly id: string | number | null;
  readonly ok: false;
  readonly error: { readonly code: string; readonly detail: string; readonly pointer: string };
}

export type CaseResult = CaseSuccess | CaseFailure;

/** Runs one case by the name of its calculation. Never throws: whatever is wrong with a case is its result. */
export function runCalculation(
  name: string,
  input: unknown,
  source: ParameterSource,
  options: CaseOptions = {},
): CaseResult {
  const caseId = idOf(input);
  try {
    const calculation = calculations.get(name);
    if (!calculation)
      return failure(
        caseId,
        domainError('POLI-1011', { name: String(name).slice(0, 60), names: [...calculations.keys()].join(', ') }),
        options,
      );
    if (!calculation.inForce) return failure(caseId, domainError('POLI-2001', { name }), options);
    const parsed = calculation.schema.safeParse(input);
    if (!parsed.success) return failure(caseId, caseError(parsed.error.issues, input), options);
    return success(caseId, calculation, parsed.data, { input, source, options });
  } catch (cause) {
    if (cause instanceof DomainFailure) return failure(caseId, cause.error, options);
    const message = cause instanceof Error ? cause.message : String(cause);
    return failure(caseId, domainError('POLI-1099', { name, message: message.slice(0, 200) }), options);
  }
}

/** Runs cases one after the other as they come, so that a million of them need no memory. */
export function* runCases(
  name: string,
  inputs: Iterable<unknown>,
  source: ParameterSource,
  options: CaseOptions = {},
): Generator<CaseResult> {
  for (const input of inputs) yield runCalculation(name, input, source, options);
}

/** The result of a case that could not even be read. */
export function refusedCase(error: DomainError, options: CaseOptions): CaseFailure {
  return failure(null, error, options);
}

function idOf(input: unknown): string | number | null {
  const found: unknown = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  if (typeof found === 'string') return found.slice(0, TEXT_LIMIT);
  return Number.isSafeInteger(found) ? (found as number) : null;
}

function success(
  caseId: string | number | null,
  calculation: Calculation,
  data: unknown,
  run: { input: unknown; source: ParameterSource; options: CaseOptions },
): CaseSuccess {
  const { input, source, options } = run;
  const parameters = new ParameterReader(source);
  const computed = calculation.compute(data, { parameters, today: options.today });
  const values: CaseValues = computed.value;
  const provisional = parameters.provisional.length > 0 ? { provisional: parameters.provisional } : {};
  const result = { id: caseId, ok: true, ...values, policyVersion: source.version, ...provisional } as const;
  if (options.trace === false && options.explain !== true) return result;
  const trace = [...ignoredSteps(input, calculation), ...parameters.steps, ...computed.trace];
  return {
    ...result,
    ...(options.trace === false ? {} : { trace }),
    ...(options.explain ? { explanation: explain(trace, options.language ?? 'zh') } : {}),
  };
}

/** Fields of the case that the calculation does not know: ignored, and never silently. */
function ignoredSteps(input: unknown, { schema }: Calculation): TraceStep[] {
  const names = Object.keys(input as object).filter((field) => !(field in schema.shape));
  return names.length === 0
    ? []
    : [
        {
          step: 'case.ignored',
          formula: 'not a field of this calculation',
          inputs: { fields: names.join(', ').slice(0, 200) },
          value: String(names.length),
        },
      ];
}

function failure(caseId: string | number | null, error: DomainError, options: CaseOptions): CaseFailure {
  const detail = (options.language ? [options.language] : (['zh', 'en'] as const))
    .map((language) => renderError(wordedFault(error, language), language).detail)
    .join(' ');
  return { id: caseId, ok: false, error: { code: error.code, detail, pointer: error.pointer ?? '' } };
}
