import { useQuery } from '@tanstack/react-query';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { JobProgress } from '../../components/job-progress.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { useList } from '../../components/table/use-list.js';
import { RateText, UserText } from '../../components/text/texts.js';
import { MoneyState } from '../money/words.js';

type Year = City['AccountYearView'];
type Run = City['AccountYearRunView'];
interface Act {
  readonly name: 'close' | 'settle';
  readonly year: number;
}

/** Years of the individual accounts 年度结转: rate, interest and balances, what runs and what ran. */
export function AccountYearsPage() {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act>();
  const years = useQuery({
    queryKey: ['account-years'],
    queryFn: () => get('/account-years', {}),
    refetchInterval: (query) => (query.state.data?.some((year) => year.state === 'running') ? 2_000 : false),
  });
  const columns = useYearColumns(setAct);
  return (
    <div className="page">
      <PageHead title={t('menu.accountYears')} />
      <PageHint text={t('accountYear.hint')} />
      <ProblemNotice error={years.error} />
      <Card>
        <RowsTable
          rows={years.data ?? []}
          rowKey={(row) => String(row.year)}
          columns={columns}
          sums={[]}
          empty={t('accountYear.none')}
        />
      </Card>
      <Runs />
      {act ? <ActDrawer act={act} onClose={() => setAct(undefined)} /> : null}
    </div>
  );
}

/** 年度结转, or 暂用利率结算, of the year that the row names. */
function ActDrawer({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const title = `${t(`accountYear.${act.name}`)} · ${act.year}`;
  return (
    <CommandDrawer<Record<string, never>, City['AccountYearOutcome']>
      name={`${act.name}-year`}
      title={title}
      hint={t(`accountYear.${act.name}Hint`)}
      submit={t(`accountYear.${act.name}`)}
      done={t(`accountYear.${act.name}Done`)}
      send={(_values, options) =>
        post(act.name === 'close' ? '/account-years' : '/account-years/settlements', { year: act.year }, options)
      }
      onClose={onClose}
    >
      {null}
    </CommandDrawer>
  );
}

function useYearColumns(onAct: (act: Act) => void): readonly Column<Year>[] {
  const { t } = useTranslation();
  const me = useMe();
  const may = holds(me.data, 'finance');
  return [
    { key: 'year', title: t('accountYear.year') },
    {
      key: 'state',
      title: t('order.state'),
      render: (row) => <MoneyState kind="accountYearState" state={row.state} />,
    },
    {
      key: 'rate',
      title: t('accountYear.rate'),
      align: 'right',
      render: (row) =>
        row.rate === null ? (
          t('accountYear.unpublished')
        ) : (
          <>
            <RateText share={row.rate} /> {row.provisional ? t('accountYear.provisional') : null}
          </>
        ),
    },
    {
      key: 'method',
      title: t('accountYear.method'),
      render: (row) => (row.method === null ? '—' : t(`accountMethod.${row.method}`)),
    },
    { key: 'closed', title: t('accountYear.closed'), format: 'int' },
    { key: 'unclosed', title: t('accountYear.unclosed'), format: 'int' },
    { key: 'personalInterest', title: t('accountYear.personalInterest'), format: 'money' },
    { key: 'employerInterest', title: t('accountYear.employerInterest'), format: 'money' },
    { key: 'settled', title: t('accountYear.settled'), format: 'money' },
    { key: 'balance', title: t('accountYear.balance'), format: 'money' },
    {
      key: 'act',
      title: t('action.act'),
      render: (row) => {
        const name = may ? actOf(row) : undefined;
        return name === undefined ? null : (
          <Button
            type="link"
            className="crumb"
            data-act={`${name}-${row.year}`}
            onClick={() => onAct({ name, year: row.year })}
          >
            {t(`accountYear.${name}`)}
          </Button>
        );
      },
    },
  ];
}

const actOf = ({ state, provisional }: Year): Act['name'] | undefined => {
  if (state === 'open' || state === 'running') return 'close';
  return state === 'provisional' && !provisional ? 'settle' : undefined;
};

/** Runs with their totals; one that is under way shows how far it is. */
function Runs() {
  const { t } = useTranslation();
  const list = useList<Run>('account-year-runs', '/account-years/runs', useListInAddress('year'));
  return (
    <Card title={t('accountYear.runs')}>
      <QueryTable
        list={list}
        rowKey={(row) => row.accountYearRunId}
        empty={t('accountYear.noRuns')}
        filters={[{ name: 'year', label: t('accountYear.year'), kind: 'text', width: 120 }]}
        expandedRow={(row) => <RunProgress run={row} />}
        columns={[
          { key: 'accountYearRunId', title: t('accountYear.run'), sort: true },
          { key: 'year', title: t('accountYear.year'), sort: true },
          { key: 'kind', title: t('accountYear.kind'), render: (row) => t(`accountYearKind.${row.kind}`) },
          { key: 'rate', title: t('accountYear.rate'), align: 'right', render: (row) => <RateText share={row.rate} /> },
          {
            key: 'settledRate',
            title: t('accountYear.settledRate'),
            align: 'right',
            render: (row) => (row.settledRate === null ? '—' : <RateText share={row.settledRate} />),
          },
          {
            key: 'state',
            title: t('order.state'),
            render: (row) => <MoneyState kind="accountRunState" state={row.state} />,
          },
          { key: 'accounts', title: t('accountYear.accounts'), format: 'int' },
          { key: 'personalInterest', title: t('accountYear.personalInterest'), format: 'money' },
          { key: 'employerInterest', title: t('accountYear.employerInterest'), format: 'money' },
          { key: 'balance', title: t('accountYear.balance'), format: 'money' },
          { key: 'policyVersion', title: t('accountYear.policyVersion') },
          { key: 'requestedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.requestedBy} /> },
          { key: 'startedAt', title: t('accountYear.startedAt'), format: 'instant' },
        ]}
      />
    </Card>
  );
}

function RunProgress({ run }: { readonly run: Run }) {
  const { t } = useTranslation();
  const progress = useQuery({
    queryKey: ['account-year-run', run.batchRunId],
    queryFn: () => get('/account-years/runs/{runId}/progress', { runId: run.batchRunId ?? '' }),
    enabled: run.batchRunId !== null,
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 1_000 : false),
  });
  const job = progress.data;
  if (!job) return <ProblemNotice error={progress.error} />;
  return (
    <JobProgress
      job={{
        state: job.state,
        done: job.done,
        total: job.total,
        ...(job.error ? { error: { code: job.error.code, detail: '' } } : {}),
      }}
    >
      {t('accountYear.rows', { rows: job.rows, chunks: job.total })}
    </JobProgress>
  );
}
