import { Alert, Button, Card, Descriptions, Flex, Space, Tabs, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unmaskPerson, usePerson, type PersonRecord } from '../../api/registration.js';
import { PrintButton } from '../../components/print-button.js';
import { Loadable } from '../../components/loadable.js';
import { ControlsNotice } from '../audit/controls-notice.js';
import { PersonActs } from '../registration/person-acts.js';
import { FactsTab, PayeesTab } from '../registration/person-evidence.js';
import { AccountTab, ContributionsTab } from './account-tabs.js';
import { ChangesTable } from './changes-table.js';
import { RelationsTab, StatusLineTab } from './person-tabs.js';
import { StateMark } from './state-mark.js';
import { PurposeDialog } from '../../components/purpose-dialog.js';
import { useCodeTitle } from '../../components/text/use-code-title.js';

interface PersonRecordViewProps {
  readonly personId: string;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onBack: () => void;
}

/**
 * The record of a person: relations, status line, contribution records, account, changes. In clear only while it is on
 * the screen and after a purpose was stated.
 */
export function PersonRecordView({ personId, tab, onTab, onBack }: PersonRecordViewProps) {
  const { t } = useTranslation();
  const query = usePerson(personId);
  const [clear, setClear] = useState<PersonRecord>();
  const [isAsking, setAsking] = useState(false);
  return (
    <Card>
      <Loadable query={query} rows={8}>
        {(masked) => {
          const record = clear ?? masked;
          return (
            <>
              <PersonHead
                record={record}
                onBack={onBack}
                onEye={() => (clear ? setClear(undefined) : setAsking(true))}
              />
              {clear ? <Alert type="warning" showIcon className="notice" title={t('person.clearNote')} /> : null}
              <ControlsNotice party={{ personId }} />
              <BasicData record={record} />
              <Tabs
                activeKey={tab}
                onChange={onTab}
                destroyOnHidden
                items={[
                  { key: 'relations', label: t('person.relations'), children: <RelationsTab record={record} /> },
                  {
                    key: 'contributions',
                    label: t('person.contributions'),
                    children: <ContributionsTab personId={personId} />,
                  },
                  { key: 'account', label: t('person.account'), children: <AccountTab personId={personId} /> },
                  { key: 'status', label: t('person.statusLine'), children: <StatusLineTab record={record} /> },
                  { key: 'facts', label: t('facts'), children: <FactsTab record={record} /> },
                  { key: 'payees', label: t('payee.title'), children: <PayeesTab record={record} /> },
                  {
                    key: 'changes',
                    label: t('record.changes', { count: record.changes.length }),
                    children: <ChangesTable changes={record.changes} />,
                  },
                ]}
              />
            </>
          );
        }}
      </Loadable>
      {isAsking ? (
        <PurposeDialog
          look={async (purpose) => setClear(await unmaskPerson(personId, purpose))}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Card>
  );
}

function PersonHead({
  record,
  onBack,
  onEye,
}: {
  readonly record: PersonRecord;
  readonly onBack: () => void;
  readonly onEye: () => void;
}) {
  const { t } = useTranslation();
  const standing = record.statusLine.filter((line) => line.supersededAt === null).at(-1);
  return (
    <Flex justify="space-between" align="center" wrap gap={8} className="notice">
      <Space wrap>
        <Typography.Title level={5} className="page-title">
          {record.name}
        </Typography.Title>
        {standing ? <StateMark kind="personStatus" state={standing.status} /> : null}
        <Typography.Text type="secondary">
          {record.documentNumber} · {t('person.id')} {record.personId}
        </Typography.Text>
      </Space>
      <Space>
        <Button data-eye={record.unmasked ? 'close' : 'open'} aria-pressed={record.unmasked} onClick={onEye}>
          <EyeIcon isOpen={record.unmasked} /> {record.unmasked ? t('person.maskAgain') : t('person.showClear')}
        </Button>
        <PrintButton
          kind="contribution-certificate"
          subject={record.personId}
          text={t('print.certificate')}
          asksPurpose
        />
        <PersonActs record={record} />
        <Button onClick={onBack}>{t('record.back')}</Button>
      </Space>
    </Flex>
  );
}

function EyeIcon({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
      style={{ verticalAlign: '-3px' }}
    >
      <path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" />
      <circle cx="12" cy="12" r="3" />
      {isOpen ? <path d="M4 4l16 16" /> : null}
    </svg>
  );
}

function BasicData({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const text = (
    name:
      | 'birthDate'
      | 'householdKind'
      | 'startedWorkOn'
      | 'firstInsuredMonth'
      | 'mobile'
      | 'bankName'
      | 'bankAccountNumber',
  ) => ({ key: name, label: t(`person.${name}`), children: record[name] ?? '—' });
  const items = [
    { key: 'documentType', label: t('person.documentType'), children: title('document-type', record.documentType) },
    {
      key: 'documentNumber',
      label: t('person.documentNumber'),
      children: <span data-field="documentNumber">{record.documentNumber}</span>,
    },
    { key: 'sex', label: t('person.sex'), children: title('sex', record.sex) },
    text('birthDate'),
    text('householdKind'),
    { key: 'ethnicity', label: t('person.ethnicity'), children: title('ethnic-group', record.ethnicity) },
    text('startedWorkOn'),
    text('firstInsuredMonth'),
    text('mobile'),
    text('bankName'),
    text('bankAccountNumber'),
    { key: 'agency', label: t('employer.agency'), children: record.agencyCode },
    {
      key: 'migrant',
      label: t('person.migrantWorker'),
      children: t(record.migrantWorker ? 'record.yes' : 'record.no'),
    },
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 4 }} items={items} />;
}
