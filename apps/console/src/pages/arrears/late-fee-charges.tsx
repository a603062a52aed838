import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LateFeeCharge } from '../../api/arrears.js';
import { useListHere } from '../../components/list-control.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { StateMark } from '../city/state-mark.js';

interface LateFeeChargesProps {
  /** Of a late-fee demand, or on a demand; without: those that the money contradicts. */
  readonly demandId?: string;
}

/** Late fees by spans of days; each leads to its demand and to that of its principal. */
export function LateFeeCharges({ demandId }: LateFeeChargesProps) {
  const { t } = useTranslation();
  const list = useList<LateFeeCharge>('late-fee-charges', '/late-fees/charges', useListHere(), {
    fixed: demandId === undefined ? { disagreeing: 'true' } : { demandId },
  });
  return (
    <>
      <h4>{t(demandId === undefined ? 'lateFee.disagreeing' : 'lateFee.charges')}</h4>
      <QueryTable
        list={list}
        rowKey={(row) => row.chargeKey}
        empty={t(demandId === undefined ? 'lateFee.noneDisagree' : 'lateFee.noCharges')}
        columns={[
          {
            key: 'lateFeeDemandNumber',
            title: t('lateFee.demand'),
            sort: true,
            render: (row) => (
              <Link to="/demands" search={{ id: row.lateFeeDemandId }}>
                {row.lateFeeDemandNumber}
              </Link>
            ),
          },
          {
            key: 'demandNumber',
            title: t('lateFee.principalDemand'),
            sort: true,
            render: (row) => (
              <Link to="/demands" search={{ id: row.demandId }}>
                {row.demandNumber}
              </Link>
            ),
          },
          { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
          { key: 'accruedFrom', title: t('lateFee.from'), format: 'date', sort: true },
          { key: 'accruedThrough', title: t('lateFee.through'), format: 'date' },
          { key: 'days', title: t('lateFee.days'), format: 'int' },
          { key: 'principal', title: t('lateFee.principal'), format: 'money' },
          { key: 'dailyRate', title: t('lateFee.rate') },
          { key: 'amount', title: t('lateFee.amount'), format: 'money', total: true, sort: true },
          {
            key: 'status',
            title: t('demand.status'),
            render: (row) => (
              <>
                <StateMark kind="demandStatus" state={row.status} />
                {row.disagrees ? <StatusMark tone="bad" text={t('lateFee.disagrees')} /> : null}
              </>
            ),
          },
        ]}
      />
    </>
  );
}
