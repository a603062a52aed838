import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Descriptions, Space, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { holds, useMe, type Me } from '../../api/node.js';
import { ActButton } from '../../components/act-button.js';
import { amount, count } from '../../components/format.js';
import { JobProgress } from '../../components/job-progress.js';
import { Loadable } from '../../components/loadable.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { InstantText, PeriodText, UserText } from '../../components/text/texts.js';
import { LoadFiles, LoadPersons, LoadRejects } from './load-tables.js';
import { LoadState } from './load-words.js';
import { MappingForm, TotalsForm } from './opening-load-forms.js';

type Load = City['OpeningLoadView'];

interface RecordProps {
  readonly loadId: string;
  readonly tab: string;
  readonly onTab: (tab: string) => void;
  readonly onBack: () => void;
}

const isWorking = (load: Load | undefined): boolean =>
  load !== undefined && (load.state === 'trying' || (load.state === 'agreed' && load.appliedAt === null));

/** One load: how it stands, what can be done, its files, rejects, totals and what persons lack. */
export function OpeningLoadRecord({ loadId, tab, onTab, onBack }: RecordProps) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['opening-load', loadId],
    queryFn: () => get('/opening-loads/{loadId}', { loadId }),
    refetchInterval: (one) => (isWorking(one.state.data) ? 1_000 : false),
  });
  return (
    <Loadable query={query} rows={8}>
      {(load) => (
        <>
          <Card
            title={t('openingLoad.title', { id: loadId })}
            extra={
              <Button data-act="back" onClick={onBack}>
                {t('record.back')}
              </Button>
            }
          >
            <Facts load={load} />
            {isWorking(load) && load.progress ? <Progress progress={load.progress} /> : null}
            <Found load={load} />
            <Acts load={load} />
          </Card>
          <Card>
            <Tabs
              activeKey={tab}
              onChange={onTab}
              destroyOnHidden
              items={[
                { key: 'files', label: t('openingLoad.files'), children: <LoadFiles load={load} /> },
                { key: 'rejects', label: t('openingLoad.rejects'), children: <LoadRejects load={load} /> },
                { key: 'totals', label: t('openingLoad.totals'), children: <Totals load={load} /> },
                { key: 'lacking', label: t('openingLoad.lacking'), children: <LoadPersons load={load} /> },
              ]}
            />
          </Card>
        </>
      )}
    </Loadable>
  );
}

function Facts({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const items = [
    { key: 'state', label: t('order.state'), children: <LoadState state={load.state} /> },
    { key: 'month', label: t('openingLoad.month'), children: <PeriodText month={load.postingPeriod} /> },
    { key: 'maker', label: t('record.recordedBy'), children: <UserText user={load.maker} /> },
    { key: 'tried', label: t('openingLoad.triedAt'), children: <InstantText at={load.triedAt} /> },
    { key: 'proposed', label: t('openingLoad.proposedBy'), children: <UserText user={load.proposedBy} /> },
    { key: 'agreed', label: t('books.checker'), children: <UserText user={load.agreedBy} /> },
    { key: 'applied', label: t('openingLoad.appliedAt'), children: <InstantText at={load.appliedAt} /> },
    { key: 'why', label: t('openingLoad.explanation'), children: load.explanation ?? '—' },
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 4 }} items={items} />;
}

function Progress({ progress }: { readonly progress: NonNullable<Load['progress']> }) {
  return <JobProgress job={{ state: progress.state, done: progress.done, total: progress.total }} />;
}

/** What a trial or the work after the agreement came upon. */
function Found({ load }: { readonly load: Load }) {
  const { t, i18n } = useTranslation();
  const { error, difference } = load;
  return (
    <>
      {error ? (
        <Alert
          showIcon
          type="error"
          className="notice"
          title={error.code}
          description={i18n.language === 'en' ? error.en : error.zh}
        />
      ) : null}
      {difference && difference.accounts !== difference.ledger ? (
        <Alert
          showIcon
          type="warning"
          className="notice"
          data-found="difference"
          title={t('openingLoad.difference', {
            accounts: amount(difference.accounts),
            ledger: amount(difference.ledger),
            difference: amount(difference.difference),
          })}
        />
      ) : null}
      {difference?.unbalanced.map(({ fund, debit, credit }) => (
        <Alert
          key={fund}
          showIcon
          type="error"
          className="notice"
          title={t('openingLoad.unbalanced', { fund: t(`fund.${fund}`), debit: amount(debit), credit: amount(credit) })}
        />
      ))}
    </>
  );
}

const mayChange = (me: Me | undefined, { state }: Load): boolean =>
  ['open', 'tried', 'proposed'].includes(state) && holds(me, 'handler', 'finance');

const mayAgree = (me: Me | undefined, { loadId: id, proposedBy: by, state }: Load): boolean =>
  state === 'proposed' &&
  holds(me, 'reviewer', 'approver', 'finance') &&
  secondPerson(me?.userId ?? '', { done: 'opening', id, by }) === undefined;

function Acts({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const me = useMe();
  const [form, setForm] = useState<'mapping' | 'proposal' | 'agreement'>();
  const close = (): void => setForm(undefined);
  const { loadId } = load;
  const changes = mayChange(me.data, load);
  return (
    <Space wrap className="decision">
      {changes ? (
        <Button data-act="mapping" onClick={() => setForm('mapping')}>
          {t('openingLoad.mapping')}
        </Button>
      ) : null}
      {changes ? (
        <ActButton
          name="try"
          text={t('openingLoad.try')}
          send={(options) => post(`/opening-loads/${loadId}/trial`, {}, options)}
          done={t('openingLoad.trialBegun')}
          disabled={load.kinds.length === 0}
        />
      ) : null}
      {changes && load.state === 'tried' ? (
        <Button type="primary" data-act="propose" onClick={() => setForm('proposal')}>
          {t('openingLoad.propose')}
        </Button>
      ) : null}
      {mayAgree(me.data, load) ? (
        <Button type="primary" data-act="agree" onClick={() => setForm('agreement')}>
          {t('opening.agree')}
        </Button>
      ) : null}
      {form === 'mapping' ? <MappingForm load={load} onClose={close} /> : null}
      {form === 'proposal' || form === 'agreement' ? <TotalsForm load={load} act={form} onClose={close} /> : null}
    </Space>
  );
}

/** Rows of each kind, and the control totals; who is to state them anew does not see them. */
function Totals({ load }: { readonly load: Load }) {
  const { t } = useTranslation();
  const totals = Object.entries(load.totals ?? {});
  return (
    <>
      <RowsTable
        rows={load.kinds}
        rowKey={(row) => row.kind}
        empty={t('openingLoad.noFiles')}
        columns={[
          { key: 'kind', title: t('openingLoad.kind'), render: (row) => t(`openingKind.${row.kind}`) },
          { key: 'files', title: t('openingLoad.files'), format: 'int' },
          { key: 'rows', title: t('file.rows'), format: 'int' },
          { key: 'right', title: t('file.correctRows'), render: (row) => count(row.rows - row.wrongRows) },
          { key: 'wrongRows', title: t('file.wrongRows'), format: 'int' },
        ]}
      />
      {totals.length > 0 ? (
        <Descriptions
          bordered
          size="small"
          className="notice"
          column={{ xs: 1, md: 2, xl: 3 }}
          items={totals.map(([name, value]) => ({
            key: name,
            label: t(`openingTotal.${name}`),
            children: <b data-total={name}>{value}</b>,
          }))}
        />
      ) : (
        <Alert type="info" showIcon className="notice" title={t('openingLoad.noTotals')} />
      )}
    </>
  );
}
