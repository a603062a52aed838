import { useTranslation } from 'react-i18next';
import type { BankLine } from '../../api/money.js';
import type { Column } from '../../components/table/column.js';
import { MoneyState, useClassTitle } from './words.js';

/** The columns of a bank line, the same in every list of them. */
export function useLineColumns(): readonly Column<BankLine>[] {
  const { t } = useTranslation();
  const classTitle = useClassTitle();
  return [
    { key: 'bankLineId', title: t('bankLine.number'), sort: true },
    { key: 'valueDate', title: t('bankLine.day'), format: 'date', sort: true },
    { key: 'direction', title: t('bankLine.direction'), render: (row) => t(`direction.${row.direction}`) },
    { key: 'amount', title: t('bankLine.amount'), format: 'money', sort: true },
    { key: 'payerName', title: t('bankLine.payer'), sort: true },
    { key: 'reference', title: t('bankLine.reference') },
    { key: 'class', title: t('bankLine.class'), render: (row) => classTitle(row.class) },
    { key: 'state', title: t('order.state'), render: (row) => <MoneyState kind="lineState" state={row.state} /> },
    { key: 'suspenseAmount', title: t('bankLine.suspense'), format: 'money', total: true },
    { key: 'balanceAfter', title: t('bankLine.balance'), format: 'money' },
    { key: 'bankAccount', title: t('bankAccount.number') },
    { key: 'bankNumber', title: t('bankLine.bankNumber') },
  ];
}
