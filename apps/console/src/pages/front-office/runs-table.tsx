import { useTranslation } from 'react-i18next';
import { count } from '../../components/format.js';
import { JobProgress, type Job } from '../../components/job-progress.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { ByAtText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';

/** Work for all employers at once, with how far it is; null until it is planned. */
interface Run {
  readonly state: 'open' | 'done' | 'failed';
  readonly progress?: {
    readonly done: number;
    readonly total: number;
    readonly rows: number;
    readonly error?: { readonly code: string } | null;
  } | null;
  readonly requestedBy: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

interface RunsTableProps<T extends Run> {
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  /** What such a run was asked to do. */
  readonly asked: readonly Column<T>[];
  /** What it counts. */
  readonly counted: string;
}

const jobOf = ({ state, progress }: Run): Job => ({
  state: state === 'open' ? 'running' : state,
  done: progress?.done ?? 0,
  total: progress?.total ?? null,
  ...(progress?.error ? { error: { code: progress.error.code, detail: '' } } : {}),
});

/** Runs for all employers 批次, the last ones first: what was asked, how far it is, who asked. */
export function RunsTable<T extends Run>({ rows, rowKey, asked, counted }: RunsTableProps<T>) {
  const { t } = useTranslation();
  return (
    <RowsTable
      rows={rows}
      rowKey={rowKey}
      columns={[
        { key: 'run', title: t('assess.run'), render: rowKey },
        ...asked,
        {
          key: 'state',
          title: t('order.state'),
          width: 260,
          render: (row) => (
            <JobProgress job={jobOf(row)}>
              <StateMark kind="assess.state" state={row.state} />
            </JobProgress>
          ),
        },
        { key: 'rows', title: counted, align: 'right', render: (row) => count(row.progress?.rows ?? 0) },
        {
          key: 'requestedBy',
          title: t('hold.requestedBy'),
          render: (row) => <ByAtText by={row.requestedBy} at={row.startedAt} />,
        },
        { key: 'finishedAt', title: t('assess.finishedAt'), format: 'instant' },
      ]}
    />
  );
}
