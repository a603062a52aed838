import { useTranslation } from 'react-i18next';
import { useNode } from '../../api/node.js';
import { useUnitName } from '../../api/orders.js';
import type { Approval } from '../../api/warehouse.js';
import { time } from '../../components/format.js';
import { UserText } from '../../components/text/texts.js';

/** Who signed a version, where and when. A node names its own users alone; another's stands as an account. */
export function Signers({ signed, none }: { readonly signed: readonly Approval[]; readonly none: string }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const own = useNode().data?.code;
  if (signed.length === 0) return <>{none}</>;
  return signed.map((one) => (
    <div key={`${one.level} ${one.at}`}>
      {nameOf(one.level)} {one.level === own ? <UserText user={one.by} /> : t('user.elsewhere', { id: one.by })}{' '}
      {time(one.at)}
    </div>
  ));
}
