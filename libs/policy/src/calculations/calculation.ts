import { DomainFailure, type PlainDate, type Result } from '@pnet/kernel';
import type { z } from 'zod';
import type { Traced } from '../formulas/trace.js';
import type { ParameterReader } from './parameter-reader.js';

/** What a calculation may use beside its case. */
export interface CaseContext {
  readonly parameters: ParameterReader;
  /** The day on which the case is run; only identity numbers ask for it. */
  readonly today: PlainDate | undefined;
}

/** Values of a result, by their names in the interface. */
export type CaseValues = Readonly<Record<string, unknown>>;

/** One calculation by name: its fields, what it answers, and how. */
export interface Calculation {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Fields of a case; a field that it does not name is ignored and noted in the trace. */
  readonly schema: z.ZodObject;
  /** Names of the result's values; `?` marks those that are not always there. */
  readonly results: readonly string[];
  /** False where the rules are not yet in force: every case is answered with `POLI-2001`. */
  readonly inForce: boolean;
  /** Computes a case that has passed the schema. Throws `DomainFailure` for expected errors. */
  compute(input: unknown, context: CaseContext): Traced<CaseValues>;
}

/** Ties a schema to the function that computes its cases. */
export function defineCalculation<S extends z.ZodObject>(definition: {
  readonly name: string;
  readonly title: Calculation['title'];
  readonly schema: S;
  readonly results: readonly string[];
  compute(input: z.output<S>, context: CaseContext): Traced<CaseValues>;
}): Calculation {
  return {
    ...definition,
    inForce: true,
    compute: (input, context) => definition.compute(input as z.output<S>, context),
  };
}

/** The value of a result, or its error thrown as `DomainFailure` to the runner. */
export function take<T>(result: Result<T>, pointer?: string): T {
  if (result.ok) return result.value;
  throw new DomainFailure(pointer === undefined ? result.error : { ...result.error, pointer });
}
