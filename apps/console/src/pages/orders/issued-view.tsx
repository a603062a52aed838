import { Button, Card, Flex, Space, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renderError, secondPerson } from '@pnet/standards';
import { useOrders, type IssuedOrder, type OrderDraft } from '../../api/orders.js';
import { holds, useMe, type Tier } from '../../api/node.js';
import { useTopology } from '../../api/warehouse.js';
import { time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { ByText } from '../../components/text/texts.js';
import { StatusMark } from '../../components/status-mark.js';
import { phaseTone } from '../drill/phases.js';
import { Evidence } from '../../components/review/evidence.js';
import { phaseCounts } from './order-draft.js';
import { OrderFormDrawer } from './order-form.js';
import { ReviewOrderModal } from './review-order-modal.js';

/** Orders of an upper node: drafts that wait for a second person, and each target's state and evidence. */
export function IssuedView({ tier }: { readonly tier: Tier }) {
  const { t } = useTranslation();
  const query = useOrders();
  const me = useMe();
  const [isNew, setNew] = useState(false);
  return (
    <div className="page">
      <Flex justify="space-between" align="center">
        <Typography.Title level={4} className="page-title">
          {t('menu.orders')}
        </Typography.Title>
        <Button
          type="primary"
          disabled={!holds(me.data, 'handler')}
          title={holds(me.data, 'handler') ? undefined : t('order.handlerOnly')}
          onClick={() => setNew(true)}
        >
          {t('order.new')}
        </Button>
      </Flex>
      <Loadable query={query}>
        {({ drafts, orders }) => (
          <>
            <DraftsCard drafts={drafts} orders={orders} />
            <OrdersCard orders={orders} />
          </>
        )}
      </Loadable>
      {isNew ? <OrderFormDrawer tier={tier} onClose={() => setNew(false)} /> : null}
    </div>
  );
}

function DraftsCard({
  drafts,
  orders,
}: {
  readonly drafts: readonly OrderDraft[];
  readonly orders: readonly IssuedOrder[];
}) {
  const { t } = useTranslation();
  const [reviewed, setReviewed] = useState<OrderDraft>();
  const stateTone = { drafted: 'watch', issued: 'good', rejected: 'quiet' } as const;
  const ofDraft = (draft: OrderDraft): IssuedOrder[] =>
    orders.filter((order) => draft.issued?.[order.target] === order.number && order.kind === draft.kind);
  const columns: TableColumnsType<OrderDraft> = [
    { title: t('table.number'), dataIndex: 'draftId', width: 56 },
    { title: t('order.kind'), render: (_value, row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }) },
    { title: t('order.title'), dataIndex: 'title' },
    {
      title: t('order.targets'),
      align: 'right',
      render: (_value, row) => t('order.targetCount', { count: row.targets.length }),
    },
    {
      title: t('order.state'),
      render: (_value, row) => <StatusMark tone={stateTone[row.state]} text={t(`draftState.${row.state}`)} />,
    },
    {
      title: t('order.progress'),
      render: (_value, row) => <Progress orders={ofDraft(row)} />,
    },
    {
      title: t('order.maker'),
      render: (_value, row) => <ByText user={row.maker} at={row.madeAt} />,
    },
    {
      title: t('order.checker'),
      render: (_value, row) => <ByText user={row.checker} at={row.checkedAt} />,
    },
    { title: t('order.deadline'), render: (_value, row) => time(row.deadline) },
    {
      title: t('action.act'),
      fixed: 'right',
      render: (_value, row) => (row.state === 'drafted' ? <ReviewButton draft={row} onClick={setReviewed} /> : '—'),
    },
  ];
  return (
    <Card title={t('order.drafts')}>
      <Table
        rowKey="draftId"
        columns={columns}
        dataSource={[...drafts]}
        pagination={{ pageSize: 10, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('order.noDrafts') }}
        expandable={{ expandedRowRender: (row) => <Evidence value={row.payload} /> }}
      />
      {reviewed ? <ReviewOrderModal draft={reviewed} onClose={() => setReviewed(undefined)} /> : null}
    </Card>
  );
}

/** How many of a draft's orders stand in each phase. */
function Progress({ orders }: { readonly orders: readonly IssuedOrder[] }) {
  const { t } = useTranslation();
  return (
    <Space size={2} wrap>
      {[...phaseCounts(orders)].map(([phase, count]) => (
        <StatusMark
          key={phase}
          tone={phaseTone(phase)}
          text={`${t(`phase.${phase}`, { defaultValue: phase })} ${count}`}
        />
      ))}
    </Space>
  );
}

interface ReviewButtonProps {
  readonly draft: OrderDraft;
  readonly onClick: (draft: OrderDraft) => void;
}

function ReviewButton({ draft, onClick }: ReviewButtonProps) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const alone = secondPerson(me.data?.userId ?? '', { done: 'order-draft', id: draft.draftId, by: draft.maker });
  return (
    <Button
      type="link"
      className="crumb"
      disabled={!holds(me.data, 'reviewer', 'approver') || alone !== undefined}
      title={alone && renderError(alone, i18n.language === 'en' ? 'en' : 'zh').detail}
      onClick={() => onClick(draft)}
    >
      {t('order.review')}
    </Button>
  );
}

function OrdersCard({ orders }: { readonly orders: readonly IssuedOrder[] }) {
  const { t } = useTranslation();
  const nodes = useTopology().data?.nodes ?? [];
  const nameOf = (code: string): string => nodes.find((node) => node.code === code)?.name ?? code;
  const rows = orders.map((order) => ({ ...order, key: `${order.issuer} ${order.target} ${order.number}` }));
  const columns: TableColumnsType<(typeof rows)[number]> = [
    { title: t('order.target'), render: (_value, row) => `${nameOf(row.target)} ${row.target}` },
    { title: t('order.number'), dataIndex: 'number', align: 'right' },
    { title: t('order.kind'), render: (_value, row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }) },
    {
      title: t('order.state'),
      render: (_value, row) => (
        <StatusMark
          tone={row.overdue ? 'bad' : phaseTone(row.phase)}
          text={`${t(`phase.${row.phase}`, { defaultValue: row.phase })}${row.overdue ? ` · ${t('phase.overdue')}` : ''}`}
        />
      ),
    },
    {
      title: t('order.via'),
      render: (_value, row) => (row.nextHop === row.target ? t('drill.direct') : nameOf(row.nextHop)),
    },
    { title: t('order.issuedAt'), render: (_value, row) => time(row.issuedAt) },
    { title: t('order.deadline'), render: (_value, row) => time(row.deadline) },
    { title: t('order.answeredAt'), render: (_value, row) => time(row.answeredAt) },
    { title: t('order.evidence'), render: (_value, row) => <Evidence value={row.evidence} /> },
  ];
  return (
    <Card title={t('order.issued')}>
      <Table
        columns={columns}
        dataSource={rows}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: t('order.noOrders') }}
      />
    </Card>
  );
}
