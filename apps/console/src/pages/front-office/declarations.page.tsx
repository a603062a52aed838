import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import type { DeclarationItem } from '../../api/contributions.js';
import { holds, useMe } from '../../api/node.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import type { BulkAction } from '../../components/table/bulk-bar.js';
import type { BulkOutcome } from '../../components/table/bulk-outcome.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';
import { DeclarationRecord } from './declaration-record.js';
import { whyNoApproval } from './why-no-approval.js';

const statuses = ['submitted', 'approved', 'returned', 'withdrawn', 'void'] as const;

/** Declarations 网报审核: found by filters, opened in place, approved many at once. */
export function DeclarationsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/declarations' });
  const show = (id?: string): void => {
    const { id: _id, ...list } = search;
    void navigate({ to: '/declarations', search: { ...list, ...(id ? { id } : {}) } });
  };
  return (
    <div className="page">
      <PageHead
        title={t('menu.declarations')}
        actions={
          holds(me, 'handler') ? (
            <Link to="/declare">
              <Button type="primary" data-act="declare">
                {t('menu.declare')}
              </Button>
            </Link>
          ) : null
        }
      />
      {search.id ? (
        <DeclarationRecord key={search.id} declarationId={search.id} onBack={() => show()} />
      ) : (
        <DeclarationList onOpen={show} />
      )}
    </div>
  );
}

async function approveMany(rows: readonly DeclarationItem[], note: string): Promise<BulkOutcome> {
  const answer = await post<City['BulkReviewed']>('/declarations/bulk-review', {
    declarationIds: rows.map((row) => row.declarationId),
    note,
  });
  return {
    done: answer.approved,
    refused: answer.refused.map(({ declarationId, code, params }) => ({
      key: declarationId,
      why: `${code} ${Object.entries(params)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join(' ')}`,
    })),
  };
}

/** Which declaration it is, of whom and for when. */
const useWhich = (onOpen: (id: string) => void) => {
  const { t } = useTranslation();
  return [
    {
      key: 'declarationId',
      title: t('declaration.number'),
      sort: true,
      render: (row: DeclarationItem) => (
        <button
          type="button"
          className="link"
          data-declaration={row.declarationId}
          onClick={() => onOpen(row.declarationId)}
        >
          {row.declarationId}
        </button>
      ),
    },
    {
      key: 'employerName',
      title: `${t('employer.name')} AAB004`,
      sort: true,
      render: (row: DeclarationItem) => (
        <Link to="/employers" search={{ id: row.employerId, tab: 'declarations' }}>
          {row.employerName}
        </Link>
      ),
    },
    { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period', sort: true },
    {
      key: 'status',
      title: t('declaration.status'),
      render: (row: DeclarationItem) => <StateMark kind="declarationStatus" state={row.status} />,
    },
  ] as const;
};

/** What it comes to, and who made and checked it. */
const useWhat = () => {
  const { t } = useTranslation();
  return [
    { key: 'persons', title: t('declaration.persons'), format: 'int', total: true, sort: true },
    { key: 'added', title: t('declaration.added'), format: 'int', total: true },
    { key: 'removed', title: t('declaration.removed'), format: 'int', total: true },
    { key: 'wageTotal', title: t('declaration.wageTotal'), format: 'money', total: true, sort: true },
    {
      key: 'submittedAt',
      title: t('declaration.maker'),
      sort: true,
      render: (row: DeclarationItem) => <ByAtText by={row.maker} at={row.submittedAt} />,
    },
    {
      key: 'checker',
      title: t('declaration.checker'),
      render: (row: DeclarationItem) =>
        row.checker === null ? '—' : <ByAtText by={row.checker} at={row.reviewedAt} />,
    },
    { key: 'reviewNote', title: t('declaration.note'), render: (row: DeclarationItem) => row.reviewNote ?? '' },
  ] as const;
};

function DeclarationList({ onOpen }: { readonly onOpen: (declarationId: string) => void }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const [which, what] = [useWhich(onOpen), useWhat()];
  const control = useListInAddress(
    'postingPeriod',
    'status',
    'employerId',
    'fileId',
    'maker',
    'submittedFrom',
    'submittedTo',
  );
  const list = useList<DeclarationItem>('declarations', '/declarations', control);
  const approval: BulkAction<DeclarationItem> = {
    name: 'approve',
    label: t('declare.approveMany'),
    refuses: (row) => whyNoApproval(row, me, t),
    act: (rows, reason) => approveMany(rows, reason),
  };
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.declarationId}
        onOpen={(row) => onOpen(row.declarationId)}
        empty={t('declare.none')}
        filters={[
          { name: 'employerId', label: t('employer.id'), kind: 'text' },
          { name: 'postingPeriod', label: t('declaration.postingPeriod'), kind: 'period' },
          {
            name: 'status',
            label: t('declaration.status'),
            kind: 'choice',
            choices: statuses.map((value) => ({ value, label: t(`declarationStatus.${value}`) })),
          },
          { name: 'maker', label: t('declaration.maker'), kind: 'text' },
          { name: 'submittedFrom', label: t('declare.from'), kind: 'day' },
          { name: 'submittedTo', label: t('declare.to'), kind: 'day' },
        ]}
        {...(holds(me, 'reviewer') ? { bulk: [approval] } : {})}
        columns={[...which, ...what]}
      />
      <div className="chart-foot">{t('record.openHint')}</div>
    </Card>
  );
}
