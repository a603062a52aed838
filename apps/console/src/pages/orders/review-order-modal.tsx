import { App, Button, Descriptions, Input, Modal, Space, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useOrderApproval,
  useReviewOrder,
  type OrderApproval,
  type OrderChange,
  type OrderDraft,
} from '../../api/orders.js';
import { useTopology } from '../../api/warehouse.js';
import { monthText, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { Evidence } from '../../components/review/evidence.js';

/** The second person sees all of an order in words and figures, with the digest that the decision names. */
export function ReviewOrderModal({ draft, onClose }: { readonly draft: OrderDraft; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const approval = useOrderApproval(draft.draftId);
  const review = useReviewOrder();
  const [note, setNote] = useState('');
  const digest = approval.data?.digest;
  const decide = (decision: 'issue' | 'reject'): void =>
    review.mutate(
      { draftId: draft.draftId, decision, note, ...(digest === undefined ? {} : { digest }) },
      {
        onSuccess: () => {
          void message.success(t(`order.${decision}Done`));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      width={960}
      title={`${t('order.review')} · ${draft.title}`}
      onCancel={onClose}
      footer={
        <Space>
          <Button
            type="primary"
            disabled={digest === undefined}
            loading={review.isPending}
            onClick={() => decide('issue')}
          >
            {t('order.issue')}
          </Button>
          <Button danger disabled={note.trim() === ''} loading={review.isPending} onClick={() => decide('reject')}>
            {t('order.reject')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </Space>
      }
    >
      <Loadable query={approval}>{(all) => <Whole approval={all} />}</Loadable>
      <Input.TextArea
        rows={2}
        maxLength={500}
        value={note}
        placeholder={t('order.note')}
        aria-label={t('order.note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <ProblemNotice error={review.error} />
    </Modal>
  );
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

function Whole({ approval }: { readonly approval: OrderApproval }) {
  const { t } = useTranslation();
  const nodes = useTopology().data?.nodes ?? [];
  const nameOf = (code: string): string => `${nodes.find((node) => node.code === code)?.name ?? ''} ${code}`.trim();
  const { reach } = approval;
  return (
    <>
      {approval.changes.length > 0 ? <Changes changes={approval.changes} /> : <Evidence value={approval.payload} />}
      <Descriptions
        column={1}
        size="small"
        items={[
          {
            key: 'targets',
            label: t('order.targets'),
            children: `${t('order.targetCount', { count: approval.targets.length })}：${approval.targets.map(nameOf).join('、')}`,
          },
          { key: 'deadline', label: t('order.deadline'), children: time(approval.deadline) },
          {
            key: 'reach',
            label: t('approval.reach'),
            children: reach
              ? `${t('approval.reachText', { ...reach, period: monthText(reach.period) })}${reach.monthAtMost === null ? '' : `；${t('approval.atMost', { amount: reach.monthAtMost })}`}`
              : t('approval.noReach'),
          },
          {
            key: 'digest',
            label: t('approval.digest'),
            children: (
              <Typography.Text code copyable>
                {approval.digest}
              </Typography.Text>
            ),
          },
        ]}
      />
    </>
  );
}

/** Each parameter that the order changes: old value, new value, from when, and why. */
function Changes({ changes }: { readonly changes: readonly OrderChange[] }) {
  const { t, i18n } = useTranslation();
  const columns: TableColumnsType<OrderChange> = [
    {
      title: t('approval.parameter'),
      render: (_value, row) => `${i18n.language === 'en' ? row.title.en : row.title.zh} (${row.unit})`,
    },
    {
      title: t('approval.old'),
      align: 'right',
      render: (_value, row) =>
        row.old === null ? t('approval.none') : <span className="whole">{shown(row.old)}</span>,
    },
    {
      title: t('approval.value'),
      align: 'right',
      render: (_value, row) => <strong className="whole">{shown(row.value)}</strong>,
    },
    {
      title: t('approval.months'),
      render: (_value, row) =>
        row.effectiveTo === null
          ? `${row.effectiveFrom} ${t('approval.onwards')}`
          : `${row.effectiveFrom} – ${row.effectiveTo}`,
    },
    { title: t('approval.source'), dataIndex: 'source' },
    { title: t('approval.reason'), render: (_value, row) => row.reason ?? '—' },
    { title: t('approval.atMostEach'), align: 'right', render: (_value, row) => row.perPersonAtMost ?? '—' },
  ];
  return (
    <Table
      rowKey={(row) => `${row.key} ${row.region} ${row.effectiveFrom}`}
      size="small"
      columns={columns}
      dataSource={[...changes]}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}
