import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Progress, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { count } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';

const tones: Readonly<Record<string, Tone>> = {
  due: 'busy',
  leased: 'busy',
  running: 'busy',
  done: 'good',
  failed: 'bad',
};

/** Work of the node's workers 任务中心: mass work with its progress, and what was requested. */
export function JobsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tab = 'batches' } = useSearch({ from: '/console/jobs' });
  return (
    <div className="page">
      <PageHead title={t('menu.work')} />
      <Card>
        <Tabs
          activeKey={tab}
          destroyOnHidden
          onChange={(key) => void navigate({ to: '/jobs', search: { tab: key } })}
          items={[
            { key: 'batches', label: t('ops.work.batches'), children: <BatchTable /> },
            { key: 'jobs', label: t('ops.work.jobs'), children: <JobTable /> },
          ]}
        />
      </Card>
    </div>
  );
}

function WorkMark({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[state] ?? 'quiet'} text={t(`ops.workState.${state}`)} />;
}

function useFilters(states: readonly string[]) {
  const { t } = useTranslation();
  return [
    { name: 'kind', label: t('ops.work.kind'), kind: 'text' as const },
    {
      name: 'state',
      label: t('order.state'),
      kind: 'choice' as const,
      choices: states.map((value) => ({ value, label: t(`ops.workState.${value}`) })),
    },
  ];
}

function BatchTable() {
  const { t } = useTranslation();
  const list = useList<City['BatchView']>('batches', '/batches', useListInAddress('kind', 'state'));
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.runId}
      empty={t('ops.work.noBatches')}
      filters={useFilters(['running', 'done', 'failed'])}
      columns={[
        { key: 'runId', title: t('table.number'), sort: true },
        {
          key: 'kind',
          title: t('ops.work.kind'),
          render: (row) => t(`ops.workKind.${row.kind}`, { defaultValue: row.kind }),
        },
        { key: 'key', title: t('ops.work.key'), format: 'mask' },
        { key: 'state', title: t('order.state'), render: (row) => <WorkMark state={row.state} /> },
        {
          key: 'done',
          title: t('order.progress'),
          render: (row) => (
            <Progress
              aria-label={t('order.progress')}
              percent={row.chunks === 0 ? 100 : Math.floor((row.done / row.chunks) * 100)}
              status={row.failed > 0 ? 'exception' : row.state === 'running' ? 'active' : 'success'}
              format={() => `${count(row.done)}/${count(row.chunks)}`}
              style={{ width: 160 }}
            />
          ),
        },
        { key: 'rows', title: t('drill.rows'), format: 'int' },
        { key: 'plannedAt', title: t('ops.work.plannedAt'), format: 'instant' },
        { key: 'endedAt', title: t('ops.work.endedAt'), format: 'instant' },
        { key: 'errorCode', title: t('topology.error'), format: 'mask' },
      ]}
    />
  );
}

function JobTable() {
  const { t } = useTranslation();
  const list = useList<City['JobView']>('jobs', '/jobs', useListInAddress('kind', 'state'));
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.jobId}
      empty={t('ops.work.noJobs')}
      filters={useFilters(['due', 'leased', 'done', 'failed'])}
      columns={[
        { key: 'jobId', title: t('table.number'), sort: true },
        {
          key: 'kind',
          title: t('ops.work.kind'),
          render: (row) => t(`ops.workKind.${row.kind}`, { defaultValue: row.kind }),
        },
        { key: 'state', title: t('order.state'), render: (row) => <WorkMark state={row.state} /> },
        { key: 'attempts', title: t('ops.work.attempts'), format: 'int' },
        { key: 'requestedAt', title: t('ops.work.requestedAt'), format: 'instant' },
        { key: 'dueAt', title: t('ops.work.dueAt'), format: 'instant', sort: true },
        { key: 'endedAt', title: t('ops.work.endedAt'), format: 'instant' },
        { key: 'errorCode', title: t('topology.error'), format: 'mask' },
      ]}
    />
  );
}
