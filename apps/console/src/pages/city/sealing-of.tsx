import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { monthlyDatasets } from '@pnet/standards';
import type { Submission } from '../../api/month.js';
import { allRows } from '../../api/paging.js';
import { JobProgress } from '../../components/job-progress.js';
import { Loadable } from '../../components/loadable.js';
import { StatusMark } from '../../components/status-mark.js';

const POLL_MS = 3_000;

const kindsOf = (rows: readonly Submission[]): number => new Set(rows.map(({ dataset }) => dataset)).size;

/** How far the datasets of a closed month are: sealed after the close by the node's own work. */
export function SealingOf({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['summary', month],
    queryFn: async () => (await allRows<Submission>(`/summary/${month}`)).filter((one) => one.action !== 'quick'),
    refetchInterval: POLL_MS,
  });
  return (
    <Loadable query={query} rows={1}>
      {(rows) =>
        kindsOf(rows) < monthlyDatasets.length ? (
          <JobProgress
            job={{
              state: rows.length === 0 ? 'waiting' : 'running',
              done: kindsOf(rows),
              total: monthlyDatasets.length,
            }}
          />
        ) : (
          <Space wrap>
            <StatusMark tone="good" text={t('close.sealed', { count: rows.length })} />
            <Link to="/datasets">{t('close.toDatasets')}</Link>
          </Space>
        )
      }
    </Loadable>
  );
}
