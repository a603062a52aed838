import { DomainFailure } from '@pnet/kernel';
import type { TraceStep } from '../formulas/trace.js';
import { parameterDefinition } from '../parameters/parameter-definition.js';
import { NATION, type ParameterContent, type ParameterValue } from '../parameters/parameter-value.js';
import type { ParameterSource } from '../parameters/resolve-parameters.js';

/** A provisional value that a result rests on: recompute when the real one is published. */
export interface ProvisionalUse {
  readonly key: string;
  readonly region: string;
  readonly month: string;
}

/** Takes values from the store for one case, and keeps what was taken for the trace. */
export class ParameterReader {
  private readonly taken = new Set<ParameterValue>();
  readonly steps: TraceStep[] = [];
  readonly provisional: ProvisionalUse[] = [];

  constructor(private readonly source: ParameterSource) {}

  /**
   * A decimal or a choice. Throws `DomainFailure` with `POLI-3001` where nothing is in force, at `pointer` of the case.
   */
  text<T extends string = string>(key: string, region: string, month: string, pointer = ''): T {
    return this.take(key, region, month, pointer) as T;
  }

  /** A record of the shape that the key's definition demands; the loader has checked its fields. */
  record<T>(key: string, region: string, month: string, pointer = ''): T {
    return this.take(key, region, month, pointer) as unknown as T;
  }

  /** Whether a value is in force, without taking it. */
  has(key: string, region: string, month: string): boolean {
    return this.source.value(key, region, month).ok;
  }

  /** The decimal in force, without taking it; undefined where there is none. */
  peek(key: string, region: string, month: string): string | undefined {
    const answer = this.source.value(key, region, month);
    return answer.ok ? String(answer.value.value) : undefined;
  }

  private take(key: string, region: string, month: string, pointer: string): ParameterContent {
    const answer = this.source.value(key, region, month);
    if (!answer.ok) throw new DomainFailure({ ...answer.error, pointer });
    const value = answer.value;
    if (!this.taken.has(value)) {
      this.taken.add(value);
      this.steps.push(parameterStep(value, region, month));
      if (value.provisional) this.provisional.push({ key, region: value.region, month });
    }
    return value.value;
  }
}

function parameterStep(value: ParameterValue, asked: string, month: string): TraceStep {
  const notes = [
    ...(parameterDefinition(value.key)?.localRule && value.region === NATION && asked !== NATION
      ? ['national-default-used']
      : []),
    ...(value.provisional ? ['provisional-value'] : []),
    ...(value.enacted ? [] : ['not-enacted']),
  ];
  return {
    step: 'parameter',
    formula: value.key,
    inputs: { key: value.key, region: asked, of: value.region, month, certainty: value.certainty },
    value: typeof value.value === 'string' ? value.value : JSON.stringify(value.value),
    parameter: `${value.key}@${value.region} ${value.effectiveFrom}..${value.effectiveTo ?? ''}`,
    source: value.source,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
  };
}
