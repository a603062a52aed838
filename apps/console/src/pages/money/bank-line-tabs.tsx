import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import type { ClassChange, DetailDifference, ReceiptPart } from '../../api/money.js';
import { useListHere } from '../../components/list-control.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, UnitText } from '../../components/text/texts.js';
import { useClassTitle } from './words.js';

/** The trail of what a line was said to be. */
export function ClassTrail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const classTitle = useClassTitle();
  const list = useList<ClassChange>('bank-line-classes', `/bank-lines/${id}/classes`, useListHere());
  return (
    <QueryTable
      list={list}
      rowKey={(row) => String(row.changeNo)}
      empty={t('bankLine.noTrail')}
      columns={[
        { key: 'changeNo', title: t('table.number') },
        { key: 'fromClass', title: t('record.before'), render: (row) => classTitle(row.fromClass) },
        { key: 'toClass', title: t('record.after'), render: (row) => classTitle(row.toClass) },
        { key: 'accountFundAmount', title: t('bankLine.accountPart'), format: 'money' },
        {
          key: 'counterpartUnit',
          title: t('bankLine.counterpart'),
          render: (row) => <UnitText code={row.counterpartUnit} />,
        },
        { key: 'reason', title: t('form.reason') },
        {
          key: 'changedBy',
          title: t('record.recordedBy'),
          render: (row) => <ByAtText by={row.changedBy} at={row.changedAt} />,
        },
        { key: 'correctionId', title: t('correction.number') },
      ]}
    />
  );
}

/** What of a receipt pays which demand. */
export function LineAllocations({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const list = useList<ReceiptPart>('receipt-allocations', '/receipt-allocations', useListHere(), {
    fixed: { bankLineId: id },
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.allocationId}
      empty={t('bankLine.noParts')}
      columns={[
        { key: 'allocationId', title: t('table.number') },
        { key: 'demandNumber', title: t('demand.number') },
        { key: 'amount', title: t('receipt.amount'), format: 'money', total: true },
        { key: 'rule', title: t('receipt.rule'), render: (row) => t(`receiptRule.${row.rule}`) },
        { key: 'state', title: t('order.state'), render: (row) => t(`allocationState.${row.state}`) },
        { key: 'creditedOn', title: t('receipt.creditedOn'), format: 'date' },
        { key: 'creditedEmployer', title: t('receipt.creditedEmployer'), format: 'money', total: true },
        { key: 'creditedPersonal', title: t('receipt.creditedPersonal'), format: 'money', total: true },
        { key: 'creditedAccount', title: t('bankLine.creditedAccount'), format: 'money', total: true },
        { key: 'creditedLateFee', title: t('bankLine.lateFee'), format: 'money', total: true },
        { key: 'creditedInterest', title: t('bankLine.interest'), format: 'money', total: true },
      ]}
    />
  );
}

/** Persons of a tax receipt that do not agree with the demand; masked. */
export function LineDetails({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const me = useMe();
  return holds(me.data, 'handler', 'reviewer', 'approver', 'finance') ? (
    <DetailDifferences id={id} />
  ) : (
    <p className="quiet">{t('bankLine.personsBarred')}</p>
  );
}

function DetailDifferences({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const list = useList<DetailDifference>('detail-differences', `/bank-lines/${id}/detail-differences`, useListHere());
  return (
    <QueryTable
      list={list}
      rowKey={(row) => String(row.rowNo)}
      empty={t('bankLine.noDetails')}
      columns={[
        { key: 'rowNo', title: t('file.rowNumber'), sort: true },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'contributionMonth', title: t('contribution.month'), format: 'period', sort: true },
        { key: 'employerAmount', title: t('contribution.employerAmount'), format: 'money', total: true },
        { key: 'personalAmount', title: t('contribution.personalAmount'), format: 'money', total: true },
        {
          key: 'outcome',
          title: t('bankLine.why'),
          render: (row) => t(`detailOutcome.${row.outcome}`, { defaultValue: row.outcome }),
        },
      ]}
    />
  );
}
