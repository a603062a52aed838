import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAllocations, useDemands, type DeclarationItem } from '../../api/contributions.js';
import type { EmployerPerson } from '../../api/registration.js';
import { time } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { useList } from '../../components/table/use-list.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { UserText } from '../../components/text/texts.js';
import { StateMark } from './state-mark.js';

/** The people of an employer. */
export function PeopleTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const control = useListHere({ open: 'true' });
  const list = useList<EmployerPerson>('employer-persons', `/employers/${employerId}/persons`, control);
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.personId} ${row.startMonth}`}
      actions={
        <Checkbox
          checked={control.filters['open'] === 'true'}
          onChange={(event) => control.move({ filters: { open: String(event.target.checked) }, page: 1 })}
        >
          {t('employer.onlyOpen')}
        </Checkbox>
      }
      columns={[
        { key: 'number', title: t('table.number'), format: 'number' },
        { key: 'personId', title: `${t('person.id')} AAC001` },
        {
          key: 'name',
          title: `${t('person.name')} AAC003`,
          render: (row) => (
            <Link to="/persons" search={{ id: row.personId }}>
              {row.name}
            </Link>
          ),
        },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'startMonth', title: t('person.startMonth'), format: 'period' },
        { key: 'endMonth', title: t('person.endMonth'), render: (row) => row.endMonth ?? t('person.ongoing') },
        {
          key: 'category',
          title: t('person.category'),
          render: (row) => t(`relationCategory.${row.category}`, { defaultValue: row.category }),
        },
      ]}
    />
  );
}

/** The monthly declarations of an employer. */
export function DeclarationsTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const list = useList<DeclarationItem>('declarations', '/declarations', useListHere(), {
    fixed: { employerId },
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.declarationId}
      columns={[
        {
          key: 'declarationId',
          title: t('declaration.number'),
          render: (row) => (
            <Link to="/declarations" search={{ id: row.declarationId }}>
              {row.declarationId}
            </Link>
          ),
        },
        { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
        {
          key: 'status',
          title: t('declaration.status'),
          render: (row) => <StateMark kind="declarationStatus" state={row.status} />,
        },
        { key: 'persons', title: t('declaration.persons'), format: 'int' },
        { key: 'added', title: t('declaration.added'), format: 'int', total: true },
        { key: 'removed', title: t('declaration.removed'), format: 'int', total: true },
        { key: 'wageTotal', title: t('declaration.wageTotal'), format: 'money', total: true },
        {
          key: 'maker',
          title: t('declaration.maker'),
          render: (row) => (
            <>
              <UserText user={row.maker} /> {time(row.submittedAt)}
            </>
          ),
        },
        {
          key: 'checker',
          title: t('declaration.checker'),
          render: (row) => (
            <>
              <UserText user={row.checker} /> {row.checker ? time(row.reviewedAt) : ''}
            </>
          ),
        },
        { key: 'reviewNote', title: t('declaration.note'), render: (row) => row.reviewNote ?? '' },
      ]}
    />
  );
}

/** What an employer owes month by month, with the money that came. */
export function DemandsTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const query = useDemands(employerId);
  const money = (key: 'baseTotal' | 'employerAmount' | 'personalAmount' | 'amount' | 'collectedAmount') =>
    ({ key, title: t(`demand.${key}`), format: 'money', total: true }) as const;
  return (
    <Loadable query={query} empty={(rows) => (rows.length === 0 ? t('demand.none') : undefined)}>
      {(rows) => (
        <>
          <RowsTable
            rows={rows}
            rowKey={(row) => row.demandId}
            expandedRow={(row) => <AllocationsOf demandId={row.demandId} />}
            columns={[
              {
                key: 'demandNumber',
                title: t('demand.number'),
                render: (row) => (
                  <Link to="/demands" search={{ id: row.demandId }} className="code">
                    {row.demandNumber}
                  </Link>
                ),
              },
              { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
              { key: 'kind', title: t('demand.kind'), format: 'code', codes: 'payment-kind' },
              {
                key: 'status',
                title: t('demand.status'),
                render: (row) => <StateMark kind="demandStatus" state={row.status} />,
              },
              { key: 'persons', title: t('declaration.persons'), format: 'int' },
              money('baseTotal'),
              money('employerAmount'),
              money('personalAmount'),
              money('amount'),
              money('collectedAmount'),
              { key: 'collectionMode', title: t('demand.mode'), format: 'code', codes: 'collection-mode' },
              { key: 'policyVersion', title: t('drill.policyVersion') },
            ]}
          />
          <div className="chart-foot">{t('demand.note')}</div>
        </>
      )}
    </Loadable>
  );
}

function AllocationsOf({ demandId }: { readonly demandId: string }) {
  const { t } = useTranslation();
  const query = useAllocations(demandId);
  return (
    <Loadable query={query} rows={1} empty={(rows) => (rows.length === 0 ? t('receipt.none') : undefined)}>
      {(rows) => (
        <RowsTable
          rows={rows}
          rowKey={(row) => row.allocationId}
          columns={[
            { key: 'valueDate', title: t('receipt.valueDate'), format: 'date' },
            { key: 'bankLineId', title: t('receipt.bankLine') },
            { key: 'amount', title: t('receipt.amount'), format: 'money', total: true },
            {
              key: 'rule',
              title: t('receipt.rule'),
              render: (row) => t(`receiptRule.${row.rule}`, { defaultValue: row.rule }),
            },
            { key: 'creditedOn', title: t('receipt.creditedOn'), format: 'date' },
            { key: 'creditedEmployer', title: t('receipt.creditedEmployer'), format: 'money', total: true },
            { key: 'creditedPersonal', title: t('receipt.creditedPersonal'), format: 'money', total: true },
          ]}
        />
      )}
    </Loadable>
  );
}
