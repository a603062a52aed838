import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, UserText } from '../../components/text/texts.js';
import { ControlDrawer } from './control-record.js';
import { ActsText, ControlState, PartyText, type FrontControl } from './control-words.js';
import { SetControl } from './set-control.js';

const states = ['proposed', 'in-force', 'lifting', 'lifted', 'expired', 'refused'] as const;

/** Front-office controls 前台控制: what stands in the way of which acts, why and until when. */
export function ControlsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const me = useMe().data;
  const { id } = useSearch({ strict: false });
  const [isSetting, setSetting] = useState(false);
  const list = useList<FrontControl>(
    'front-office-controls',
    '/controls',
    useListInAddress('state', 'effect', 'act', 'personId', 'employerId', 'waiting', 'standing'),
  );
  const show = (controlId: string | undefined): void =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, id: controlId })) as never });
  const maySet = (['handler', 'reviewer', 'approver'] as const).some((post) => holds(me, post));
  return (
    <div className="page">
      <PageHead title={t('menu.controls')} />
      <PageHint text={t('control.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.controlId}
          onOpen={(row) => show(row.controlId)}
          empty={t('control.none')}
          filters={useFilters()}
          columns={columnsOf(t, show)}
          actions={
            maySet ? (
              <Button type="primary" data-act="set-control" onClick={() => setSetting(true)}>
                {t('control.set')}
              </Button>
            ) : null
          }
        />
      </Card>
      {isSetting ? <SetControl onClose={() => setSetting(false)} /> : null}
      {id ? <ControlDrawer controlId={id} onClose={() => show(undefined)} /> : null}
    </div>
  );
}

function useFilters() {
  const { t } = useTranslation();
  return [
    { name: 'state', label: t('control.state'), kind: 'choice', choices: useChoices('controlState', states) },
    { name: 'effect', label: t('control.effect'), kind: 'code', codes: 'control-effect' },
    { name: 'act', label: t('control.acts'), kind: 'code', codes: 'controlled-act' },
    { name: 'personId', label: t('cityFinding.personId'), kind: 'text' },
    { name: 'employerId', label: t('cityFinding.employerId'), kind: 'text' },
    {
      name: 'waiting',
      label: t('control.waiting'),
      kind: 'choice',
      choices: [{ value: 'true', label: t('control.waitingOnly') }],
    },
  ] as const;
}

const columnsOf = (t: TFunction, show: (id: string) => void): readonly Column<FrontControl>[] => [
  {
    key: 'controlId',
    title: t('control.id'),
    sort: true,
    render: (row) => (
      <button type="button" className="link code" data-control={row.controlId} onClick={() => show(row.controlId)}>
        {row.controlId}
      </button>
    ),
  },
  {
    key: 'effect',
    title: t('control.effect'),
    render: (row) => <CodeText list="control-effect" code={row.effect} />,
  },
  { key: 'party', title: t('control.party'), render: (row) => <PartyText control={row} /> },
  { key: 'acts', title: t('control.acts'), render: (row) => <ActsText acts={row.acts} /> },
  { key: 'reason', title: t('record.reason') },
  { key: 'validFrom', title: t('control.validFrom'), format: 'date' },
  { key: 'validTo', title: t('control.validTo'), format: 'date', sort: true },
  { key: 'state', title: t('control.state'), render: (row) => <ControlState state={row.state} /> },
  {
    key: 'origin',
    title: t('control.origin'),
    render: (row) => t(`controlOrigin.${row.origin}`, { defaultValue: row.origin }),
  },
  { key: 'proposedBy', title: t('control.proposedBy'), render: (row) => <UserText user={row.proposedBy} /> },
];
