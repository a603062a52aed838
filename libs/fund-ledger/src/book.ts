import type { Fund } from '@pnet/standards';

/** Pooled fund 统筹基金 and individual account fund 个人账户基金, in the order of the statements. */
export const funds = ['pooled', 'account'] as const satisfies readonly Fund[];
