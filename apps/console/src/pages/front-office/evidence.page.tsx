import { useNavigate } from '@tanstack/react-router';
import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';

type Evidence = City['WaitingEvidence'];

/** Facts and payee accounts of persons whose evidence a second person has to look at; each opens at its person. */
export function EvidencePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const list = useList<Evidence>('person-evidence', '/person-evidence', useListInAddress());
  const open = (row: Evidence): void =>
    void navigate({
      to: '/persons',
      search: { id: row.personId, tab: row.kind === 'payee-account' ? 'payees' : 'facts' },
    });
  return (
    <div className="page">
      <PageHead title={t('menu.evidence')} />
      <PageHint text={t('personEvidence.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => `${row.personId} ${row.kind} ${row.effectiveFrom}`}
          onOpen={open}
          empty={t('personEvidence.none')}
          columns={[
            {
              key: 'personId',
              title: `${t('person.id')} AAC001`,
              sort: true,
              render: (row) => (
                <button type="button" className="link" onClick={() => open(row)}>
                  {row.personId}
                </button>
              ),
            },
            { key: 'name', title: `${t('person.name')} AAC003` },
            {
              key: 'kind',
              title: t('record.item'),
              render: (row) => t(`personEvidence.kind.${row.kind}`, { defaultValue: row.kind }),
            },
            { key: 'effectiveFrom', title: t('record.effectiveOn'), format: 'date' },
            { key: 'evidence', title: t('personEvidence.paper') },
            { key: 'reason', title: t('record.reason') },
            { key: 'recordedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.recordedBy} /> },
            { key: 'recordedAt', title: t('record.recordedAt'), format: 'instant', sort: true },
          ]}
        />
      </Card>
    </div>
  );
}
