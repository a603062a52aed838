import type { ExchangeCopy } from '@pnet/exchange';
import type { VerifyFinding } from './check-pyramid.js';
import type { NodeLedger } from './node-ledger.js';

const kinds = ['versions', 'orders', 'receipts'] as const;

/**
 * A sealed version, an order and a receipt must be the same bytes wherever they stand: at the sender, at the receiver,
 * and where they were passed on. A copy that one end lacks may still be on its way and is no finding.
 */
export function checkBothEnds(nodes: readonly Pick<NodeLedger, 'node' | 'exchange'>[]): VerifyFinding[] {
  return kinds.flatMap((kind) => {
    const known = new Map<string, ExchangeCopy & { readonly at: string }>();
    return nodes.flatMap(({ node, exchange }) =>
      exchange[kind].flatMap((copy) => {
        const first = known.get(copy.key);
        if (!first) {
          known.set(copy.key, { ...copy, at: node.code });
          return [];
        }
        return first.digest === copy.digest
          ? []
          : [
              {
                check: `both-ends/${kind}`,
                subject: copy.key,
                detail: `${first.at} has ${first.digest}, ${node.code} has ${copy.digest}`,
              },
            ];
      }),
    );
  });
}
