import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { Digest } from '../../components/digest.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { phaseTone } from '../drill/phases.js';
import { useUnitName } from '../../api/orders.js';

type Version = City['SealedVersion'];
type Delivery = Version['deliveries'][number];

/** Sealed versions on their way up 报送与重送; a delivery that stopped is taken up again. */
export function SubmissionsPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const list = useList<Version>('submissions', '/exchange/submissions', useListInAddress('dataset', 'from', 'to'));
  return (
    <div className="page">
      <PageHead title={t('menu.submissions')} />
      <PageHint text={t('ops.delivery.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.submissionId}
          empty={t('dataset.none')}
          filters={[
            { name: 'dataset', label: t('reporting.dataset'), kind: 'text', width: 160 },
            { name: 'from', label: t('ops.from'), kind: 'period' },
            { name: 'to', label: t('ops.to'), kind: 'period' },
          ]}
          columns={[
            { key: 'period', title: t('drill.period'), sort: true },
            {
              key: 'dataset',
              title: t('reporting.dataset'),
              sort: true,
              render: (row) => `${row.dataset} ${newestDefinition(row.dataset)?.title[language] ?? ''}`,
            },
            { key: 'version', title: t('drill.version'), align: 'right', render: (row) => `v${row.version}` },
            { key: 'rows', title: t('drill.rows'), format: 'int' },
            { key: 'digest', title: t('drill.digest'), render: (row) => <Digest hex={row.digest} /> },
            { key: 'sealedAt', title: t('dataset.sealedAt'), format: 'instant', sort: true },
            {
              key: 'deliveries',
              title: t('dataset.deliveries'),
              render: (row) => (
                <Space orientation="vertical" size={2}>
                  {row.deliveries.map((delivery) => (
                    <DeliveryState key={delivery.deliveryId} delivery={delivery} />
                  ))}
                </Space>
              ),
            },
          ]}
        />
      </Card>
    </div>
  );
}

function DeliveryState({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const queries = useQueryClient();
  const resume = useMutation({
    mutationFn: () => post(`/exchange/deliveries/${delivery.deliveryId}/resume`, {}),
    onSuccess: () => queries.invalidateQueries(),
  });
  const outcome = delivery.outcome ? ` · ${t(`verdict.${delivery.outcome}`)}` : '';
  return (
    <span>
      <StatusMark
        tone={delivery.outcome === 'rejected' ? 'bad' : phaseTone(delivery.phase)}
        text={`${nameOf(delivery.target)} ${t(`phase.${delivery.phase}`)}${outcome}`}
        title={t('dataset.attempts', { count: delivery.attempts })}
      />{' '}
      {delivery.error ? <span className="code">{delivery.error}</span> : null}{' '}
      {delivery.phase === 'stopped' ? (
        <Button data-act="resume" loading={resume.isPending} onClick={() => resume.mutate()}>
          {t('ops.delivery.resume')}
        </Button>
      ) : null}
      <ProblemNotice error={resume.error} />
    </span>
  );
}
