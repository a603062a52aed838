import { Link } from '@tanstack/react-router';
import { Button, Card, Descriptions, Flex, Space, Tabs, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import { useEmployer, type EmployerRecord } from '../../api/registration.js';
import { time } from '../../components/format.js';
import { PrintButton } from '../../components/print-button.js';
import { Loadable } from '../../components/loadable.js';
import { ControlsNotice } from '../audit/controls-notice.js';
import { EmployerActs } from '../registration/employer-acts.js';
import { ChangesTable } from './changes-table.js';
import { DeclarationsTab, DemandsTab, PeopleTab } from './employer-tabs.js';
import { StateMark } from './state-mark.js';
import { UserText } from '../../components/text/texts.js';
import { useCodeTitle } from '../../components/text/use-code-title.js';

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
              <Space wrap>
                <PrintButton kind="employer-certificate" subject={employerId} text={t('print.employerCertificate')} />
                <PrintButton kind="reminder-notice" subject={employerId} text={t('print.reminder')} />
                <PrintButton
                  kind="employer-registration"
                  subject={employerId}
                  text={t('print.employerRegistration')}
                  asksPurpose
                />
                <DeclareButton record={record} />
                <EmployerActs record={record} />
                <Button onClick={onBack}>{t('record.back')}</Button>
              </Space>
            </Flex>
            <ControlsNotice party={{ employerId }} />
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

/** Leads to the declaration of this employer's month. */
function DeclareButton({ record }: { readonly record: EmployerRecord }) {
  const { t } = useTranslation();
  const me = useMe();
  if (record.status !== 'active' || !holds(me.data, 'handler')) return null;
  return (
    <Link to="/declare" search={{ employerId: record.employerId }}>
      <Button data-act="declare">{t('menu.declare')}</Button>
    </Link>
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
    {
      key: 'recordedAt',
      label: t('record.recordedAt'),
      children: (
        <>
          {time(record.recordedAt)} <UserText user={record.recordedBy} />
        </>
      ),
    },
    text('address'),
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 3 }} items={items} />;
}
