import { dayInput, monthInput, regionInput, schemeInput, type Tx } from '@pnet/runtime';
import { z } from 'zod';
import { parameterDefinitions, type ParameterContent, type ParameterValue } from '@pnet/policy';
import { DEFAULT_SCHEME } from '@pnet/standards';
import { policyPackageSchema, type PackageCase, type PolicyPackage } from './policy-package.js';

const content: z.ZodType<ParameterContent> = z.lazy(() =>
  z.union([z.string(), z.array(content), z.record(z.string(), content)]),
);

/** What a person states to publish parameters; unit, number and issuer follow from the definitions and the store. */
export const packageDraftSchema = z.strictObject({
  title: z.string().min(1).max(200),
  /** Day of publication and first day of activation, `YYYY-MM-DD`. */
  knownFrom: dayInput,
  activatesOn: dayInput,
  values: z
    .array(
      z.strictObject({
        key: z.string(),
        region: regionInput.optional(),
        /** 险种; the default one where it is not said. */
        scheme: schemeInput,
        effectiveFrom: monthInput,
        effectiveTo: monthInput.optional(),
        value: content,
        source: z.string().min(1).max(500),
        certainty: z.string().default('official'),
        provisional: z.boolean().default(false),
        /** Where the value departs far from the one before it. */
        reason: z.string().trim().max(500).optional(),
      }),
    )
    .min(1)
    .max(5_000),
  cases: policyPackageSchema.shape.cases.default([]),
});

/** A draft as `packageDraftSchema` gives it. */
export type PackageDraft = z.infer<typeof packageDraftSchema>;

/**
 * Makes the issuer's next package of a draft; values without a region are for the issuer's own. Judged when it is
 * installed.
 */
export async function packageOfDraft(
  tx: Tx,
  draft: PackageDraft,
  issuer: { readonly code: string; readonly region: string },
): Promise<PolicyPackage> {
  const last = await tx.one<{ number: number }>(
    'select coalesce(max(number), 0)::integer as number from policy_store.package where issuer = $1',
    [issuer.code],
  );
  const unitOf = (key: string): string => parameterDefinitions.find((definition) => definition.key === key)?.unit ?? '';
  const values = draft.values.map((value) => ({
    key: value.key,
    region: value.region ?? issuer.region,
    // Left out where it is the default one: nodes of a release before schemes were keys take the package too.
    ...(value.scheme === DEFAULT_SCHEME ? {} : { scheme: value.scheme }),
    effectiveFrom: value.effectiveFrom,
    ...(value.effectiveTo === undefined ? {} : { effectiveTo: value.effectiveTo }),
    knownFrom: draft.knownFrom,
    value: value.value,
    unit: unitOf(value.key),
    source: value.source,
    certainty: value.certainty as ParameterValue['certainty'],
    provisional: value.provisional,
    enacted: true,
    ...(value.reason === undefined ? {} : { reason: value.reason }),
  }));
  return {
    issuer: issuer.code,
    number: (last?.number ?? 0) + 1,
    region: issuer.region,
    title: draft.title,
    knownFrom: draft.knownFrom,
    activatesOn: draft.activatesOn,
    values,
    cases: draft.cases as readonly PackageCase[],
  };
}
