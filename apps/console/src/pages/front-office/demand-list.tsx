import type { TFunction } from 'i18next';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Parameters } from '../../api/client.js';
import type { Demand } from '../../api/contributions.js';
import type { ListControl } from '../../api/paging.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import type { Filter } from '../../components/table/filter-form.js';
import { useList } from '../../components/table/use-list.js';
import { count } from '../../components/format.js';
import { StatusMark } from '../../components/status-mark.js';
import { StateMark } from '../city/state-mark.js';

interface DemandListProps {
  readonly control: ListControl;
  readonly onOpen: (demandId: string) => void;
  readonly fixed?: Parameters;
  readonly filters?: readonly Filter[];
}

const sums = [
  'wageTotal',
  'baseTotal',
  'employerAmount',
  'personalAmount',
  'accountAmount',
  'lateFee',
  'interest',
  'amount',
  'collectedAmount',
  'remainder',
] as const;
const ordered: readonly string[] = ['amount', 'remainder'];

/** How long a demand is overdue, or until when it is deferred. */
export function Overdue({ demand }: { readonly demand: Demand }) {
  const { t } = useTranslation();
  if (demand.overdueDays > 0) return <StatusMark tone="bad" text={count(demand.overdueDays)} />;
  const isDeferred = demand.freeUntil !== null && demand.freeUntil !== demand.dueOn;
  return isDeferred ? <StatusMark tone="quiet" text={t('demand.deferredTo', { day: demand.freeUntil })} /> : '—';
}

/** Demands with the sums of all that the filters leave. */
export function DemandList({ control, onOpen, fixed = {}, filters }: DemandListProps) {
  const { t } = useTranslation();
  const list = useList<Demand>('demands', '/demands', control, { fixed });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.demandId}
      onOpen={(row) => onOpen(row.demandId)}
      empty={t('demand.none')}
      {...(filters ? { filters } : {})}
      columns={demandColumns(t, onOpen)}
    />
  );
}

const demandColumns = (t: TFunction, open: (demandId: string) => void): readonly Column<Demand>[] => [
  {
    key: 'demandNumber',
    title: t('demand.number'),
    sort: true,
    render: (row) => (
      <button type="button" className="link code" data-demand={row.demandId} onClick={() => open(row.demandId)}>
        {row.demandNumber}
      </button>
    ),
  },
  {
    key: 'employerName',
    title: `${t('employer.name')} AAB004`,
    sort: true,
    render: (row) => (
      <Link to="/employers" search={{ id: row.employerId, tab: 'demands' }}>
        {row.employerName}
      </Link>
    ),
  },
  { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period', sort: true },
  {
    key: 'kind',
    title: t('demand.kind'),
    render: (row) => t(`demandKind.${row.kind}`, { defaultValue: row.kind }),
  },
  {
    key: 'status',
    title: t('demand.status'),
    render: (row) => <StateMark kind="demandStatus" state={row.status} />,
  },
  { key: 'dueOn', title: t('demand.dueOn'), format: 'date', sort: true },
  {
    key: 'overdueDays',
    title: t('demand.overdueDays'),
    align: 'right',
    sort: true,
    render: (row) => <Overdue demand={row} />,
  },
  { key: 'persons', title: t('declaration.persons'), format: 'int', total: true, sort: true },
  ...sums.map((key) => ({
    key,
    title: t(`demandSum.${key}`),
    format: 'money' as const,
    total: true,
    sort: ordered.includes(key),
  })),
];
