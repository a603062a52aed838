import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { useListHere } from '../../components/list-control.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';

type Difference = City['DeclarationDifference'];

const tones = { 'added': 'good', 'removed': 'quiet', 'wage-changed': 'watch', 'not-listed': 'bad' } as const;

/** Who comes, leaves, has another wage or is left out, against the last approved list: old and new side by side. */
export function DifferencesByPerson({ declarationId }: { readonly declarationId: string }) {
  const { t } = useTranslation();
  const list = useList<Difference>(
    'declaration-differences',
    `/declarations/${declarationId}/differences`,
    useListHere(),
  );
  return (
    <div data-differences={declarationId}>
      <QueryTable
        list={list}
        rowKey={(row) => `${row.personId} ${row.contributionMonth}`}
        empty={t('declare.noChanges')}
        columns={[
          {
            key: 'personId',
            title: `${t('person.id')} AAC001`,
            sort: true,
            render: (row) => (
              <Link to="/persons" search={{ id: row.personId }}>
                {row.personId}
              </Link>
            ),
          },
          { key: 'name', title: `${t('person.name')} AAC003` },
          { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
          { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period' },
          {
            key: 'changeKind',
            title: t('declare.change'),
            sort: true,
            render: (row) => (
              <StatusMark tone={tones[row.changeKind]} text={t(`declare.changeKind.${row.changeKind}`)} />
            ),
          },
          { key: 'lastWage', title: t('declare.lastWage'), format: 'money', total: true, sort: true },
          { key: 'declaredWage', title: `${t('declare.wage')} AAC040`, format: 'money', total: true, sort: true },
          { key: 'wageDifference', title: t('declare.wageDifference'), format: 'money', total: true, sort: true },
        ]}
      />
    </div>
  );
}
