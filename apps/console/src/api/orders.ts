import { useQuery } from '@tanstack/react-query';
import type { City, Upper } from './answers.js';
import { get, post, ProblemError, type CommandOptions } from './client.js';

/** A drafted order with what became of it. */
export type OrderDraft = Upper['OrderDraftRow'];

/** All that a second person decides on; the decision names the digest. */
export type OrderApproval = Upper['OrderApproval'];

/** One order on its way to one target. */
export type IssuedOrder = Upper['IssuedOrder'];

/** An order that this node received. */
export type ReceivedOrder = City['OrderInboxRow'] | Upper['OrderFromAbove'];

/** Work that orders gave to people. */
export type Task = City['TaskView'];

/** A reporting unit as this node's register has it. */
export type KnownUnit = City['KnownUnit'];

/** What a person wants to order; no targets means all cities below. */
export interface OrderDraftInput {
  readonly kind: string;
  readonly title: string;
  readonly targets: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadlineDays: number;
}

/** The register of units that this node knows. */
export const useUnits = () =>
  useQuery({ queryKey: ['units'], queryFn: () => get('/exchange/units'), staleTime: 60_000 });

/** The name of a unit with its code; the code alone where the register does not have it. */
export function useUnitName(): (code: string) => string {
  const units = useUnits().data ?? [];
  return (code) => `${units.find((unit) => unit.code === code)?.name ?? ''} ${code}`.trim();
}

/** What a draft means, read anew each time it is opened. */
export const useOrderApproval = (draftId: string) =>
  useQuery({
    queryKey: ['order-approval', draftId],
    queryFn: () => get('/orders/drafts/{draftId}', { draftId }),
    gcTime: 0,
  });

/** Drafts an order; a second person issues it. */
export const draftOrder = (
  draft: OrderDraftInput,
  options: CommandOptions = {},
): Promise<{ draftId: string; targets: string[] }> => post('/orders', draft, options);

/** A version by what is approved of it: exactly these bytes. */
export interface VersionByDigest {
  readonly unit: string;
  readonly dataset: string;
  readonly period: string;
  readonly digest: string;
}
type BulkAnswer = Upper['BulkAnswer'];

/** Approves or accepts versions; those that were refused come with code and values. */
export const decideVersions = (
  act: 'approvals' | 'acceptances',
  versions: readonly VersionByDigest[],
  options: CommandOptions = {},
): Promise<BulkAnswer> => post(`/${act}`, { versions }, options);

/** The same for one version: refused is failed, in the words that `say` has for the code. */
export async function decideVersion(
  act: 'approvals' | 'acceptances',
  version: VersionByDigest,
  say: (code: string, params: BulkAnswer['refused'][number]['params']) => { title: string; detail: string },
  options: CommandOptions = {},
): Promise<void> {
  const { refused } = await decideVersions(act, [version], options);
  const [one] = refused;
  if (one) throw new ProblemError({ status: 409, code: one.code, ...say(one.code, one.params) });
}
