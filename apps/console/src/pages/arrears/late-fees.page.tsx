import type { TFunction } from 'i18next';
import { Link } from '@tanstack/react-router';
import { Button, Card, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLateFeeRuns, type LateFeeOutcome, type LateFeeSpan } from '../../api/arrears.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { StateMark } from '../city/state-mark.js';
import { RunsTable } from '../front-office/runs-table.js';
import { LateFeeCharges } from './late-fee-charges.js';

const bases = ['paid', 'overdue'] as const;

/** Late fees 滞纳金: what would be charged, the runs that charged, and what the money contradicts by now. */
export function LateFeesPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="page">
      <PageHead
        title={t('menu.lateFees')}
        actions={
          holds(me, 'handler', 'operator') ? (
            <Button type="primary" data-act="late-fees" onClick={() => setAsked(true)}>
              {t('lateFee.run')}
            </Button>
          ) : null
        }
      />
      <PageHint text={t('lateFee.hint')} />
      <Card title={t('lateFee.preview')}>
        <Preview />
      </Card>
      <Card title={t('lateFee.runs')}>
        <Runs />
      </Card>
      <Card>
        <LateFeeCharges />
      </Card>
      {isAsked ? <Run onClose={() => setAsked(false)} /> : null}
    </div>
  );
}

/** Spans of days that bear a fee and have none yet, with their sum. */
function Preview() {
  const { t } = useTranslation();
  const list = useList<LateFeeSpan>(
    'late-fee-spans',
    '/late-fees/preview',
    useListInAddress('throughOn', 'basis', 'employerId'),
  );
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.demandNumber} ${row.accruedFrom}`}
      empty={t('lateFee.none')}
      filters={[
        { name: 'throughOn', label: t('lateFee.throughOn'), kind: 'day' },
        {
          name: 'basis',
          label: t('lateFee.basis'),
          kind: 'choice',
          choices: bases.map((value) => ({ value, label: t(`lateFee.bases.${value}`) })),
          width: 260,
        },
        { name: 'employerId', label: t('employer.id'), kind: 'text' },
      ]}
      columns={spanColumns(t)}
    />
  );
}

const spanColumns = (t: TFunction): readonly Column<LateFeeSpan>[] => [
  {
    key: 'demandNumber',
    title: t('demand.number'),
    sort: true,
    render: (row) => (
      <Link to="/demands" search={{ id: row.demandId }}>
        {row.demandNumber}
      </Link>
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
  { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
  {
    key: 'status',
    title: t('demand.status'),
    render: (row) => <StateMark kind="demandStatus" state={row.status} />,
  },
  { key: 'dueOn', title: t('demand.dueOn'), format: 'date', sort: true },
  { key: 'accruedFrom', title: t('lateFee.from'), format: 'date' },
  { key: 'accruedThrough', title: t('lateFee.through'), format: 'date' },
  { key: 'days', title: t('lateFee.days'), format: 'int', sort: true },
  { key: 'principal', title: t('lateFee.principal'), format: 'money' },
  { key: 'dailyRate', title: t('lateFee.rate') },
  { key: 'amount', title: t('lateFee.amount'), format: 'money', total: true, sort: true },
];

interface Asked {
  readonly throughOn: string;
  readonly basis: string;
}

function Run({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Asked, LateFeeOutcome>
      name="late-fees"
      title={t('lateFee.run')}
      hint={t('lateFee.runHint')}
      submit={t('lateFee.run')}
      done={t('lateFee.done')}
      send={(values, options) => post('/late-fee-runs', values, options)}
      onClose={onClose}
    >
      <Field name="throughOn" label={t('lateFee.throughOn')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="basis" label={t('lateFee.basis')} needed initial="paid">
        <Select options={bases.map((value) => ({ value, label: t(`lateFee.bases.${value}`) }))} />
      </Field>
    </CommandDrawer>
  );
}

function Runs() {
  const { t } = useTranslation();
  const runs = useLateFeeRuns();
  return (
    <Loadable query={runs} empty={(rows) => (rows.length === 0 ? t('lateFee.noRuns') : undefined)}>
      {(rows) => (
        <RunsTable
          rows={rows}
          rowKey={(row) => row.lateFeeRunId}
          asked={[
            { key: 'basis', title: t('lateFee.basis'), render: (row) => t(`lateFee.bases.${row.basis}`) },
            { key: 'throughOn', title: t('lateFee.throughOn'), format: 'date' },
          ]}
          counted={t('lateFee.spans')}
        />
      )}
    </Loadable>
  );
}
