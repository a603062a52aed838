import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText, UnitText } from '../../components/text/texts.js';

const SECONDS = 60;

/** Links to parents and children 链路与积压: whether each is there, and what waits for it. */
export function LinksPage() {
  const { t } = useTranslation();
  const list = useList<City['PartnerLink']>('links', '/exchange/links', useListInAddress());
  return (
    <div className="page">
      <PageHead title={t('menu.links')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => `${row.direction} ${row.code}`}
          empty={t('ops.link.none')}
          columns={[
            { key: 'code', title: t('topology.node'), sort: true, render: (row) => <UnitText code={row.code} /> },
            {
              key: 'direction',
              title: t('ops.link.direction'),
              sort: true,
              render: (row) => t(`ops.link.${row.direction}`),
            },
            { key: 'role', title: t('ops.link.role'), render: (row) => t(`ops.role.${row.role}`) },
            {
              key: 'connected',
              title: t('topology.link'),
              render: (row) => (
                <StatusMark
                  tone={row.connected ? 'good' : 'bad'}
                  text={t(row.connected ? 'link.open' : 'link.closed')}
                />
              ),
            },
            { key: 'lastContactAt', title: t('topology.lastContact'), format: 'instant', sort: true },
            { key: 'backlog', title: t('ops.link.backlog'), format: 'int', total: true, sort: true },
            {
              key: 'oldestSeconds',
              title: t('ops.link.oldest'),
              align: 'right',
              render: ({ oldestSeconds }) =>
                oldestSeconds === null ? '—' : t('ops.link.minutes', { count: Math.ceil(oldestSeconds / SECONDS) }),
            },
            { key: 'clockDifferenceMs', title: t('ops.link.clock'), align: 'right' },
            {
              key: 'error',
              title: t('topology.error'),
              render: (row) =>
                row.error ? (
                  <>
                    {row.error} <InstantText at={row.errorAt} />
                  </>
                ) : (
                  '—'
                ),
            },
          ]}
        />
      </Card>
    </div>
  );
}
