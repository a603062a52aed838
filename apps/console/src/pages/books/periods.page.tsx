import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Upper } from '../../api/answers.js';
import type { LedgerPeriod } from '../../api/books.js';
import { post } from '../../api/client.js';
import { holds, useMe, useNode } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { thisMonth } from '../../shell/search.js';
import { MoneyState } from '../money/words.js';

type Act = 'books' | 'period' | 'close';

/** Periods 会计期间: books and months are opened here; province and nation close their own months here too. */
export function PeriodsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const isCity = useNode().data?.tier === 'city';
  const [open, setOpen] = useState<Act>();
  const list = useList<LedgerPeriod>('ledger-periods', '/ledger/periods', useListInAddress('state'));
  const states = useChoices('periodState', ['open', 'closed']);
  const acts: readonly Act[] = isCity ? ['books', 'period'] : ['books', 'period', 'close'];
  return (
    <div className="page">
      <PageHead title={t('menu.periods')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => `${row.postingPeriod} ${row.scheme} ${row.fund}`}
          empty={t('period.none')}
          filters={[{ name: 'state', label: t('order.state'), kind: 'choice', choices: states, width: 160 }]}
          actions={
            holds(me.data, 'finance', 'operator')
              ? acts.map((act) => (
                  <Button key={act} data-act={`open-${act}`} onClick={() => setOpen(act)}>
                    {t(`period.act.${act}`)}
                  </Button>
                ))
              : null
          }
          columns={[
            { key: 'postingPeriod', title: t('declaration.postingPeriod'), format: 'period', sort: true },
            { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
            { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
            {
              key: 'state',
              title: t('order.state'),
              render: (row) => <MoneyState kind="periodState" state={row.state} />,
            },
            { key: 'closedThrough', title: t('period.closedThrough'), format: 'date' },
            { key: 'closedBy', title: t('closing.closedBy'), render: (row) => <UserText user={row.closedBy} /> },
          ]}
        />
      </Card>
      {open ? <PeriodAct act={open} onClose={() => setOpen(undefined)} /> : null}
    </div>
  );
}

interface Values {
  readonly scheme?: string;
  readonly postingPeriod: string;
}

function PeriodAct({ act, onClose }: { readonly act: Act; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  const send = ({ postingPeriod, ...rest }: Values, options: { key?: string }): Promise<unknown> => {
    if (act === 'close') return post<Upper['ClosedOwnMonth']>('/own-books/close', { period: postingPeriod }, options);
    return post(`/ledger/${act === 'books' ? 'books' : 'periods'}`, { ...rest, postingPeriod }, options);
  };
  return (
    <CommandDrawer<Values, unknown>
      name={`period-${act}`}
      title={t(`period.act.${act}`)}
      hint={t(`period.hint.${act}`)}
      submit={t(`period.act.${act}`)}
      done={t(`period.done.${act}`)}
      initial={{ postingPeriod: thisMonth().toString(), ...(act === 'books' ? { scheme } : {}) }}
      send={send}
      onClose={onClose}
    >
      {act === 'books' ? (
        <Field name="scheme" label={t('person.scheme')} needed>
          <SchemePicker every />
        </Field>
      ) : null}
      <Field name="postingPeriod" label={t('declaration.postingPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
    </CommandDrawer>
  );
}
