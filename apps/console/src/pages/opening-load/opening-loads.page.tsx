import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText, UserText } from '../../components/text/texts.js';
import { thisMonth } from '../../shell/search.js';
import { OpeningLoadRecord } from './opening-load-record.js';
import { LoadState, loadStates } from './load-words.js';

type Load = City['OpeningLoadItem'];

/** Opening loads 期初建账、历史数据迁移: files of a legacy system, tried, and agreed to by two people. */
export function OpeningLoadsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/opening-loads' });
  const show = (id?: string, tab?: string): void => {
    const { id: _id, tab: _tab, ...list } = search;
    void navigate({ to: '/opening-loads', search: { ...list, ...(id ? { id } : {}), ...(tab ? { tab } : {}) } });
  };
  return (
    <div className="page">
      <PageHead title={t('menu.openingLoads')} actions={search.id ? null : <NewLoad onDone={(id) => show(id)} />} />
      <PageHint text={t('openingLoad.hint')} />
      {search.id ? (
        <OpeningLoadRecord
          loadId={search.id}
          tab={search.tab ?? 'files'}
          onTab={(tab) => show(search.id, tab)}
          onBack={() => show()}
        />
      ) : (
        <LoadList onOpen={(id) => show(id)} />
      )}
    </div>
  );
}

function NewLoad({ onDone }: { readonly onDone: (loadId: string) => void }) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!holds(me.data, 'handler', 'finance')) return null;
  return (
    <>
      <Button type="primary" data-act="open-load" onClick={() => setOpen(true)}>
        {t('openingLoad.open')}
      </Button>
      {isOpen ? (
        <CommandDrawer<{ scheme: string; postingPeriod: string }, City['OpenedLoad']>
          name="open-opening-load"
          title={t('openingLoad.open')}
          hint={t('openingLoad.openHint')}
          submit={t('openingLoad.open')}
          done={t('openingLoad.opened')}
          initial={{ scheme, postingPeriod: thisMonth().plusMonths(-1).toString() }}
          send={(values, options) => post('/opening-loads', values, options)}
          onDone={({ loadId }) => onDone(loadId)}
          onClose={() => setOpen(false)}
        >
          <Field name="scheme" label={t('person.scheme')} needed>
            <SchemePicker />
          </Field>
          <Field name="postingPeriod" label={t('openingLoad.month')} needed shape="month">
            <PeriodPicker />
          </Field>
        </CommandDrawer>
      ) : null}
    </>
  );
}

function LoadList({ onOpen }: { readonly onOpen: (loadId: string) => void }) {
  const { t } = useTranslation();
  const list = useList<Load>('opening-loads', '/opening-loads', useListInAddress('state'));
  const states = useChoices('openingLoadState', loadStates);
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.loadId}
        onOpen={(row) => onOpen(row.loadId)}
        empty={t('openingLoad.none')}
        filters={[{ name: 'state', label: t('order.state'), kind: 'choice', choices: states, width: 160 }]}
        columns={[
          { key: 'loadId', title: t('opening.number'), sort: true },
          { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
          { key: 'postingPeriod', title: t('openingLoad.month'), format: 'period', sort: true },
          { key: 'state', title: t('order.state'), render: (row) => <LoadState state={row.state} /> },
          { key: 'maker', title: t('record.recordedBy'), render: (row) => <UserText user={row.maker} /> },
          {
            key: 'proposedBy',
            title: t('openingLoad.proposedBy'),
            render: (row) => <UserText user={row.proposedBy} />,
          },
          { key: 'agreedBy', title: t('books.checker'), render: (row) => <UserText user={row.agreedBy} /> },
          { key: 'appliedAt', title: t('openingLoad.appliedAt'), render: (row) => <InstantText at={row.appliedAt} /> },
        ]}
      />
    </Card>
  );
}
