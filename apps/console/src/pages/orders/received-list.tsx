import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/node.js';
import { useUnitName, type ReceivedOrder } from '../../api/orders.js';
import { useListInAddress } from '../../components/list-control.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import { Evidence } from '../../components/review/evidence.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { receivedPath, receivedPhases } from './order-kinds.js';
import { orderFilters } from './order-filters.js';
import { OrderState } from './order-state.js';
import { usePayloadFacts } from './payload-facts.js';

/** Orders that this node received: what they say in words, how they stand, and the task that they gave. */
export function ReceivedList({ tier }: { readonly tier: Tier }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const list = useList<ReceivedOrder>('orders-received', receivedPath(tier), useListInAddress('kind', 'phase'), {
    isWatched: true,
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.issuer} ${row.number}`}
      empty={t('order.noInbox')}
      expandedRow={(row) => <InWords order={row} />}
      filters={orderFilters(t, receivedPhases)}
      columns={[
        { key: 'issuer', title: t('order.issuer'), render: (row) => nameOf(row.issuer) },
        { key: 'number', title: t('order.number'), align: 'right' },
        {
          key: 'kind',
          title: t('order.kind'),
          render: (row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }),
        },
        {
          key: 'phase',
          title: t('order.state'),
          render: (row) => <OrderState phase={row.phase} overdue={'overdue' in row && row.overdue} />,
        },
        {
          key: 'taskId',
          title: t('task.title'),
          render: (row) =>
            'taskId' in row && row.taskId ? (
              <Link to="/tasks" search={{ id: row.taskId }}>
                {t(`taskState.${row.taskState ?? 'open'}`, { defaultValue: row.taskState ?? '' })}
              </Link>
            ) : (
              '—'
            ),
        },
        { key: 'receivedAt', title: t('order.receivedAt'), format: 'instant', sort: true },
        { key: 'deadline', title: t('order.deadline'), format: 'instant', sort: true },
        { key: 'evidence', title: t('order.evidence'), render: (row) => <Evidence value={row.evidence} /> },
      ]}
    />
  );
}

function InWords({ order }: { readonly order: ReceivedOrder }) {
  const facts = usePayloadFacts();
  return <EvidenceText facts={facts(order.payload)} />;
}
