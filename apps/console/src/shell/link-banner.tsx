import type { UseQueryResult } from '@tanstack/react-query';
import { systemClock } from '@pnet/kernel';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLinks, type NodeIdentity } from '../api/node.js';
import { minutesBetween } from '../components/format.js';

/**
 * Says that the node itself is away, or that a parent is and that local business goes on. Nothing while all is well.
 */
export function LinkBanner({ node }: { readonly node: UseQueryResult<NodeIdentity> }) {
  const { t } = useTranslation();
  const links = useLinks();
  if (node.isRefetchError) return <Alert banner type="error" className="notice" title={t('shell.nodeAway')} />;
  const recovering = node.data?.exchange?.recoveringSince;
  const away = (links.data ?? []).filter(
    (link) => link.direction === 'parent' && link.role === 'statistical' && !link.connected,
  );
  return (
    <>
      {recovering ? <Alert banner type="warning" className="notice" title={t('shell.recovering')} /> : null}
      {away.map((link) => (
        <Alert
          key={link.code}
          data-link-banner={link.code}
          banner
          type="warning"
          className="notice"
          title={
            link.lastContactAt
              ? t('shell.parentAway', {
                  parent: link.code,
                  minutes: minutesBetween(link.lastContactAt, systemClock.now()),
                  count: link.backlog,
                })
              : t('shell.parentNever', { parent: link.code, count: link.backlog })
          }
        />
      ))}
    </>
  );
}
