import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../api/contributions.js';
import { post, read } from '../../api/client.js';
import type { Suspense } from '../../api/money.js';
import { allRows, type Page } from '../../api/paging.js';
import type { EmployerItem } from '../../api/registration.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { MoneyInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { Loadable } from '../../components/loadable.js';
import { PageHint } from '../../components/page-head.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';
import { matchable, outstanding } from './ties-out.js';

interface Match {
  readonly employerId?: string;
  readonly demandId: string;
  readonly amount: string;
}

/** The one employer of the payer's name, where there is just one. */
const payerOf = async (name: string): Promise<string | null> => {
  if (name.trim().length < 2) return null;
  const { items } = await read<Page<EmployerItem>>('/employers', { query: name, limit: 5 });
  const named = items.filter((one) => one.name === name);
  return named.length === 1 ? (named[0]?.employerId ?? null) : null;
};

/** 暂收匹配应缴: whose money it is, which demand it pays, how much of it. */
export function MatchSuspense({ line, onClose }: { readonly line: Suspense; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const payer = useQuery({
    queryKey: ['payer', line.payerName],
    queryFn: () => payerOf(line.payerName),
    retry: false,
  });
  if (payer.isPending) return null;
  const employerId = payer.data ?? undefined;
  return (
    <CommandDrawer<Match, unknown>
      name="match-suspense"
      title={`${t('suspense.match')} · ${line.bankLineId} ${line.payerName}`}
      hint={t('suspense.matchHint')}
      submit={t('suspense.match')}
      done={t('suspense.matched')}
      width={900}
      {...(employerId === undefined ? {} : { initial: { employerId } })}
      send={({ demandId, amount }, options) =>
        post('/suspense-matches', { bankLineId: line.bankLineId, demandId, amount }, options)
      }
      onClose={onClose}
    >
      <div className="whole-row notice">
        {t('bankLine.suspense')} <MoneyText yuan={line.suspenseAmount} /> · {t('bankLine.reference')} {line.reference}
      </div>
      <Field name="employerId" label={t('suspense.payer')} needed>
        <PartyPicker kind="employer" takesF2 />
      </Field>
      <Demands line={line} />
      <Field name="amount" label={t('suspense.amount')} needed shape="amount">
        <MoneyInput />
      </Field>
    </CommandDrawer>
  );
}

/** The demands of the payer that owe something; picking one fills in the amount. */
function Demands({ line }: { readonly line: Suspense }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Match>();
  const employerId = Form.useWatch('employerId', form);
  const demands = useQuery({
    queryKey: ['open-demands', employerId],
    queryFn: async () =>
      (await allRows<Demand>('/demands', { employerId })).filter(
        (one) => one.status === 'open' || one.status === 'part',
      ),
    enabled: employerId !== undefined,
  });
  if (employerId === undefined) return null;
  return (
    <Loadable query={demands} empty={(rows) => (rows.length === 0 ? t('suspense.noDemands') : undefined)}>
      {(rows) => (
        <Form.Item
          name="demandId"
          className="whole-row"
          label={t('suspense.demand')}
          rules={[
            {
              // What was picked of another payer before does not count.
              validator: (_rule, picked) =>
                rows.some((row) => row.demandId === picked)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t('form.needed'))),
            },
          ]}
        >
          <DemandChoice rows={rows} onPick={(demand) => form.setFieldValue('amount', matchable(line, demand))} />
        </Form.Item>
      )}
    </Loadable>
  );
}

interface DemandChoiceProps {
  readonly rows: readonly Demand[];
  readonly onPick: (demand: Demand) => void;
  readonly value?: string | undefined;
  readonly onChange?: (demandId: string) => void;
}

function DemandChoice({ rows, onPick, value, onChange }: DemandChoiceProps) {
  const { t } = useTranslation();
  const pick = (demand: Demand): void => {
    onChange?.(demand.demandId);
    onPick(demand);
  };
  return (
    <>
      <RowsTable
        rows={rows}
        rowKey={(row) => row.demandId}
        onOpen={pick}
        selection={{
          type: 'radio',
          selectedRowKeys: value === undefined ? [] : [value],
          onSelect: (demand) => pick(demand),
        }}
        columns={[
          { key: 'demandNumber', title: t('demand.number') },
          { key: 'postingPeriod', title: t('declaration.postingPeriod'), format: 'period' },
          { key: 'amount', title: t('demand.amount'), format: 'money', total: true },
          { key: 'collectedAmount', title: t('demand.collectedAmount'), format: 'money', total: true },
          {
            key: 'outstanding',
            title: t('suspense.owed'),
            align: 'right',
            render: (row) => <MoneyText yuan={outstanding(row).toString()} />,
          },
          {
            key: 'status',
            title: t('demand.status'),
            render: (row) => <StateMark kind="demandStatus" state={row.status} />,
          },
        ]}
      />
      {rows.some((row) => row.collectionMode !== 'agency') ? <PageHint text={t('suspense.taxHint')} /> : null}
    </>
  );
}
