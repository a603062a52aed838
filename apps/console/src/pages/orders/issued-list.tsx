import { useTranslation } from 'react-i18next';
import { useUnitName, type IssuedOrder } from '../../api/orders.js';
import { useListInAddress } from '../../components/list-control.js';
import { Evidence } from '../../components/review/evidence.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { MoneyText } from '../../components/text/texts.js';
import { downPhases } from './order-kinds.js';
import { orderFilters } from './order-filters.js';
import { OrderState } from './order-state.js';

/** Orders on their way down: each target's state, answer and evidence. */
export function IssuedList() {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const list = useList<IssuedOrder>('orders', '/orders', useListInAddress('kind', 'phase', 'target'), {
    isWatched: true,
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.issuer} ${row.target} ${row.number}`}
      empty={t('order.noOrders')}
      filters={[...orderFilters(t, downPhases), { name: 'target', label: t('upper.targetCode'), kind: 'text' }]}
      columns={[
        { key: 'target', title: t('order.target'), sort: true, render: (row) => nameOf(row.target) },
        { key: 'number', title: t('order.number'), align: 'right' },
        {
          key: 'kind',
          title: t('order.kind'),
          render: (row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }),
        },
        {
          key: 'phase',
          title: t('order.state'),
          sort: true,
          render: (row) => (
            <span data-order={`${row.kind} ${row.target} ${row.number}`} data-phase={row.phase}>
              <OrderState phase={row.phase} overdue={row.overdue} />
            </span>
          ),
        },
        { key: 'amount', title: t('upper.amount'), align: 'right', render: (row) => <MoneyText yuan={row.amount} /> },
        {
          key: 'via',
          title: t('order.via'),
          render: (row) => (row.nextHop === row.target ? t('drill.direct') : nameOf(row.nextHop)),
        },
        { key: 'issuedAt', title: t('order.issuedAt'), format: 'instant', sort: true },
        { key: 'deadline', title: t('order.deadline'), format: 'instant', sort: true },
        { key: 'answeredAt', title: t('order.answeredAt'), format: 'instant' },
        { key: 'evidence', title: t('order.evidence'), render: (row) => <Evidence value={row.evidence} /> },
      ]}
    />
  );
}
