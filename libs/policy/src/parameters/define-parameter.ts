import type { RegionLevel } from './parameter-value.js';

/** The shape of a parameter's content, checked when a set is loaded. */
export type ContentShape =
  | { readonly kind: 'decimal'; readonly min: string; readonly max: string; readonly places: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      readonly kind: 'record';
      readonly fields: readonly string[];
      readonly optional?: readonly string[];
      /** Fields that are one of some words. */
      readonly choices?: Readonly<Record<string, readonly string[]>>;
    }
  | { readonly kind: 'table' };

/** What a parameter is, who owns it, and who may override it. */
export interface ParameterDefinition {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** `yuan/month`, `rate`, `rate/day`, `rate/year`, `months`, `days`, `choice`, `rule`, `table`. */
  readonly unit: string;
  /** The tier that sets the value. */
  readonly owner: RegionLevel;
  /** Lower tiers that may set their own value instead. */
  readonly mayOverride: readonly RegionLevel[];
  /** Lower tiers may override only in months up to this one, `YYYY-MM` (interest was provincial until 2015). */
  readonly overrideUntil?: string;
  /** Published anew for each period, so that every value must say where it ends and a missing one is an error. */
  readonly periodic: boolean;
  /** A rule with a national default: where a region has none of its own, the trace says so. */
  readonly localRule?: boolean;
  readonly shape: ContentShape;
}

type Extra = Partial<Pick<ParameterDefinition, 'periodic' | 'overrideUntil' | 'localRule'>>;

/** One definition: key, titles, unit, owner, who may override, shape. */
export const define = (
  key: string,
  zh: string,
  en: string,
  unit: string,
  owner: RegionLevel,
  mayOverride: readonly RegionLevel[],
  shape: ContentShape,
  extra: Extra = {},
): ParameterDefinition => ({ key, title: { zh, en }, unit, owner, mayOverride, periodic: false, shape, ...extra });

/** Yuan. */
export const amount: ContentShape = { kind: 'decimal', min: '0', max: '9999999.99', places: 4 };
/** A fraction. */
export const rate: ContentShape = { kind: 'decimal', min: '0', max: '1', places: 10 };
/** One of some words. */
export const choice = (...choices: string[]): ContentShape => ({ kind: 'choice', choices });
/** A small record of texts; some of its fields may be one of some words. */
export const record = (
  fields: string[],
  optional: string[] = [],
  choices: Readonly<Record<string, readonly string[]>> = {},
): ContentShape => ({ kind: 'record', fields, optional, choices });
/** Published anew for each period. */
export const yearly: Extra = { periodic: true };
/** A local rule with a national default. */
export const local: Extra = { localRule: true };
