import type { TFunction } from 'i18next';
import { Link } from '@tanstack/react-router';
import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { Deferral } from '../../api/arrears.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput, PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { count } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, MoneyText, UserText } from '../../components/text/texts.js';
import { StateMark } from '../city/state-mark.js';

const states = ['requested', 'approved', 'refused', 'ended'] as const;

/** Deferrals 缓缴 of demands: asked for, decided by a second person, ended. */
export function DeferralsPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const [isAsking, setAsking] = useState(false);
  const [shown, setShown] = useState<Deferral>();
  const list = useList<Deferral>('demand-deferrals', '/deferrals', useListInAddress('state', 'employerId'));
  return (
    <div className="page">
      <PageHead
        title={t('menu.deferrals')}
        actions={
          holds(me, 'handler') ? (
            <Button type="primary" data-act="defer" onClick={() => setAsking(true)}>
              {t('deferral.ask')}
            </Button>
          ) : null
        }
      />
      <PageHint text={t('deferral.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.deferralId}
          onOpen={setShown}
          empty={t('deferral.none')}
          filters={[
            {
              name: 'state',
              label: t('order.state'),
              kind: 'choice',
              choices: states.map((value) => ({ value, label: t(`deferralState.${value}`) })),
            },
            { name: 'employerId', label: t('employer.id'), kind: 'text' },
          ]}
          columns={deferralColumns(t, setShown)}
        />
      </Card>
      {isAsking ? <Ask onClose={() => setAsking(false)} /> : null}
      {shown ? <Record one={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

const deferralColumns = (t: TFunction, show: (row: Deferral) => void): readonly Column<Deferral>[] => [
  {
    key: 'deferralId',
    title: t('deferral.number'),
    sort: true,
    render: (row) => (
      <button type="button" className="link code" data-deferral={row.deferralId} onClick={() => show(row)}>
        {row.deferralId}
      </button>
    ),
  },
  { key: 'employerName', title: `${t('employer.name')} AAB004`, sort: true },
  { key: 'fromPeriod', title: t('deferral.fromPeriod'), format: 'period' },
  { key: 'throughPeriod', title: t('deferral.throughPeriod'), format: 'period' },
  { key: 'deferredTo', title: t('deferral.deferredTo'), format: 'date', sort: true },
  {
    key: 'state',
    title: t('order.state'),
    render: (row) => <StateMark kind="deferralState" state={row.state} />,
  },
  { key: 'demands', title: t('deferral.demands'), format: 'int', total: true },
  { key: 'owed', title: t('deferral.owed'), format: 'money', total: true, sort: true },
  { key: 'dueOn', title: t('deferral.dueOn'), format: 'date' },
  { key: 'overdueDays', title: t('deferral.overdueDays'), format: 'int' },
  { key: 'requestedBy', title: t('hold.requestedBy'), render: (row) => <UserText user={row.requestedBy} /> },
  { key: 'endedOn', title: t('deferral.endedOn'), format: 'date' },
];

interface Asked {
  readonly employerId: string;
  readonly fromPeriod: string;
  readonly throughPeriod: string;
  readonly deferredTo: string;
  readonly reason: string;
  readonly document: string;
}

function Ask({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Asked, unknown>
      name="defer"
      title={t('deferral.ask')}
      hint={t('deferral.askHint')}
      submit={t('deferral.ask')}
      done={t('deferral.asked')}
      send={(values, options) => post('/deferrals', values, options)}
      onClose={onClose}
    >
      <Field name="employerId" label={`${t('employer.name')} AAB001`} needed>
        <PartyPicker kind="employer" />
      </Field>
      <Field name="fromPeriod" label={t('deferral.fromPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
      <Field name="throughPeriod" label={t('deferral.throughPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
      <Field name="deferredTo" label={t('deferral.deferredTo')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="document" label={t('deferral.document')} needed />
      <Field name="reason" label={t('form.reason')} needed max={500} />
    </CommandDrawer>
  );
}

function Record({ one, onClose }: { readonly one: Deferral; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const [isEnding, setEnding] = useState(false);
  const own = secondPerson(me?.userId ?? '', { done: 'deferral', id: one.deferralId, by: one.requestedBy })
    ? t('cancellation.own')
    : undefined;
  const decided = one.state === 'requested' ? undefined : t(`deferralState.${one.state}`);
  const decide =
    (decision: 'approve' | 'refuse') =>
    (note: string, options: { readonly key?: string }): Promise<unknown> =>
      post(`/deferrals/${one.deferralId}/decision`, { decision, note, digest: one.digest }, options);
  if (isEnding) return <End one={one} onClose={onClose} />;
  return (
    <Drawer open size={640} title={`${t('menu.deferrals')} · ${one.employerName}`} onClose={onClose}>
      <ReviewPanel
        facts={factsOf(t, one)}
        digest={one.digest}
        barred={decided ?? (holds(me, 'reviewer') ? own : t('cancellation.whoDecides'))}
        approve={decide('approve')}
        sendBack={decide('refuse')}
        sendBackText={t('cancellation.refuse')}
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      >
        <p>
          <Link to="/demands" search={{ employerId: one.employerId }}>
            {t('deferral.seeDemands')}
          </Link>
        </p>
        {one.state === 'approved' && holds(me, 'reviewer') ? (
          <Button danger data-act="end-deferral" onClick={() => setEnding(true)}>
            {t('deferral.end')}
          </Button>
        ) : null}
      </ReviewPanel>
    </Drawer>
  );
}

const factsOf = (t: TFunction, one: Deferral): readonly Fact[] => [
  { label: t('employer.name'), value: one.employerName },
  { label: t('deferral.fromPeriod'), value: one.fromPeriod },
  { label: t('deferral.throughPeriod'), value: one.throughPeriod },
  { label: t('deferral.deferredTo'), value: one.deferredTo },
  { label: t('deferral.demands'), value: count(one.demands) },
  { label: t('deferral.owed'), value: <MoneyText yuan={one.owed} /> },
  { label: t('deferral.dueOn'), value: one.dueOn ?? '—' },
  { label: t('deferral.overdueDays'), value: count(one.overdueDays) },
  { label: t('deferral.document'), value: one.document },
  { label: t('record.reason'), value: one.reason },
  {
    label: t('hold.requestedBy'),
    value: <ByAtText by={one.requestedBy} at={one.requestedAt} />,
  },
  ...(one.endedOn === null ? [] : [{ label: t('deferral.endedOn'), value: `${one.endedOn} ${one.endReason ?? ''}` }]),
];

function End({ one, onClose }: { readonly one: Deferral; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ readonly reason: string }, unknown>
      name="end-deferral"
      title={`${t('deferral.end')} · ${one.employerName}`}
      hint={t('deferral.endHint')}
      submit={t('deferral.end')}
      done={t('deferral.ended')}
      danger
      send={(values, options) => post(`/deferrals/${one.deferralId}/end`, values, options)}
      onClose={onClose}
    >
      <Field name="reason" label={t('form.reason')} needed max={500} />
    </CommandDrawer>
  );
}
