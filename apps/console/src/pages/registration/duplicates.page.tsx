import { Link } from '@tanstack/react-router';
import { App, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { oneByOne } from '../../components/table/bulk-outcome.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';

type Duplicate = City['PossibleDuplicate'];

const decide = (duplicateId: string, decision: 'different' | 'same', note: string, key?: string): Promise<unknown> =>
  post(`/possible-duplicates/${duplicateId}/decision`, { decision, note }, key === undefined ? {} : { key });

/** The queue 疑似重复: two persons of the same name and birth date, to be told apart or to be found one. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Duplicate>();
  const list = useList<Duplicate>('possible-duplicates', '/possible-duplicates', useListInAddress());
  const person = (id: string) => (
    <Link to="/persons" search={{ id }}>
      {id}
    </Link>
  );
  return (
    <div className="page">
      <PageHead title={t('menu.duplicates')} />
      <PageHint text={t('duplicate.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.duplicateId}
          onOpen={setShown}
          empty={t('duplicate.none')}
          bulk={[
            {
              name: 'different',
              label: t('duplicate.different'),
              needsReason: true,
              act: (rows, reason, onDone) =>
                oneByOne(
                  rows,
                  (row) => row.duplicateId,
                  (row) => decide(row.duplicateId, 'different', reason),
                  onDone,
                ),
            },
          ]}
          columns={[
            { key: 'duplicateId', title: t('duplicate.number') },
            { key: 'name', title: `${t('person.name')} AAC003` },
            { key: 'personId', title: t('person.id'), render: (row) => person(row.personId) },
            { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
            { key: 'otherPersonId', title: t('duplicate.otherPerson'), render: (row) => person(row.otherPersonId) },
            { key: 'otherDocumentNumber', title: t('duplicate.otherNumber'), format: 'mask' },
            {
              key: 'reason',
              title: t('record.reason'),
              render: (row) => t(`duplicate.why.${row.reason}`, { defaultValue: row.reason }),
            },
            { key: 'openedAt', title: t('duplicate.openedAt'), format: 'instant' },
          ]}
        />
      </Card>
      {shown ? <Decision one={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

function Decision({ one, onClose }: { readonly one: Duplicate; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  return (
    <Drawer open size={560} title={`${t('duplicate.decide')} · ${one.name}`} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('person.id'), value: `${one.personId} ${one.documentNumber}` },
          { label: t('duplicate.otherPerson'), value: `${one.otherPersonId} ${one.otherDocumentNumber}` },
          { label: t('record.reason'), value: t(`duplicate.why.${one.reason}`, { defaultValue: one.reason }) },
        ]}
        opinion="needed"
        barred={holds(me.data, 'handler', 'reviewer') ? undefined : t('duplicate.whoDecides')}
        approve={(note, { key }) => decide(one.duplicateId, 'different', note, key)}
        approveText={t('duplicate.different')}
        sendBack={(note, { key }) => decide(one.duplicateId, 'same', note, key)}
        sendBackText={t('duplicate.same')}
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      />
    </Drawer>
  );
}
