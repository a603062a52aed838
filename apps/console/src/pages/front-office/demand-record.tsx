import { Link } from '@tanstack/react-router';
import { Button, Card, Checkbox, Descriptions, Flex, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { useDemand, type DemandLine } from '../../api/front-office.js';
import { holds, useMe } from '../../api/node.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, CodeText, MoneyText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';
import { LateFeeCharges } from '../arrears/late-fee-charges.js';
import { Overdue } from './demand-list.js';

type Notice = City['AssessmentNotice'];

interface DemandRecordProps {
  readonly demandId: string;
  readonly onBack: () => void;
}

/** One demand: what is owed, by contribution month and by person; its print; its cancellation. */
export function DemandRecord({ demandId, onBack }: DemandRecordProps) {
  const { t } = useTranslation();
  const me = useMe().data;
  const query = useDemand(demandId);
  return (
    <Card>
      <Loadable query={query} rows={8}>
        {(notice) => (
          <>
            <Head notice={notice} onBack={onBack} />
            <Facts notice={notice} />
            <h4>{t('demandPage.months')}</h4>
            <Months notice={notice} />
            <LateFeeCharges demandId={demandId} />
            <h4>{t('demandPage.lines')}</h4>
            {holds(me, 'handler', 'reviewer', 'approver', 'finance') ? <Lines demandId={demandId} /> : null}
          </>
        )}
      </Loadable>
    </Card>
  );
}

function Head({ notice, onBack }: { readonly notice: Notice; readonly onBack: () => void }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const [isAsking, setAsking] = useState(false);
  const { demand } = notice;
  const mayAsk = holds(me, 'handler') && demand.status !== 'cancelled';
  return (
    <Flex justify="space-between" align="center" wrap gap={8} className="notice">
      <Space wrap>
        <Link to="/employers" search={{ id: demand.employerId, tab: 'demands' }}>
          <strong>{demand.employerName}</strong>
        </Link>
        <StateMark kind="demandStatus" state={demand.status} />
        <span className="quiet">
          {t('demand.number')} {demand.demandNumber}
        </span>
      </Space>
      <Space wrap>
        <PrintButton kind="assessment-notice" subject={demand.demandId} text={t('print.notice')} asksPurpose />
        <PrintButton kind="wage-bases" subject={demand.demandId} text={t('print.bases')} asksPurpose />
        <Link to="/declarations" search={{ employerId: demand.employerId, postingPeriod: demand.postingPeriod }}>
          <Button>{t('demandPage.toDeclarations')}</Button>
        </Link>
        {mayAsk ? (
          <Button danger data-act="cancel-demand" onClick={() => setAsking(true)}>
            {t('demandPage.askCancellation')}
          </Button>
        ) : null}
        <Button onClick={onBack}>{t('record.back')}</Button>
      </Space>
      {isAsking ? <AskCancellation demand={demand} onClose={() => setAsking(false)} /> : null}
    </Flex>
  );
}

interface CancellationAsked {
  readonly reason: string;
  readonly declarationVoid?: boolean;
}

/** Asks for a cancellation, which a second person decides. */
function AskCancellation({ demand, onClose }: { readonly demand: Notice['demand']; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [isVoid, setVoid] = useState(false);
  return (
    <CommandDrawer<CancellationAsked, unknown>
      name="cancel-demand"
      title={`${t('demandPage.askCancellation')} · ${demand.demandNumber}`}
      hint={t('demandPage.cancellationHint')}
      submit={t('demandPage.askCancellation')}
      done={t('demandPage.cancellationAsked')}
      danger
      send={({ reason }, options) =>
        post(`/demands/${demand.demandId}/cancellation`, { reason, declarationVoid: isVoid }, options)
      }
      onClose={onClose}
    >
      <Field name="reason" label={t('form.reason')} needed />
      <Checkbox checked={isVoid} onChange={(event) => setVoid(event.target.checked)}>
        {t('demandPage.declarationVoid')}
      </Checkbox>
    </CommandDrawer>
  );
}

function Facts({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  const { demand } = notice;
  const money = (key: 'amount' | 'collectedAmount' | 'remainder' | 'lateFee' | 'interest') => ({
    key,
    label: t(`demandSum.${key}`),
    children: <MoneyText yuan={demand[key]} />,
  });
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, md: 2, xl: 3 }}
      items={[
        { key: 'code', label: t('employer.creditCode'), children: notice.creditCode },
        { key: 'period', label: `${t('declaration.postingPeriod')} AAE002`, children: demand.postingPeriod },
        { key: 'scheme', label: t('person.scheme'), children: <CodeText list="scheme" code={demand.scheme} /> },
        {
          key: 'kind',
          label: t('demand.kind'),
          children: t(`demandKind.${demand.kind}`, { defaultValue: demand.kind }),
        },
        {
          key: 'mode',
          label: t('demand.mode'),
          children: <CodeText list="collection-mode" code={demand.collectionMode} />,
        },
        { key: 'persons', label: t('declaration.persons'), children: count(demand.persons) },
        money('amount'),
        money('collectedAmount'),
        money('remainder'),
        { key: 'dueOn', label: t('demand.dueOn'), children: demand.dueOn ?? '—' },
        { key: 'overdueDays', label: t('demand.overdueDays'), children: <Overdue demand={demand} /> },
        money('lateFee'),
        money('interest'),
        { key: 'policy', label: t('drill.policyVersion'), children: demand.policyVersion },
        {
          key: 'by',
          label: t('demandPage.assessedBy'),
          children: <ByAtText by={notice.assessedBy} at={notice.assessedAt} />,
        },
        { key: 'madeNo', label: t('demandPage.madeNo'), children: count(demand.madeNo) },
      ]}
    />
  );
}

function Months({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  return (
    <RowsTable
      rows={notice.months}
      rowKey={(row) => row.contributionMonth}
      columns={[
        { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period' },
        { key: 'persons', title: t('declaration.persons'), format: 'int' },
        { key: 'baseTotal', title: t('demandSum.baseTotal'), format: 'money', total: true },
        { key: 'employerAmount', title: t('demandSum.employerAmount'), format: 'money', total: true },
        { key: 'personalAmount', title: t('demandSum.personalAmount'), format: 'money', total: true },
      ]}
    />
  );
}

function Lines({ demandId }: { readonly demandId: string }) {
  const { t } = useTranslation();
  const list = useList<DemandLine>('demand-lines', `/demands/${demandId}/lines`, useListHere());
  const money = (key: 'declaredWage' | 'base' | 'employerAmount' | 'personalAmount' | 'accountAmount', sort = false) =>
    ({ key, title: t(`demandSum.${key}`), format: 'money', total: true, sort }) as const;
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.contributionMonth} ${row.personId}`}
      columns={[
        {
          key: 'personId',
          title: `${t('person.id')} AAC001`,
          sort: true,
          render: (row) => (
            <Link to="/persons" search={{ id: row.personId, tab: 'contributions' }}>
              {row.personId}
            </Link>
          ),
        },
        { key: 'name', title: `${t('person.name')} AAC003` },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period', sort: true },
        money('declaredWage', true),
        money('base', true),
        {
          key: 'clamped',
          title: t('demandPage.clamped'),
          render: (row) => t(`demandPage.clamp.${row.clamped}`, { defaultValue: row.clamped }),
        },
        money('employerAmount'),
        money('personalAmount'),
        money('accountAmount'),
        { key: 'policyVersion', title: t('drill.policyVersion') },
      ]}
    />
  );
}
