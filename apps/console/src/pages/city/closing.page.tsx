import { useQuery } from '@tanstack/react-query';
import { Button, Card, Progress, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { useChecks, useLedgerPeriods, type CloseCheck, type MonthClose } from '../../api/month.js';
import { holds, useMe } from '../../api/node.js';
import { ActButton } from '../../components/act-button.js';
import { JobProgress } from '../../components/job-progress.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText } from '../../components/text/texts.js';
import { MonthChoice } from '../books/month-choice.js';
import { AskReopening, CloseDay, ExcludeEmployer } from './close-forms.js';
import { ChecksTable } from './closing-checks.js';
import { firstOpenMonth } from './first-open-month.js';
import { HoldsCard } from './holds-card.js';
import { ReopeningsCard } from './reopenings-card.js';
import { SealingOf } from './sealing-of.js';
import { StateMark } from './state-mark.js';

/** Day and month close 日结月结: the check-list with what stands in the way, the close, and the closes so far. */
export function ClosingPage() {
  const { t } = useTranslation();
  const me = useMe();
  const periods = useLedgerPeriods();
  const [chosen, setChosen] = useState<string>();
  const [closesDay, setClosesDay] = useState(false);
  const months = [...new Set((periods.data ?? []).map((period) => period.postingPeriod))].sort().reverse();
  const month = chosen ?? firstOpenMonth(periods.data ?? []);
  const isOpen = (periods.data ?? []).some((one) => one.postingPeriod === month && one.state === 'open');
  return (
    <div className="page">
      <PageHead
        title={t('menu.closing')}
        actions={
          <>
            {holds(me.data, 'finance') ? (
              <Button data-act="close-day" onClick={() => setClosesDay(true)}>
                {t('close.day')}
              </Button>
            ) : null}
            {month ? <MonthChoice months={months} month={month} onChange={setChosen} /> : null}
          </>
        }
      />
      <PageHint text={t('closing.how')} />
      <Loadable query={periods} empty={() => (month === undefined ? t('closing.noBooks') : undefined)}>
        {() =>
          month ? (
            <>
              <HoldsCard month={month} />
              <ReopeningsCard />
              {isOpen ? (
                <CheckList key={month} month={month} onClosed={() => setChosen(month)} />
              ) : (
                <Closed month={month} />
              )}
            </>
          ) : null
        }
      </Loadable>
      <Closes />
      {closesDay ? <CloseDay onClose={() => setClosesDay(false)} /> : null}
    </div>
  );
}

/** A month that is closed: how its datasets are being sealed, and the way to open it again. */
function Closed({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const [asks, setAsks] = useState(false);
  return (
    <Card
      title={t('close.closed', { month })}
      extra={
        holds(me.data, 'finance') ? (
          <Button danger data-act="reopen" onClick={() => setAsks(true)}>
            {t('close.reopen')}
          </Button>
        ) : null
      }
    >
      <SealingOf month={month} />
      {asks ? <AskReopening month={month} onClose={() => setAsks(false)} /> : null}
    </Card>
  );
}

interface CheckListProps {
  readonly month: string;
  readonly onClosed: () => void;
}

function CheckList({ month, onClosed }: CheckListProps) {
  const { t } = useTranslation();
  const query = useChecks(month);
  return (
    <Card
      title={t('closing.checks', { month })}
      extra={
        <Button data-act="check-again" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t('close.again')}
        </Button>
      }
    >
      <Loadable query={query}>{(checks) => <CloseMonth month={month} checks={checks} onClosed={onClosed} />}</Loadable>
    </Card>
  );
}

const textOf = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).flatMap(([id, text]) => (text.trim() === '' ? [] : [[id, text.trim()]])));

function CloseMonth({ month, checks, onClosed }: CheckListProps & { readonly checks: readonly CloseCheck[] }) {
  const { t } = useTranslation();
  const me = useMe();
  const isFinance = holds(me.data, 'finance');
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [closing, setClosing] = useState(false);
  const [excludes, setExcludes] = useState(false);
  const hard = checks.filter((check) => !check.ok && check.severity === 'hard').length;
  const explanations = textOf(texts);
  const unexplained = checks.filter(
    (check) => !check.ok && check.severity === 'soft' && !explanations[check.id],
  ).length;
  return (
    <>
      <Standing checks={checks} hard={hard} unexplained={unexplained} />
      <ChecksTable
        checks={checks}
        month={month}
        explanations={texts}
        {...(isFinance ? { onExplain: (id: string, text: string) => setTexts((all) => ({ ...all, [id]: text })) } : {})}
      />
      {closing ? <Closing month={month} /> : null}
      <Space wrap className="decision">
        {isFinance ? (
          <ActButton<City['ClosedMonth']>
            name="close-month"
            primary
            text={t('close.month', { month })}
            sure={t('close.monthSure', { month })}
            disabled={hard > 0 || unexplained > 0}
            send={async (options) => {
              setClosing(true);
              try {
                return await post(`/closing/${month}/close-month`, { explanations }, options);
              } finally {
                setClosing(false);
              }
            }}
            done={t('close.monthDone', { month })}
            onDone={onClosed}
          />
        ) : null}
        {holds(me.data, 'finance', 'reviewer') ? (
          <Button data-act="exclude" onClick={() => setExcludes(true)}>
            {t('close.exclude')}
          </Button>
        ) : null}
      </Space>
      {excludes ? <ExcludeEmployer month={month} onClose={() => setExcludes(false)} /> : null}
    </>
  );
}

const CLOSING_POLL_MS = 500;

/** How far the close is: its steps, as the node does them in one transaction, which cannot be stopped. */
function Closing({ month }: { readonly month: string }) {
  const progress = useQuery({
    queryKey: ['close-progress', month],
    queryFn: () => get('/closing/{period}/progress', { period: month }),
    refetchInterval: CLOSING_POLL_MS,
  }).data;
  const isTold = progress?.state === 'running';
  return (
    <JobProgress job={{ state: 'running', done: isTold ? progress.done : 0, total: isTold ? progress.total : null }} />
  );
}

function Closes() {
  const { t } = useTranslation();
  const list = useList<MonthClose>('month-closes', '/closing', useListHere());
  return (
    <Card title={t('closing.closes')}>
      <QueryTable
        list={list}
        rowKey={(row) => `${row.postingPeriod} ${row.closeNo}`}
        empty={t('closing.none')}
        expandedRow={(row) => <ChecksTable checks={row.checks} explanations={row.explanations} />}
        columns={[
          { key: 'postingPeriod', title: t('overview.month'), format: 'period', sort: true },
          { key: 'closeNo', title: t('closing.closeNo'), format: 'int' },
          {
            key: 'state',
            title: t('closing.state'),
            render: (row) => <StateMark kind="closeState" state={row.state} />,
          },
          {
            key: 'closedBy',
            title: t('closing.closedBy'),
            render: (row) => <ByAtText by={row.closedBy} at={row.closedAt} />,
          },
          { key: 'reopenedAt', title: t('closing.reopenedAt'), format: 'instant' },
          {
            key: 'passed',
            title: t('closing.passedOf'),
            align: 'right',
            render: (row) => `${row.checks.filter((check) => check.ok).length}/${row.checks.length}`,
          },
        ]}
      />
    </Card>
  );
}

interface StandingProps {
  readonly checks: readonly CloseCheck[];
  readonly hard: number;
  readonly unexplained: number;
}

/** How many checks are passed, and what still forbids the close. */
function Standing({ checks, hard, unexplained }: StandingProps) {
  const { t } = useTranslation();
  const passed = checks.filter((check) => check.ok).length;
  return (
    <Space className="notice" wrap>
      <Progress
        aria-label={t('closing.outcome')}
        percent={checks.length === 0 ? 0 : Math.round((passed / checks.length) * 100)}
        steps={checks.length}
        format={() => `${passed}/${checks.length}`}
      />
      {hard === 0 ? (
        <StatusMark tone="good" text={t('closing.ready')} />
      ) : (
        <StatusMark tone="bad" text={t('closing.standing', { count: hard })} />
      )}
      {unexplained > 0 ? <StatusMark tone="watch" text={t('close.unexplained', { count: unexplained })} /> : null}
    </Space>
  );
}
