import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card } from 'antd';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import type { Difference } from '../../api/money.js';
import { holds, useMe } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { count } from '../../components/format.js';
import { JobProgress, type Job } from '../../components/job-progress.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText } from '../../components/text/texts.js';
import { LineAllocations, LineDetails } from './bank-line-tabs.js';

const differenceKinds = ['no-demand', 'partial', 'over-payment', 'detail', 'no-detail', 'period-closed'] as const;

/** Posting of receipts 到账入账, and what did not agree. */
export function PostingsPage() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageHead title={t('menu.postings')} />
      <PageHint text={t('posting.hint')} />
      <Posting />
      <Differences />
    </div>
  );
}

type Run = City['BatchProgress'];

const wordsOf = (params: Readonly<Record<string, string | number>>): string =>
  Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const jobOf = (run: Run | undefined): Job =>
  run === undefined
    ? { state: 'running', done: 0, total: null }
    : {
        state: run.state,
        done: run.done,
        total: run.total,
        ...(run.error ? { error: { code: run.error.code, detail: wordsOf(run.error.params) } } : {}),
      };

const POLL_MS = 700;

/** The posting that is under way at the node, mine or another's; looked at again while `isWatched`. */
const useOpenPosting = (isWatched: boolean) =>
  useQuery({
    queryKey: ['open-posting'],
    queryFn: () => get('/receipt-postings/open', {}),
    refetchInterval: ({ state }) => (isWatched || state.data?.run ? POLL_MS : false),
  });

/** A posting that was asked for here, until it has ended. */
const usePostingRun = (runId: string | undefined) =>
  useQuery({
    queryKey: ['posting-run', runId],
    queryFn: () => get('/receipt-postings/runs/{runId}', { runId: runId ?? '' }),
    enabled: runId !== undefined,
    refetchInterval: (query) => (query.state.data?.state === 'running' ? 1_000 : false),
  });

/** Posts what is new; where another posting is under way it is joined and polled. */
function Posting() {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: () => post<City['PostingOutcome']>('/receipt-postings', {}),
    onSettled: () => void queries.invalidateQueries(),
  });
  const runId = act.data?.runId;
  const run = usePostingRun(runId);
  const open = useOpenPosting(act.isPending).data?.run ?? undefined;
  const shown = act.isPending ? open : (run.data ?? open);
  return (
    <Card
      title={t('posting.title')}
      extra={
        holds(me.data, 'finance', 'handler', 'operator') ? (
          <Button type="primary" data-act="post" loading={act.isPending} onClick={() => act.mutate()}>
            {t('posting.post')}
          </Button>
        ) : null
      }
    >
      <ProblemNotice error={act.error ?? run.error} />
      {act.isPending || shown ? <JobProgress job={jobOf(shown)} /> : null}
      {act.data ? <Outcome planned={runId !== undefined} done={run.data} /> : null}
      {act.isIdle ? <span className="quiet">{t('posting.how')}</span> : null}
    </Card>
  );
}

interface OutcomeProps {
  readonly planned: boolean;
  readonly done: Pick<City['BatchProgress'], 'state' | 'rows'> | undefined;
}

/** What a posting did, and where the rest of the money is. */
function Outcome({ planned, done }: OutcomeProps) {
  const { t } = useTranslation();
  if (!planned) return <Alert type="info" showIcon title={t('posting.nothing')} />;
  if (done?.state !== 'done') return null;
  return (
    <Alert
      type="success"
      showIcon
      data-posting="done"
      title={t('posting.done', { rows: count(done.rows) })}
      description={<Link to="/suspense">{t('posting.toSuspense')}</Link>}
    />
  );
}

function Differences() {
  const { t } = useTranslation();
  const list = useList<Difference>(
    'receipt-differences',
    '/receipt-differences',
    useListInAddress('kind', 'all', 'receivedFrom', 'receivedTo'),
  );
  const [shown, setShown] = useState<Difference>();
  const kinds = useChoices('differenceKind', differenceKinds);
  return (
    <>
      <Card title={t('difference.list')}>
        <QueryTable
          list={list}
          rowKey={(row) => row.differenceId}
          onOpen={setShown}
          empty={t('difference.none')}
          filters={[
            { name: 'kind', label: t('difference.kind'), kind: 'choice', choices: kinds, width: 200 },
            {
              name: 'all',
              label: t('difference.settled'),
              kind: 'choice',
              choices: [{ value: 'true', label: t('difference.withSettled') }],
            },
            { name: 'receivedFrom', label: t('statement.from'), kind: 'day' },
            { name: 'receivedTo', label: t('statement.to'), kind: 'day' },
          ]}
          columns={useDifferenceColumns(setShown)}
        />
      </Card>
      {shown ? <DifferenceCards difference={shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

/** What of the receipt pays which demand, and which persons do not agree. */
function DifferenceCards({ difference, onClose }: { readonly difference: Difference; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Card
      title={
        <>
          {t('bankLine.title', { number: difference.bankLineId })} · <InstantText at={difference.foundAt} />
        </>
      }
      extra={<Button onClick={onClose}>{t('action.close')}</Button>}
    >
      <h4>{t('bankLine.parts')}</h4>
      <LineAllocations id={difference.bankLineId} />
      <h4>{t('bankLine.details')}</h4>
      <LineDetails id={difference.bankLineId} />
    </Card>
  );
}

function useDifferenceColumns(onOpen: (row: Difference) => void): readonly Column<Difference>[] {
  const { t } = useTranslation();
  return [
    { key: 'differenceId', title: t('table.number'), sort: true },
    {
      key: 'kind',
      title: t('difference.kind'),
      sort: true,
      render: (row) => t(`differenceKind.${row.kind}`, { defaultValue: row.kind }),
    },
    {
      key: 'bankLineId',
      title: t('bankLine.number'),
      render: (row) => (
        <button type="button" className="link" onClick={() => onOpen(row)}>
          {row.bankLineId}
        </button>
      ),
    },
    { key: 'valueDate', title: t('bankLine.day'), format: 'date', sort: true },
    { key: 'payerName', title: t('bankLine.payer') },
    { key: 'demandNumber', title: t('demand.number') },
    { key: 'amount', title: t('difference.amount'), format: 'money', total: true, sort: true },
    { key: 'foundAt', title: t('difference.foundAt'), format: 'instant' },
    {
      key: 'settled',
      title: t('difference.settled'),
      render: (row) => t(row.settled ? 'record.yes' : 'record.no'),
    },
  ];
}
