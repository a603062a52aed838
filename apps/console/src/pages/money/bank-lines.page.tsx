import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankLine } from '../../api/money.js';
import { useChoices } from '../../components/form/choices.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { BankLineDrawer } from './bank-line-drawer.js';
import { useLineColumns } from './line-columns.js';
import { lineStates, thisMonthsDays, useClassChoices } from './words.js';

/** Bank lines 银行流水: what came in and went out, and what each is. */
export function BankLinesPage() {
  const { t } = useTranslation();
  const address = useListInAddress('from', 'to', 'state', 'class', 'bankAccount', 'direction');
  const control = { ...address, filters: { ...thisMonthsDays(), ...address.filters } };
  const list = useList<BankLine>('bank-lines', '/bank-lines', control);
  const [shownId, setShownId] = useState<string>();
  const states = useChoices('lineState', lineStates);
  const directions = useChoices('direction', ['in', 'out']);
  const classes = useClassChoices();
  const columns = useLineColumns();
  const shown = list.query.data?.items.find((row) => row.bankLineId === shownId);
  return (
    <div className="page">
      <PageHead title={t('menu.bankLines')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.bankLineId}
          onOpen={(row) => setShownId(row.bankLineId)}
          empty={t('bankLine.none')}
          filters={[
            { name: 'from', label: t('statement.from'), kind: 'day', width: 140 },
            { name: 'to', label: t('statement.to'), kind: 'day', width: 140 },
            { name: 'state', label: t('order.state'), kind: 'choice', choices: states },
            { name: 'class', label: t('bankLine.class'), kind: 'choice', choices: classes },
            { name: 'direction', label: t('bankLine.direction'), kind: 'choice', choices: directions, width: 110 },
            { name: 'bankAccount', label: t('bankAccount.number'), kind: 'text', width: 220 },
          ]}
          columns={[
            ...columns,
            {
              key: 'show',
              title: t('action.act'),
              render: (row) => (
                <Button
                  type="link"
                  className="crumb"
                  data-line={row.bankLineId}
                  onClick={() => setShownId(row.bankLineId)}
                >
                  {t('bankLine.show')}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      {shown ? <BankLineDrawer line={shown} onClose={() => setShownId(undefined)} /> : null}
    </div>
  );
}
