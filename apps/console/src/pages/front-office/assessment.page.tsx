import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Flex, Space, Tabs } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PensionScheme } from '@pnet/standards';
import { post } from '../../api/client.js';
import { useAssessmentRuns, type AssessmentOutcome, type ExcludedLine } from '../../api/front-office.js';
import { holds, useMe, useNode } from '../../api/node.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { monthOf, thisMonth } from '../../shell/search.js';
import { HoldsCard } from '../city/holds-card.js';
import { RunsTable } from './runs-table.js';
import { DemandList } from './demand-list.js';
import { ReplayTab } from './replay-tab.js';

/** The scheme and month that are assessed. */
interface Assessed {
  readonly scheme: PensionScheme;
  readonly month: string;
}

/** Monthly assessment 应收核定: run for everybody or one employer, its progress and result, and what stopped it. */
export function AssessmentPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const node = useNode();
  const search = useSearch({ from: '/console/assessment' });
  const month = monthOf(search.postingPeriod) ?? node.data?.openPeriod ?? thisMonth().toString();
  const schemes = useSchemes();
  const of = { scheme: schemes.find((one) => one === search.scheme) ?? schemes[0], month };
  const go = (to: { readonly postingPeriod?: string; readonly scheme?: string; readonly tab?: string }): void =>
    void navigate({ to: '/assessment', search: { ...search, ...to } });
  return (
    <div className="page">
      <PageHead
        title={t('menu.assessment')}
        actions={
          <Space wrap>
            {schemes.length > 1 ? (
              <SchemePicker value={of.scheme} onChange={(scheme) => scheme && go({ scheme })} />
            ) : null}
            {t('declaration.postingPeriod')}
            <Month key={month} month={month} onMonth={(postingPeriod) => go({ postingPeriod })} />
          </Space>
        }
      />
      <PageHint text={t('assess.hint')} />
      <Runs key={`runs ${of.scheme} ${month}`} {...of} />
      <HoldsCard month={month} />
      <Card>
        <Tabs
          activeKey={search.tab ?? 'result'}
          onChange={(tab) => go({ tab })}
          destroyOnHidden
          items={[
            { key: 'result', label: t('assess.result'), children: <Result {...of} /> },
            { key: 'exclusions', label: t('assess.exclusions'), children: <Exclusions {...of} /> },
            { key: 'replay', label: t('assess.replay'), children: <ReplayTab key={`${of.scheme} ${month}`} {...of} /> },
          ]}
        />
      </Card>
    </div>
  );
}

/** The month, taken once it is one. */
function Month({ month, onMonth }: { readonly month: string; readonly onMonth: (month: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | undefined>(month);
  return (
    <PeriodPicker
      aria-label={t('declaration.postingPeriod')}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        const whole = monthOf(text);
        if (whole !== undefined && whole === text && whole !== month) onMonth(whole);
      }}
    />
  );
}

/** Runs an assessment; the same one is asked for with one key until it is done. */
function useRun({ scheme, month }: Assessed) {
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (employerId: string | undefined) =>
      post<AssessmentOutcome>(
        '/assessments',
        { scheme, postingPeriod: month, ...(employerId ? { employerId } : {}) },
        { key: key.current },
      ),
    onSuccess: () => {
      key.current = crypto.randomUUID();
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
    onSettled: () => queries.invalidateQueries(),
  });
}

function Runs({ scheme, month }: Assessed) {
  const { t } = useTranslation();
  const me = useMe().data;
  const [employerId, setEmployerId] = useState<string>();
  const run = useRun({ scheme, month });
  const runs = useAssessmentRuns(scheme, month, run.isPending);
  const outcome = run.data;
  return (
    <Card title={t('assess.runs', { month })}>
      {holds(me, 'handler', 'operator') ? (
        <Flex gap={8} wrap className="notice">
          <div style={{ width: 280 }}>
            <PartyPicker kind="employer" takesF2 value={employerId} onChange={setEmployerId} />
          </div>
          <Button type="primary" data-act="assess" loading={run.isPending} onClick={() => run.mutate(employerId)}>
            {t(employerId ? 'assess.runOne' : 'assess.runAll')}
          </Button>
        </Flex>
      ) : null}
      <ProblemNotice error={run.error} />
      {outcome ? (
        <p className="notice" data-outcome={outcome.state}>
          {outcome.month || outcome.difference
            ? t(`assess.outcome.${outcome.state}`, {
                lines: count(outcome.month?.rows ?? 0),
                differences: count(outcome.difference?.rows ?? 0),
              })
            : t('assess.nothing')}
        </p>
      ) : null}
      <Loadable query={runs} empty={(rows) => (rows.length === 0 ? t('assess.noRuns') : undefined)}>
        {(rows) => (
          <RunsTable
            rows={rows}
            rowKey={(row) => row.assessmentRunId}
            asked={[{ key: 'kind', title: t('hold.kind'), render: (row) => t(`hold.${row.kind}`) }]}
            counted={t('assess.lines')}
          />
        )}
      </Loadable>
    </Card>
  );
}

/** What the month demands, with its totals. */
function Result({ scheme, month }: Assessed) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const control = useListHere();
  return (
    <>
      <Link to="/demands" search={{ scheme, postingPeriod: month }}>
        {t('assess.allDemands')}
      </Link>
      <DemandList
        control={control}
        fixed={{ scheme, postingPeriod: month }}
        onOpen={(id) => void navigate({ to: '/demands', search: { scheme, postingPeriod: month, id } })}
      />
    </>
  );
}

/** Declared lines that were left out, and why. */
function Exclusions({ scheme, month }: Assessed) {
  const { t } = useTranslation();
  const list = useList<ExcludedLine>('assessment-exclusions', '/assessments/exclusions', useListHere(), {
    fixed: { scheme, postingPeriod: month },
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.declarationId} ${row.personId} ${row.contributionMonth}`}
      empty={t('assess.noExclusions')}
      columns={[
        {
          key: 'declarationId',
          title: t('declaration.number'),
          sort: true,
          render: (row) => (
            <Link to="/declarations" search={{ id: row.declarationId }}>
              {row.declarationId}
            </Link>
          ),
        },
        {
          key: 'personId',
          title: `${t('person.id')} AAC001`,
          sort: true,
          render: (row) => (
            <Link to="/persons" search={{ id: row.personId }}>
              {row.personId}
            </Link>
          ),
        },
        { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period', sort: true },
        {
          key: 'reason',
          title: t('record.reason'),
          sort: true,
          render: (row) => t(`assess.why.${row.reason}`, { defaultValue: row.reason }),
        },
      ]}
    />
  );
}
