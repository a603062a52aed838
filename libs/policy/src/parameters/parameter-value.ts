import { DEFAULT_SCHEME } from '@pnet/standards';

/** What a parameter holds: a decimal or a choice as text, or a small record or table of such texts. Plain JSON. */
export type ParameterContent = string | { readonly [name: string]: ParameterContent } | readonly ParameterContent[];

/**
 * How sure a value is: `law` read in the legal text; `official` read in an official publication; `secondary` read in a
 * source that transcribes it; `unverified` general knowledge; `derived` computed from such; `fitted` reproduces printed
 * figures; `demonstration` invented for the demonstration country.
 */
export type Certainty = 'law' | 'official' | 'secondary' | 'unverified' | 'derived' | 'fitted' | 'demonstration';

/** Every `Certainty`, surest first. */
export const certainties: readonly Certainty[] = [
  'law',
  'official',
  'secondary',
  'unverified',
  'derived',
  'fitted',
  'demonstration',
];

/**
 * One dated value of one parameter for one region and scheme: a plain record that travels in packages, rows and JSON
 * unchanged. It holds for the months `effectiveFrom` … `effectiveTo`, as known since `knownFrom`; a value known later
 * takes its months over.
 */
export interface ParameterValue {
  /** Names a `ParameterDefinition`, for example `contribution.base-lower`. */
  readonly key: string;
  /** GB/T 2260 code: `000000` the nation, `430000` a province, `430100` a city. */
  readonly region: string;
  /** 险种; left out in packages from before schemes were keys, see `schemeOf`. */
  readonly scheme?: string;
  /** First month, `YYYY-MM`. */
  readonly effectiveFrom: string;
  /** Last month, `YYYY-MM`; without it the value holds until one that is known later replaces it. */
  readonly effectiveTo?: string;
  /** The day on which the value became known, `YYYY-MM-DD`. */
  readonly knownFrom: string;
  readonly value: ParameterContent;
  /** The definition's unit, repeated so that a wrong unit is seen. */
  readonly unit: string;
  /** Document number or publication that states the value; never empty. */
  readonly source: string;
  readonly certainty: Certainty;
  /** A provisional value 暂用值: used until the real one is published, results that used it are recomputed then. */
  readonly provisional: boolean;
  /** False for a value that is announced and not enacted: seen by scenarios only. */
  readonly enacted: boolean;
  /** Why the value departs far from the one before it; see `checkParameterChange`. */
  readonly reason?: string;
  /** Number of the policy package that brought the value. */
  readonly packageNumber?: string;
  /** Version of the parameter set that the value belongs to. */
  readonly policyVersion?: string;
}

/** The month after which nothing is said. */
export const LAST_MONTH = '9999-12';

/** The last month of a value, `YYYY-MM`: its own, or where it states none the end of time. */
export const lastMonthOf = (value: ParameterValue): string => value.effectiveTo ?? LAST_MONTH;

/** The scheme that a value is of. */
export const schemeOf = (value: Pick<ParameterValue, 'scheme'>): string => value.scheme ?? DEFAULT_SCHEME;

/** The nation's region code. */
export const NATION = '000000';

/** The tier of a region code: `430000` is a province, everything below it a city. */
export type RegionLevel = 'nation' | 'province' | 'city';

/** The tier that a region code belongs to; the code is not looked up. */
export function regionLevel(region: string): RegionLevel {
  if (region === NATION) return 'nation';
  return region.endsWith('0000') ? 'province' : 'city';
}

/** The regions whose values hold in `region`, nearest first: city, province, nation (a county also has its city). */
export function regionChain(region: string): readonly string[] {
  const chain = [region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`, NATION];
  return chain.filter((code, index) => chain.indexOf(code) === index);
}
