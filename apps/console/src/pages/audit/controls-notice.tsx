import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { read } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import type { Page } from '../../api/paging.js';
import { CodeText } from '../../components/text/texts.js';
import { ActsText, type FrontControl } from './control-words.js';

const SHOWN = 5;

/** On the record of a person or an employer: the controls that stand, before anything is tried. */
export function ControlsNotice({
  party,
}: {
  readonly party: { readonly personId?: string; readonly employerId?: string };
}) {
  const { t } = useTranslation();
  const me = useMe().data;
  const mayRead = (['handler', 'reviewer', 'approver', 'finance'] as const).some((post) => holds(me, post));
  const query = useQuery({
    queryKey: ['controls-of', party],
    queryFn: () => read<Page<FrontControl>>('/controls', { ...party, standing: 'true', limit: SHOWN }),
    enabled: mayRead,
  });
  const items = query.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="notice"
      data-controls
      title={t('control.stands', { count: items.length })}
      description={
        <ul>
          {items.map((one) => (
            <li key={one.controlId}>
              <Link to="/controls" search={{ id: one.controlId }}>
                <CodeText list="control-effect" code={one.effect} />
              </Link>{' '}
              <ActsText acts={one.acts} /> · {one.reason} · {t('control.until', { day: one.validTo })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
