import { Decimal, type PlainDate } from '@pnet/kernel';
import {
  decimalAt,
  parameterDefinition,
  schemeOf,
  valueBefore,
  type ParameterContent,
  type ParameterSource,
} from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { packageOfDraft, type PackageDraft } from './draft-package.js';
import { parameterSourceAt } from './parameters-in-force.query.js';

/** One change that a draft makes, whole, for the person who approves it. */
export interface ParameterChange {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: string;
  readonly region: string;
  readonly scheme: string;
  /** Months `YYYY-MM`; null: until replaced. */
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  /** What holds in the first month now, or held in the month before it; null where nothing did. */
  readonly old: ParameterContent | null;
  readonly value: ParameterContent;
  readonly source: string;
  readonly reason: string | null;
  /**
   * What one person's month can change by at most, both shares, yuan with two places; null where a change does not say
   * so by itself.
   */
  readonly perPersonAtMost: string | null;
}

const BOUNDS = new Set(['contribution.base-lower', 'contribution.base-upper']);

/** What a draft changes against what is in force here, as known on a day. */
export async function describeDraft(
  tx: Tx,
  draft: PackageDraft,
  issuer: { readonly code: string; readonly region: string },
  knownAt: PlainDate,
): Promise<readonly ParameterChange[]> {
  const { values } = await packageOfDraft(tx, draft, issuer);
  const sources = new Map<string, ParameterSource>();
  for (const scheme of new Set(values.map(schemeOf)))
    sources.set(scheme, await parameterSourceAt(tx, { region: issuer.region, scheme, knownAt }));
  return values.map((value) => {
    const source = sources.get(schemeOf(value)) as ParameterSource;
    const old = valueBefore(source, value)?.value ?? null;
    return {
      key: value.key,
      title: parameterDefinition(value.key)?.title ?? { zh: value.key, en: value.key },
      unit: value.unit,
      region: value.region,
      scheme: schemeOf(value),
      effectiveFrom: value.effectiveFrom,
      effectiveTo: value.effectiveTo ?? null,
      old,
      value: value.value,
      source: value.source,
      reason: value.reason ?? null,
      perPersonAtMost: BOUNDS.has(value.key) ? atMost(old, value.value, source, value) : null,
    };
  });
}

/** A bound that moves by d moves a person's month by no more than d times both rates. */
function atMost(
  old: ParameterContent | null,
  value: ParameterContent,
  source: ParameterSource,
  at: { readonly region: string; readonly effectiveFrom: string },
): string | null {
  if (typeof old !== 'string' || typeof value !== 'string') return null;
  const [employer, personal] = ['contribution.rate-employer', 'contribution.rate-personal'].map((key) =>
    decimalAt(source, key, at.region, at.effectiveFrom),
  );
  if (!employer || !personal) return null;
  return new Decimal(value).minus(old).abs().times(employer.plus(personal)).toFixed(2, Decimal.ROUND_UP);
}
