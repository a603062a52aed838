import { useQuery } from '@tanstack/react-query';
import { pensionSchemes } from '@pnet/standards';
import type { City } from './answers.js';
import { get, post, withQuery } from './client.js';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What a form needs of a JSON schema. */
export interface CaseSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, CaseSchema>>;
  readonly required?: readonly string[];
  readonly items?: CaseSchema;
  readonly anyOf?: readonly CaseSchema[];
  readonly oneOf?: readonly CaseSchema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
}

export interface CalculationLine {
  readonly name: string;
  readonly title: Words;
  readonly inForce: boolean;
  readonly results: readonly string[];
  readonly schema: CaseSchema;
}

/** The calculations of the node, and what their fields and choices are called. */
export interface CalculationList {
  readonly calculations: readonly CalculationLine[];
  readonly fields: Readonly<Record<string, Words>>;
  readonly choices: Readonly<Record<string, Words>>;
  readonly certainties: Readonly<Record<string, Words>>;
}

export interface TraceStep {
  readonly step: string;
  readonly formula: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly value: string;
  readonly rounding?: string;
  readonly parameter?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A case as the node answers it; its values stand beside these. */
export type CaseResult =
  | {
      readonly id: string | number | null;
      readonly ok: true;
      readonly policyVersion: string;
      readonly trace: readonly TraceStep[];
      readonly explanation: readonly string[];
      readonly provisional?: readonly { readonly key: string; readonly region: string; readonly month: string }[];
      readonly [value: string]: unknown;
    }
  | {
      readonly id: string | number | null;
      readonly ok: false;
      readonly error: { readonly code: string; readonly detail: string; readonly pointer: string };
    };

/** A value of the book of parameters. */
export type BookValue = City['ParameterValue'];
export type BookLine = BookPage['items'][number];
export type BookPage = City['ParameterPage'];

/** What the engine computes. */
export const useCalculations = () =>
  useQuery({ queryKey: ['policy'], queryFn: () => get('/policy') as Promise<CalculationList>, staleTime: Infinity });

/** Whose parameters, as known on which day. */
interface Asked {
  readonly region?: string;
  readonly scheme?: string;
  readonly knownAt?: string;
}

/** As the node takes it. */
const schemed = <A extends Asked>({ scheme, ...asked }: A) => ({
  ...asked,
  scheme: pensionSchemes.find((one) => one === scheme),
});

/** What is in force in a region and month, as known on a day. */
export const useBook = (asked: Asked & { readonly month?: string }) =>
  useQuery({ queryKey: ['policy', 'book', asked], queryFn: () => get('/policy/parameters', schemed(asked)) });

/** Every value of one parameter. */
export const useSeries = (key: string, asked: Asked) =>
  useQuery({
    queryKey: ['policy', 'series', key, asked],
    queryFn: () => get('/policy/parameters/{key}', { key, ...schemed(asked) }),
  });

/** Runs one case with trace and explanation, with the parameters known on a day (today without one). */
export async function runCase(
  calculation: string,
  input: object,
  options: { readonly language: 'zh' | 'en'; readonly knownAt?: string | undefined },
): Promise<CaseResult> {
  const [result] = await post<CaseResult[]>(
    withQuery(`/policy/${calculation}`, { explain: 'true', language: options.language, knownAt: options.knownAt }),
    [input],
  );
  if (!result) throw new TypeError('the node answered no result');
  return result;
}
