import type { NodeConfig, RequestContext } from '@pnet/runtime';

/** What closing reads of the node's settings. */
export type ClosingUnit = Pick<NodeConfig, 'code' | 'agencies'>;

/** A close is an act of the whole unit: its checks see every district, whoever of the finance post does it. */
export const overWholeUnit = (context: RequestContext, unit: ClosingUnit): RequestContext => ({
  ...context,
  actor: { ...context.actor, agencies: [unit.code, ...unit.agencies.map((agency) => agency.code)] },
});
