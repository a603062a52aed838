import { Link } from '@tanstack/react-router';
import { Button, Card, Checkbox, Descriptions, Flex, Space, Tabs, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllocations, useDeclarations, useDemands, type Demand } from '../../api/contributions.js';
import { useEmployer, useEmployerPersons, type EmployerRecord } from '../../api/registration.js';
import { amount, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { QueryTable, RowsTable } from '../../components/query-table.js';
import { ChangesTable } from './changes-table.js';
import { StateMark } from './state-mark.js';
import { useCodeTitle } from './use-code-title.js';

interface EmployerRecordViewProps {
  readonly employerId: string;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onBack: () => void;
}

/** The record of an employer: basic data, people, declarations, demands with their receipts, changes. */
export function EmployerRecordView({ employerId, tab, onTab, onBack }: EmployerRecordViewProps) {
  const { t } = useTranslation();
  const query = useEmployer(employerId);
  return (
    <Card>
      <Loadable query={query} rows={8}>
        {(record) => (
          <>
            <Flex justify="space-between" align="center" wrap gap={8}>
              <Space wrap>
                <Typography.Title level={5} className="page-title">
                  {record.name}
                </Typography.Title>
                <StateMark kind="employerStatus" state={record.status} />
                <Typography.Text type="secondary">
                  {record.unifiedCreditCode} · {t('employer.id')} {record.employerId} ·{' '}
                  {t('employer.openRelations', { count: record.open.relations })}
                </Typography.Text>
              </Space>
              <Button onClick={onBack}>{t('record.back')}</Button>
            </Flex>
            <Tabs
              activeKey={tab}
              onChange={onTab}
              destroyOnHidden
              items={[
                { key: 'basic', label: t('employer.basic'), children: <BasicTab record={record} /> },
                { key: 'people', label: t('employer.people'), children: <PeopleTab employerId={employerId} /> },
                {
                  key: 'declarations',
                  label: t('employer.declarations'),
                  children: <DeclarationsTab employerId={employerId} />,
                },
                { key: 'demands', label: t('employer.demands'), children: <DemandsTab employerId={employerId} /> },
                {
                  key: 'changes',
                  label: t('record.changes', { count: record.changes.length }),
                  children: <ChangesTable changes={record.changes} />,
                },
              ]}
            />
          </>
        )}
      </Loadable>
    </Card>
  );
}

function BasicTab({ record }: { readonly record: EmployerRecord }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const text = (
    name:
      | 'industry'
      | 'legalRepresentative'
      | 'contactName'
      | 'contactMobile'
      | 'address'
      | 'taxAuthority'
      | 'bankName'
      | 'bankAccountName'
      | 'bankAccountNumber'
      | 'registeredOn'
      | 'statusOn'
      | 'recordedBy',
  ) => ({ key: name, label: t(`employer.${name}`), children: record[name] ?? '—' });
  const items = [
    { key: 'code', label: t('employer.creditCode'), children: record.unifiedCreditCode },
    { key: 'category', label: t('employer.category'), children: title('employer-category', record.category) },
    { key: 'economicType', label: t('employer.economicType'), children: title('economic-type', record.economicType) },
    { key: 'agency', label: t('employer.agency'), children: record.agencyCode },
    text('industry'),
    text('legalRepresentative'),
    text('contactName'),
    text('contactMobile'),
    text('taxAuthority'),
    text('bankName'),
    text('bankAccountName'),
    text('bankAccountNumber'),
    text('registeredOn'),
    text('statusOn'),
    { key: 'recordedAt', label: t('record.recordedAt'), children: `${time(record.recordedAt)} ${record.recordedBy}` },
    text('address'),
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 3 }} items={items} />;
}

function PeopleTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const [onlyOpen, setOnlyOpen] = useState(true);
  const list = useEmployerPersons(employerId, onlyOpen);
  return (
    <>
      <Checkbox checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)}>
        {t('employer.onlyOpen')}
      </Checkbox>
      <QueryTable
        list={list}
        rowKey={(row) => `${row.personId} ${row.startMonth}`}
        columns={[
          { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
          { title: `${t('person.id')} AAC001`, dataIndex: 'personId' },
          {
            title: `${t('person.name')} AAC003`,
            render: (_value, row) => (
              <Link to="/persons" search={{ id: row.personId }}>
                {row.name}
              </Link>
            ),
          },
          { title: t('person.documentNumber'), dataIndex: 'documentNumber' },
          { title: t('person.startMonth'), dataIndex: 'startMonth' },
          { title: t('person.endMonth'), render: (_value, row) => row.endMonth ?? t('person.ongoing') },
          {
            title: t('person.category'),
            render: (_value, row) => t(`relationCategory.${row.category}`, { defaultValue: row.category }),
          },
        ]}
      />
    </>
  );
}

function DeclarationsTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const list = useDeclarations(employerId);
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.declarationId}
      columns={[
        { title: t('declaration.number'), dataIndex: 'declarationId' },
        { title: `${t('declaration.postingPeriod')} AAE002`, dataIndex: 'postingPeriod' },
        {
          title: t('declaration.status'),
          render: (_value, row) => <StateMark kind="declarationStatus" state={row.status} />,
        },
        { title: t('declaration.persons'), dataIndex: 'persons', align: 'right' },
        {
          title: t('declaration.added'),
          dataIndex: 'added',
          align: 'right',
          total: { of: (row) => row.added, as: 'count' },
        },
        {
          title: t('declaration.removed'),
          dataIndex: 'removed',
          align: 'right',
          total: { of: (row) => row.removed, as: 'count' },
        },
        {
          title: t('declaration.wageTotal'),
          align: 'right',
          render: (_value, row) => amount(row.wageTotal),
          total: { of: (row) => row.wageTotal, as: 'money' },
        },
        { title: t('declaration.maker'), render: (_value, row) => `${row.maker} ${time(row.submittedAt)}` },
        {
          title: t('declaration.checker'),
          render: (_value, row) => (row.checker ? `${row.checker} ${time(row.reviewedAt)}` : '—'),
        },
        { title: t('declaration.note'), render: (_value, row) => row.reviewNote ?? '' },
      ]}
    />
  );
}

function DemandsTab({ employerId }: { readonly employerId: string }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const query = useDemands(employerId);
  const money = (
    name: 'wageTotal' | 'baseTotal' | 'employerAmount' | 'personalAmount' | 'amount' | 'collectedAmount',
  ) => ({
    title: t(`demand.${name}`),
    align: 'right' as const,
    render: (_value: unknown, row: Demand) => amount(row[name]),
    total: { of: (row: Demand) => row[name], as: 'money' as const },
  });
  return (
    <Loadable query={query} empty={(rows) => (rows.length === 0 ? t('demand.none') : undefined)}>
      {(rows) => (
        <>
          <RowsTable
            rows={rows}
            rowKey={(row) => row.demandId}
            expandedRow={(row) => <AllocationsOf demandId={row.demandId} />}
            columns={[
              { title: t('demand.number'), render: (_value, row) => <span className="code">{row.demandNumber}</span> },
              { title: `${t('declaration.postingPeriod')} AAE002`, dataIndex: 'postingPeriod' },
              { title: t('demand.kind'), render: (_value, row) => title('payment-kind', row.kind) },
              {
                title: t('demand.status'),
                render: (_value, row) => <StateMark kind="demandStatus" state={row.status} />,
              },
              { title: t('declaration.persons'), dataIndex: 'persons', align: 'right' },
              money('baseTotal'),
              money('employerAmount'),
              money('personalAmount'),
              money('amount'),
              money('collectedAmount'),
              { title: t('demand.mode'), render: (_value, row) => title('collection-mode', row.collectionMode) },
              { title: t('drill.policyVersion'), dataIndex: 'policyVersion' },
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
            { title: t('receipt.valueDate'), dataIndex: 'valueDate' },
            { title: t('receipt.bankLine'), dataIndex: 'bankLineId' },
            {
              title: t('receipt.amount'),
              align: 'right',
              render: (_value, row) => amount(row.amount),
              total: { of: (row) => row.amount, as: 'money' },
            },
            {
              title: t('receipt.rule'),
              render: (_value, row) => t(`receiptRule.${row.rule}`, { defaultValue: row.rule }),
            },
            { title: t('receipt.creditedOn'), dataIndex: 'creditedOn' },
            {
              title: t('receipt.creditedEmployer'),
              align: 'right',
              render: (_value, row) => amount(row.creditedEmployer),
              total: { of: (row) => row.creditedEmployer, as: 'money' },
            },
            {
              title: t('receipt.creditedPersonal'),
              align: 'right',
              render: (_value, row) => amount(row.creditedPersonal),
              total: { of: (row) => row.creditedPersonal, as: 'money' },
            },
          ]}
        />
      )}
    </Loadable>
  );
}
