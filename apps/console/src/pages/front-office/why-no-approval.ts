import { secondPerson } from '@pnet/standards';
import type { DeclarationItem } from '../../api/contributions.js';
import { holds, type Me } from '../../api/node.js';

/** Why this user cannot approve a declaration; undefined where they can. */
export function whyNoApproval(
  declaration: Pick<DeclarationItem, 'declarationId' | 'status' | 'maker'>,
  me: Me | undefined,
  t: (key: string) => string,
): string | undefined {
  if (declaration.status !== 'submitted') return t('declare.notWaiting');
  if (!holds(me, 'reviewer')) return t('declare.whoReviews');
  const { declarationId: id, maker: by } = declaration;
  return secondPerson(me?.userId ?? '', { done: 'declaration', id, by }) ? t('declare.ownDeclaration') : undefined;
}
