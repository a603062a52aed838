import { useQuery } from '@tanstack/react-query';
import { App, Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { Loadable } from '../../components/loadable.js';
import { PrintButton } from '../../components/print-button.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText, UserText } from '../../components/text/texts.js';

type Statement = City['ReconciliationStatement'];

/** One reconciliation whole: both balances, every item, the signature of a second person. */
export function ReconciliationDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['/reconciliations', id],
    queryFn: () => get('/reconciliations/{reconciliationId}', { reconciliationId: id }),
  });
  return (
    <Drawer open size={820} title={t('reconciliation.title', { id })} onClose={onClose}>
      <Loadable query={query}>{(one) => <StatementText statement={one} onClose={onClose} />}</Loadable>
    </Drawer>
  );
}

function StatementText({ statement, onClose }: { readonly statement: Statement; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const facts = useFacts(statement);
  const { reconciliationId: id, digest, preparedBy: by } = statement;
  const mayNot =
    !holds(me.data, 'finance', 'approver') ||
    secondPerson(me.data?.userId ?? '', { done: 'reconciliation', id, by }) !== undefined;
  return (
    <>
      <Flex justify="end" className="notice">
        <PrintButton kind="bank-reconciliation" subject={id} text={t('reconciliation.print')} />
      </Flex>
      {statement.state === 'prepared' ? (
        <ReviewPanel
          facts={facts}
          digest={digest}
          barred={mayNot ? t('reconciliation.whoSigns') : undefined}
          opinion="none"
          approve={(_note, options) => post(`/reconciliations/${id}/signature`, { digest }, options)}
          approveText={t('reconciliation.sign')}
          onDone={() => {
            void message.success(t('review.done'));
            onClose();
          }}
        >
          <Items statement={statement} />
        </ReviewPanel>
      ) : (
        <>
          <EvidenceText facts={facts} digest={digest} />
          <Items statement={statement} />
        </>
      )}
    </>
  );
}

function useFacts(statement: Statement) {
  const { t } = useTranslation();
  const money = (key: 'bankBalance' | 'bookIn' | 'bookOut' | 'bookBalance' | 'bankIn' | 'bankOut' | 'adjusted') => ({
    label: t(`reconciliation.${key}`),
    value: <MoneyText yuan={statement[key]} />,
  });
  return [
    { label: t('declaration.postingPeriod'), value: statement.postingPeriod },
    { label: t('books.account'), value: statement.ledgerAccount },
    { label: t('reconciliation.statementDay'), value: statement.statementDay },
    { label: t('order.state'), value: t(`reconciliationState.${statement.state}`) },
    money('bankBalance'),
    money('bookBalance'),
    money('bookIn'),
    money('bankIn'),
    money('bookOut'),
    money('bankOut'),
    money('adjusted'),
    { label: t('reconciliation.preparedBy'), value: <UserText user={statement.preparedBy} /> },
    { label: t('reconciliation.signedBy'), value: <UserText user={statement.signedBy} /> },
  ];
}

const sideWord = { 'bank-in': 'bankIn', 'bank-out': 'bankOut', 'book-in': 'bookIn', 'book-out': 'bookOut' } as const;

function Items({ statement }: { readonly statement: Statement }) {
  const { t } = useTranslation();
  return (
    <RowsTable
      rows={statement.lines}
      rowKey={(row) => `${row.side} ${row.source} ${row.sourceId}`}
      empty={t('reconciliation.noItems')}
      columns={[
        { key: 'day', title: t('reconciliation.day'), render: (row) => row.day ?? t('reconciliation.atStart') },
        {
          key: 'side',
          title: t('reconciliation.side'),
          render: (row) => t(`reconciliation.${sideWord[`${row.side}-${row.direction}`]}`),
        },
        { key: 'amount', title: t('instruction.amount'), format: 'money' },
        { key: 'subject', title: t('reconciliation.subject') },
      ]}
    />
  );
}
