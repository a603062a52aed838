import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { renderError, secondPerson } from '@pnet/standards';
import type { Upper } from '../../api/answers.js';
import { holds, useMe } from '../../api/node.js';
import { decideVersions } from '../../api/orders.js';
import { Digest } from '../../components/digest.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { StatusMark } from '../../components/status-mark.js';
import type { BulkAction } from '../../components/table/bulk-bar.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';

type Waiting = Upper['WaitingVersion'];
const datasets = ['PI01', 'PI02', 'PI03', 'PI05', 'PI10'] as const;
const keyOf = (row: Pick<Waiting, 'unit' | 'dataset' | 'period'>): string => `${row.unit} ${row.dataset} ${row.period}`;

/** Versions that are not official yet: approved by one, accepted by another, many at once with an honest count. */
export function ApprovalsPage() {
  const { t } = useTranslation();
  const list = useList<Waiting>('waiting-versions', '/approvals', useListInAddress('dataset', 'period', 'unit'));
  const bulk = useDecisions();
  return (
    <div className="page">
      <PageHead title={t('menu.approvals')} />
      <PageHint text={t('upper.approvalsHint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={keyOf}
          empty={t('upper.nothingWaits')}
          bulk={bulk}
          filters={[
            {
              name: 'dataset',
              label: t('reporting.dataset'),
              kind: 'choice',
              choices: datasets.map((id) => ({ value: id, label: id })),
            },
            { name: 'period', label: t('drill.period'), kind: 'text' },
            { name: 'unit', label: t('upper.targetCode'), kind: 'text' },
          ]}
          columns={useWaitingColumns()}
        />
      </Card>
    </div>
  );
}

function useWaitingColumns(): readonly Column<Waiting>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'unit',
      title: t('drill.unit'),
      sort: true,
      render: (row) => (
        <Link
          to="/reporting"
          search={{ dataset: row.dataset as (typeof datasets)[number], unit: row.unit, period: row.period }}
          data-waiting={keyOf(row)}
        >
          {row.name} {row.unit}
        </Link>
      ),
    },
    { key: 'dataset', title: t('reporting.dataset'), sort: true },
    { key: 'period', title: t('drill.period'), sort: true },
    { key: 'version', title: t('drill.version'), align: 'right', render: (row) => `v${row.version}` },
    { key: 'rows', title: t('drill.rows'), format: 'int', total: true },
    {
      key: 'explanations',
      title: t('upper.toExplain'),
      render: (row) => (row.explanations > 0 ? <StatusMark tone="watch" text={String(row.explanations)} /> : '0'),
    },
    {
      key: 'approved',
      title: t('drill.approvals'),
      render: (row) =>
        row.approved ? (
          <StatusMark tone="good" text={t('upper.approvedSome')} />
        ) : (
          <StatusMark tone="watch" text={t('upper.approvedNone')} />
        ),
    },
    {
      key: 'approvedBy',
      title: t('upper.approvedHereBy'),
      render: (row) => <UserText user={row.approvedBy} />,
    },
    { key: 'arrivedAt', title: t('drill.arrivedAt'), format: 'instant', sort: true },
    { key: 'digest', title: t('drill.digest'), render: (row) => <Digest hex={row.digest} /> },
  ];
}

/** Approval and acceptance of many, each version by its digest. */
function useDecisions(): readonly BulkAction<Waiting>[] {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const me = useMe().data;
  const act =
    (name: 'approvals' | 'acceptances'): BulkAction<Waiting>['act'] =>
    async (rows, _reason, onDone) => {
      const { done, refused } = await decideVersions(
        name,
        rows.map(({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest })),
      );
      onDone(rows.length);
      return {
        done,
        refused: refused.map((one) => ({ key: keyOf(one), why: renderError(one, language).detail })),
      };
    };
  const alone = (row: Waiting): string | undefined => {
    const why = secondPerson(me?.userId ?? '', { done: 'dataset-version', id: keyOf(row), by: row.approvedBy });
    return why && renderError(why, language).detail;
  };
  return [
    {
      name: 'approve',
      label: t('upper.act.approve'),
      refuses: (row) => {
        if (!holds(me, 'reviewer', 'approver')) return t('upper.whoApproves');
        return row.approvedBy === null ? undefined : t('upper.approvedAlready');
      },
      act: act('approvals'),
    },
    {
      name: 'accept',
      label: t('upper.act.accept'),
      refuses: (row) => {
        if (!holds(me, 'approver')) return t('upper.whoAccepts');
        return row.approved ? alone(row) : t('upper.approvedNone');
      },
      act: act('acceptances'),
    },
  ];
}
