import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { clauses, saidOf } from '../../components/punctuation.js';
import { evidenceValue } from '../../components/review/evidence-value.js';
import { StatusMark } from '../../components/status-mark.js';
import { oneByOne } from '../../components/table/bulk-outcome.js';
import type { Column } from '../../components/table/column.js';
import type { Filter } from '../../components/table/filter-form.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, UnitText } from '../../components/text/texts.js';

type Alarm = City['OpenAlarm'];

const close = (alarmId: string, reason: string, key?: string): Promise<unknown> =>
  post(`/exchange/alarms/${alarmId}/close`, { reason }, key === undefined ? {} : { key });

/** Alarms 告警: what a person must look at; whoever has looked closes it and says what was found. */
export function AlarmsPage() {
  const { t } = useTranslation();
  const [closing, setClosing] = useState<Alarm>();
  const list = useList<Alarm>('alarms', '/exchange/alarms', useListInAddress('state', 'kind'));
  return (
    <div className="page">
      <PageHead title={t('menu.alarms')} />
      <PageHint text={t('ops.alarm.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.alarmId}
          empty={t('ops.alarm.none')}
          bulk={[
            {
              name: 'close',
              label: t('ops.alarm.close'),
              needsReason: true,
              refuses: (row) => (row.closedAt ? t('ops.alarm.closed') : undefined),
              act: (rows, reason, onDone) =>
                oneByOne(
                  rows,
                  (row) => row.alarmId,
                  (row) => close(row.alarmId, reason),
                  onDone,
                ),
            },
          ]}
          filters={useFilters()}
          columns={useColumns(setClosing)}
        />
      </Card>
      {closing ? (
        <CommandDrawer<{ reason: string }, unknown>
          name="close-alarm"
          title={`${t('ops.alarm.close')} · ${t(`ops.alarmKind.${closing.kind}`, { defaultValue: closing.kind })}`}
          hint={t('ops.alarm.closeHint')}
          submit={t('ops.alarm.close')}
          done={t('ops.alarm.closed')}
          send={({ reason }, { key }) => close(closing.alarmId, reason, key)}
          onClose={() => setClosing(undefined)}
        >
          <Field name="reason" label={t('ops.alarm.found')} needed />
        </CommandDrawer>
      ) : null}
    </div>
  );
}

function useFilters(): readonly Filter[] {
  const { t } = useTranslation();
  return [
    {
      name: 'state',
      label: t('order.state'),
      kind: 'choice',
      width: 160,
      choices: (['open', 'closed'] as const).map((value) => ({ value, label: t(`ops.alarm.${value}`) })),
    },
  ];
}

function useColumns(onClose: (alarm: Alarm) => void): readonly Column<Alarm>[] {
  const { t } = useTranslation();
  return [
    { key: 'alarmId', title: t('table.number'), sort: true },
    {
      key: 'kind',
      title: t('ops.alarm.kind'),
      sort: true,
      render: (row) => (
        <StatusMark
          tone={row.closedAt ? 'quiet' : 'bad'}
          text={t(`ops.alarmKind.${row.kind}`, { defaultValue: row.kind })}
        />
      ),
    },
    { key: 'peer', title: t('ops.alarm.peer'), sort: true, render: (row) => <UnitText code={row.peer} /> },
    { key: 'subject', title: t('ops.alarm.subject') },
    {
      key: 'detail',
      title: t('ops.alarm.detail'),
      render: ({ detail }) =>
        clauses(
          Object.entries(detail).map(([name, value]) =>
            saidOf(t(`evidence.${name}`, { defaultValue: name }), evidenceValue(value)),
          ),
        ),
    },
    { key: 'raisedAt', title: t('ops.alarm.raisedAt'), format: 'instant', sort: true },
    {
      key: 'closedAt',
      title: t('ops.alarm.closedBy'),
      render: (row) =>
        row.closedAt ? (
          <>
            <ByAtText by={row.closedBy} at={row.closedAt} /> {row.closeReason}
          </>
        ) : (
          <Button data-act="close-alarm" onClick={() => onClose(row)}>
            {t('ops.alarm.close')}
          </Button>
        ),
    },
  ];
}
