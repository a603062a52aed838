import type { TFunction } from 'i18next';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Select, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Arrears, Reminder } from '../../api/arrears.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useSchemeFilter } from '../../components/form/scheme-picker.js';
import { useListHere, useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { PrintButton } from '../../components/print-button.js';
import { oneByOne } from '../../components/table/bulk-outcome.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';

const ages = ['1', '30', '90', '365'] as const;
const ways = ['direct', 'left', 'post', 'electronic', 'announcement'] as const;

/** Arrears 欠费 by employer and their reminders 催缴: issued, served, followed by the next step. */
export function RemindersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/reminders' });
  return (
    <div className="page">
      <PageHead title={t('menu.reminders')} />
      <PageHint text={t('reminder.hint')} />
      <Card>
        <Tabs
          activeKey={search.tab ?? 'arrears'}
          onChange={(tab) => void navigate({ to: '/reminders', search: { tab } })}
          destroyOnHidden
          items={[
            { key: 'arrears', label: t('reminder.arrears'), children: <ArrearsTab /> },
            { key: 'issued', label: t('reminder.issued'), children: <IssuedTab /> },
          ]}
        />
      </Card>
    </div>
  );
}

function ArrearsTab() {
  const { t } = useTranslation();
  const me = useMe().data;
  const list = useList<Arrears>('arrears', '/arrears', useListInAddress('overdueDays', 'toRemind', 'employerId'));
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.employerId}
      empty={t('reminder.noArrears')}
      filters={[
        {
          name: 'overdueDays',
          label: t('demand.overdueAtLeast'),
          kind: 'choice',
          choices: ages.map((value) => ({ value, label: t('demand.days', { count: Number(value) }) })),
        },
        {
          name: 'toRemind',
          label: t('reminder.toRemind'),
          kind: 'choice',
          choices: [{ value: 'true', label: t('record.yes') }],
        },
        { name: 'employerId', label: t('employer.id'), kind: 'text' },
      ]}
      {...(holds(me, 'handler')
        ? {
            bulk: [
              {
                name: 'remind',
                label: t('reminder.issue'),
                act: (rows: readonly Arrears[], _reason: string, onDone: (done: number) => void) =>
                  oneByOne(
                    rows,
                    (row) => row.employerId,
                    (row) => post('/reminders', { employerId: row.employerId }),
                    onDone,
                  ),
              },
            ],
          }
        : {})}
      columns={arrearsColumns(t)}
    />
  );
}

const arrearsColumns = (t: TFunction): readonly Column<Arrears>[] => [
  { key: 'employerId', title: t('employer.id'), sort: true },
  {
    key: 'employerName',
    title: `${t('employer.name')} AAB004`,
    sort: true,
    render: (row) => (
      <Link to="/demands" search={{ employerId: row.employerId, overdueDays: '1' }}>
        {row.employerName}
      </Link>
    ),
  },
  { key: 'demands', title: t('reminder.demands'), format: 'int', total: true },
  { key: 'owed', title: t('reminder.owed'), format: 'money', total: true, sort: true },
  { key: 'freeUntil', title: t('demand.dueOn'), format: 'date' },
  { key: 'overdueDays', title: t('demand.overdueDays'), format: 'int', sort: true },
  { key: 'step', title: t('reminder.step'), format: 'int' },
  { key: 'issuedOn', title: t('reminder.issuedOn'), format: 'date' },
  { key: 'servedOn', title: t('reminder.servedOn'), format: 'date' },
  { key: 'nextStepOn', title: t('reminder.nextStepOn'), format: 'date' },
  {
    key: 'print',
    title: t('action.act'),
    render: (row) => <PrintButton kind="reminder-notice" subject={row.employerId} text={t('print.reminder')} />,
  },
];

function IssuedTab() {
  const { t } = useTranslation();
  const me = useMe().data;
  const schemes = useSchemeFilter();
  const [serving, setServing] = useState<Reminder>();
  const list = useList<Reminder>('reminders', '/reminders', useListHere());
  return (
    <>
      <QueryTable
        list={list}
        rowKey={(row) => row.reminderId}
        empty={t('reminder.none')}
        filters={schemes}
        columns={[
          { key: 'reminderId', title: t('reminder.number'), sort: true },
          { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
          { key: 'employerName', title: `${t('employer.name')} AAB004`, sort: true },
          { key: 'step', title: t('reminder.step'), format: 'int' },
          { key: 'demands', title: t('reminder.demands'), format: 'int' },
          { key: 'owed', title: t('reminder.owed'), format: 'money', total: true, sort: true },
          { key: 'remainder', title: t('reminder.remainder'), format: 'money', total: true },
          { key: 'issuedOn', title: t('reminder.issuedOn'), format: 'date', sort: true },
          { key: 'servedOn', title: t('reminder.servedOn'), format: 'date' },
          {
            key: 'servedHow',
            title: t('reminder.servedHow'),
            render: (row) =>
              row.servedHow === null ? '—' : `${t(`servedHow.${row.servedHow}`)} ${row.servedTo ?? ''}`,
          },
          { key: 'paperNumber', title: t('reminder.paperNumber') },
          { key: 'nextStepOn', title: t('reminder.nextStepOn'), format: 'date', sort: true },
          {
            key: 'act',
            title: t('action.act'),
            render: (row) =>
              row.servedOn === null && holds(me, 'handler') ? (
                <Button type="link" className="crumb" data-serve={row.reminderId} onClick={() => setServing(row)}>
                  {t('reminder.serve')}
                </Button>
              ) : null,
          },
        ]}
      />
      {serving ? <Serve one={serving} onClose={() => setServing(undefined)} /> : null}
    </>
  );
}

interface Service {
  readonly servedOn: string;
  readonly servedHow: string;
  readonly servedTo: string;
  readonly paperNumber?: string;
}

function Serve({ one, onClose }: { readonly one: Reminder; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Service, unknown>
      name="serve-reminder"
      title={`${t('reminder.serve')} · ${one.employerName}`}
      hint={t('reminder.serveHint')}
      submit={t('reminder.serve')}
      done={t('reminder.served')}
      send={({ paperNumber, ...values }, options) =>
        post(
          `/reminders/${one.reminderId}/service`,
          { ...values, ...(paperNumber?.trim() ? { paperNumber: paperNumber.trim() } : {}) },
          options,
        )
      }
      onClose={onClose}
    >
      <Field name="servedOn" label={t('reminder.servedOn')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="servedHow" label={t('reminder.servedHow')} needed initial="direct">
        <Select options={ways.map((value) => ({ value, label: t(`servedHow.${value}`) }))} />
      </Field>
      <Field name="servedTo" label={t('reminder.servedTo')} needed />
      <Field name="paperNumber" label={t('reminder.paperNumber')} max={40} />
    </CommandDrawer>
  );
}
