import { useQuery } from '@tanstack/react-query';
import { Alert, Space, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import { get, post } from '../../api/client.js';
import type { Submission } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { ActButton } from '../../components/act-button.js';
import { Digest } from '../../components/digest.js';
import { count, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StatusMark } from '../../components/status-mark.js';
import { InstantText } from '../../components/text/texts.js';
import { ControlTotalsTable } from '../drill/control-totals-table.js';
import { FindingsTable } from '../drill/findings-table.js';
import { phaseTone } from '../drill/phases.js';
import { useUnitName } from '../../api/orders.js';

type Delivery = Submission['deliveries'][number];

function DeliveryMark({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const isRejected = delivery.outcome === 'rejected';
  const outcome = delivery.outcome ? ` · ${t(`verdict.${delivery.outcome}`, { defaultValue: delivery.outcome })}` : '';
  const title = [
    t(`role.${delivery.role}`, { defaultValue: delivery.role }),
    t('dataset.attempts', { count: delivery.attempts }),
    delivery.errorCode,
    delivery.receiptedAt ? time(delivery.receiptedAt) : null,
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <StatusMark
      tone={isRejected ? 'bad' : phaseTone(delivery.phase)}
      text={`${nameOf(delivery.target)} ${t(`phase.${delivery.phase}`, { defaultValue: delivery.phase })}${outcome}`}
      title={title}
    />
  );
}

/** A delivery that stopped is taken up again by the operator. */
function Resume({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const me = useMe();
  if (delivery.phase !== 'stopped' || !holds(me.data, 'operator')) return null;
  return (
    <ActButton
      name="resume"
      text={t('sealing.resume')}
      done={t('sealing.resumed')}
      send={(options) => post(`/exchange/deliveries/${delivery.deliveryId}/resume`, {}, options)}
    />
  );
}

interface SubmissionsTableProps {
  readonly rows: readonly Submission[];
  /** Quick reports are numbered by themselves. */
  readonly isQuick?: boolean;
}

/** Sealed versions with their control totals and where each delivery stands. */
export function SubmissionsTable({ rows, isQuick = false }: SubmissionsTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const [rejected, setRejected] = useState<Submission>();
  const columns: TableColumnsType<Submission> = [
    { title: t('drill.period'), dataIndex: 'period' },
    {
      title: t('reporting.dataset'),
      render: (_value, row) =>
        `${row.dataset} ${newestDefinition(row.dataset)?.title[language] ?? ''} v${row.definitionVersion}`,
    },
    {
      title: t('drill.version'),
      align: 'right',
      render: (_value, row) => (isQuick ? t('sealing.quick', { number: row.version }) : `v${row.version}`),
    },
    { title: t('drill.rows'), align: 'right', render: (_value, row) => count(row.rows) },
    { title: t('drill.digest'), render: (_value, row) => <Digest hex={row.digest} /> },
    { title: t('dataset.sealedAt'), render: (_value, row) => time(row.sealedAt) },
    { title: t('dataset.knownAt'), render: (_value, row) => time(row.knownAt) },
    { title: t('drill.policyVersion'), render: (_value, row) => row.policyVersion || '—' },
    {
      title: t('dataset.deliveries'),
      render: (_value, row) => <Deliveries submission={row} onWhy={() => setRejected(row)} />,
    },
  ];
  return (
    <>
      <Table
        rowKey="submissionId"
        columns={columns}
        dataSource={[...rows]}
        pagination={{ pageSize: 24, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        expandable={{
          expandedRowRender: (row) => (
            <ControlTotalsTable
              dataset={row.dataset}
              definitionVersion={row.definitionVersion}
              totals={row.totals}
              amountUnit="yuan"
            />
          ),
        }}
      />
      {rejected ? <Rejection submission={rejected} onClose={() => setRejected(undefined)} /> : null}
    </>
  );
}

/** Where each delivery of a version stands. */
function Deliveries({ submission, onWhy }: { readonly submission: Submission; readonly onWhy: () => void }) {
  const { t } = useTranslation();
  return (
    <Space size={2} wrap>
      {submission.deliveries.map((delivery) => (
        <Space key={delivery.target} size={2}>
          <DeliveryMark delivery={delivery} />
          <Resume delivery={delivery} />
          {delivery.outcome === 'rejected' ? (
            <button type="button" className="link" data-rejected={submission.dataset} onClick={onWhy}>
              {t('dataset.whyRejected')}
            </button>
          ) : null}
        </Space>
      ))}
    </Space>
  );
}

/** Why a parent did not take a version, by its signed receipt, and how that is mended. */
function Rejection({ submission, onClose }: { readonly submission: Submission; readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { submissionId: id, dataset, period, version } = submission;
  const query = useQuery({
    queryKey: ['receipts', id, i18n.language],
    queryFn: () => get('/exchange/submissions/{id}/receipts', { id }),
  });
  return (
    <Drawer open size={760} title={`${dataset} ${period} v${version}`} onClose={onClose}>
      <Alert type="warning" showIcon className="notice" title={t('dataset.howMended')} />
      <Loadable query={query} rows={4}>
        {({ items }) => (
          <div data-rejection={dataset}>
            {items
              .filter((receipt) => receipt.verdict === 'rejected')
              .map((receipt) => (
                <section key={receipt.parent}>
                  <h4>
                    {receipt.parent} {t('verdict.rejected')} <InstantText at={receipt.recordedAt} />
                  </h4>
                  <FindingsTable findings={receipt.findings} />
                </section>
              ))}
          </div>
        )}
      </Loadable>
    </Drawer>
  );
}
