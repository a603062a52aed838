import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNode } from '../../api/node.js';
import { useSchemeFilter } from '../../components/form/scheme-picker.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { DemandList } from './demand-list.js';
import { DemandRecord } from './demand-record.js';

const statuses = ['open', 'part', 'paid', 'refundable', 'cancelled'] as const;
const kinds = ['10', '31', 'difference', 'refund', 'late-fee'] as const;
const asked = ['scheme', 'postingPeriod', 'employerId', 'status', 'kind', 'agencyCode', 'overdueDays'] as const;
const ages = ['1', '30', '90', '365'] as const;

/** Demands 征缴核定单: found by filters with their sums, opened in place. */
export function DemandsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const agencies = useNode().data?.agencies ?? [];
  const search = useSearch({ from: '/console/demands' });
  const schemes = useSchemeFilter();
  const control = useListInAddress(...asked);
  const show = (id?: string): void => {
    const { id: _id, ...list } = search;
    void navigate({ to: '/demands', search: { ...list, ...(id ? { id } : {}) } });
  };
  return (
    <div className="page">
      <PageHead title={t('menu.demands')} />
      {search.id ? (
        <DemandRecord key={search.id} demandId={search.id} onBack={() => show()} />
      ) : (
        <Card>
          <DemandList
            control={control}
            onOpen={show}
            filters={[
              ...schemes,
              { name: 'employerId', label: t('employer.id'), kind: 'text' },
              { name: 'postingPeriod', label: t('declaration.postingPeriod'), kind: 'period' },
              {
                name: 'status',
                label: t('demand.status'),
                kind: 'choice',
                choices: statuses.map((value) => ({ value, label: t(`demandStatus.${value}`) })),
              },
              {
                name: 'kind',
                label: t('demand.kind'),
                kind: 'choice',
                choices: kinds.map((value) => ({ value, label: t(`demandKind.${value}`) })),
              },
              {
                name: 'overdueDays',
                label: t('demand.overdueAtLeast'),
                kind: 'choice',
                choices: ages.map((value) => ({ value, label: t('demand.days', { count: Number(value) }) })),
              },
              {
                name: 'agencyCode',
                label: t('employer.agency'),
                kind: 'choice',
                choices: agencies.map(({ code, name }) => ({ value: code, label: name })),
              },
            ]}
          />
          <div className="chart-foot">{t('record.openHint')}</div>
        </Card>
      )}
    </div>
  );
}
