import { useQuery } from '@tanstack/react-query';
import { App, Select, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeList, secondPerson, type DoneFirst } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { get, post, type CommandOptions } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { CommandForm } from '../../components/form/command-form.js';
import { Field } from '../../components/form/field.js';
import { Loadable } from '../../components/loadable.js';
import { EvidenceText, type Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { ByAtText, CodeText, InstantText, UserText } from '../../components/text/texts.js';
import { ActsText, ControlState, PartyText } from './control-words.js';

type Control = City['ControlRecord'];
type Release = Control['releases'][number];
type Lifting = City['ControlLiftingInput'];
type ReleaseInput = City['ControlReleaseInput'];

interface ControlProps {
  readonly control: Control;
  readonly onDone: () => void;
}

/** One control: what it says, what happened, who read it, and the act that is next. */
export function ControlDrawer({ controlId, onClose }: { readonly controlId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['control', controlId],
    queryFn: () => get('/controls/{controlId}', { controlId }),
  });
  return (
    <Drawer open size={760} title={`${t('control.title')} ${controlId}`} onClose={onClose}>
      <Loadable query={query}>{(control) => <Shown control={control} onDone={onClose} />}</Loadable>
    </Drawer>
  );
}

function Shown({ control, onDone }: ControlProps) {
  const waits = control.state === 'proposed' || control.state === 'lifting';
  const stands = control.state === 'in-force' || control.state === 'lifting';
  const asks = control.effect === 'document' || control.effect === 'second-review';
  const waiting = control.releases.filter((one) => one.state === 'asked');
  return (
    <>
      {waits ? <Decision control={control} onDone={onDone} /> : <EvidenceText facts={useFacts(control)} />}
      {waits ? null : <Events control={control} />}
      <Releases releases={control.releases} />
      <Readings control={control} />
      {stands ? waiting.map((one) => <ReleaseDecision key={one.releaseId} release={one} onDone={onDone} />) : null}
      {stands && asks ? <AskRelease control={control} onDone={onDone} /> : null}
      {control.state === 'in-force' && control.orderNumber === null ? (
        <AskLifting control={control} onDone={onDone} />
      ) : null}
    </>
  );
}

/** What is known of a control, for who reads it and who decides. */
function useFacts(control: Control): Fact[] {
  const { t } = useTranslation();
  const given = (label: string, value: string | null): Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    { label: t('control.state'), value: <ControlState state={control.state} /> },
    { label: t('control.effect'), value: <CodeText list="control-effect" code={control.effect} /> },
    { label: t('control.party'), value: <PartyText control={control} /> },
    { label: t('control.acts'), value: <ActsText acts={control.acts} /> },
    { label: t('record.reason'), value: control.reason },
    ...given(t('fact.evidence'), control.evidence),
    { label: t('control.days'), value: `${control.validFrom} – ${control.validTo}` },
    { label: t('control.origin'), value: t(`controlOrigin.${control.origin}`, { defaultValue: control.origin }) },
    ...given(t('cityFinding.id'), control.findingId),
    ...given(t('control.order'), control.orderNumber),
    {
      label: t('control.proposedBy'),
      value: <ByAtText by={control.proposedBy} at={control.proposedAt} />,
    },
    ...given(t('control.liftReason'), control.liftReason),
    ...given(t('control.liftEvidence'), control.liftEvidence),
  ];
}

/** Why this user is no second person; undefined where they are. */
function useBarred(first: DoneFirst): string | undefined {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!holds(me, 'reviewer') && !holds(me, 'approver')) return t('control.whoDecides');
  return secondPerson(me?.userId ?? '', first) ? t('review.notOwn') : undefined;
}

/** The second person's decision on a control, or on its lifting. */
function Decision({ control, onDone }: ControlProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const lifts = control.state === 'lifting';
  const first = {
    done: lifts ? 'control-lifting' : 'control',
    id: control.controlId,
    by: lifts ? control.liftAskedBy : control.proposedBy,
  } as const;
  const path = `/controls/${control.controlId}/${lifts ? 'lifting/decision' : 'decision'}`;
  const decide =
    (decision: string) =>
    (note: string, options: CommandOptions): Promise<unknown> =>
      post(path, { decision, note, digest: control.digest }, options);
  return (
    <ReviewPanel
      facts={useFacts(control)}
      digest={control.digest}
      history={control.events.map((one) => ({
        at: one.at,
        by: one.by,
        act: t(`controlEvent.${one.event}`, { defaultValue: one.event }),
        note: one.note,
      }))}
      barred={useBarred(first)}
      approve={decide(lifts ? 'lift' : 'approve')}
      approveText={t(lifts ? 'control.lift' : 'control.approve')}
      sendBack={decide(lifts ? 'keep' : 'refuse')}
      sendBackText={t(lifts ? 'control.keep' : 'control.refuse')}
      onDone={() => {
        void message.success(t('review.done'));
        onDone();
      }}
    />
  );
}

function Events({ control }: { readonly control: Control }) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('review.history')}</h4>
      <Timeline
        items={control.events.map((one) => ({
          content: (
            <>
              {t(`controlEvent.${one.event}`, { defaultValue: one.event })} <UserText user={one.by} />{' '}
              <InstantText at={one.at} /> {one.note}
            </>
          ),
        }))}
      />
    </>
  );
}

/** Who answered what the control asks for. */
function Releases({ releases }: { readonly releases: readonly Release[] }) {
  const { t } = useTranslation();
  if (releases.length === 0) return null;
  return (
    <>
      <h4>{t('control.releases')}</h4>
      <RowsTable
        rows={releases}
        rowKey={(row) => row.releaseId}
        columns={[
          { key: 'act', title: t('control.acts'), render: (row) => <CodeText list="controlled-act" code={row.act} /> },
          { key: 'document', title: t('control.document') },
          { key: 'reason', title: t('record.reason') },
          {
            key: 'state',
            title: t('control.state'),
            render: (row) => t(`releaseState.${row.state}`, { defaultValue: row.state }),
          },
          { key: 'askedBy', title: t('control.askedBy'), render: (row) => <UserText user={row.askedBy} /> },
          {
            key: 'decidedBy',
            title: t('control.releasedBy'),
            render: (row) => (row.decidedBy ? <UserText user={row.decidedBy} /> : '—'),
          },
        ]}
      />
    </>
  );
}

/** Who read a warning and went on. */
function Readings({ control }: { readonly control: Control }) {
  const { t } = useTranslation();
  if (control.readings.length === 0) return null;
  return (
    <>
      <h4>{t('control.readings')}</h4>
      <RowsTable
        rows={control.readings}
        rowKey={(row) => row.readingId}
        columns={[
          { key: 'act', title: t('control.acts'), render: (row) => <CodeText list="controlled-act" code={row.act} /> },
          { key: 'readBy', title: t('control.readBy'), render: (row) => <UserText user={row.readBy} /> },
          { key: 'readAt', title: t('control.readAt'), format: 'instant' },
        ]}
      />
    </>
  );
}

/** The second person's decision on a document or a second review. */
function ReleaseDecision({ release, onDone }: { readonly release: Release; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const first = { done: 'control-release', id: release.releaseId, by: release.askedBy } as const;
  const decide =
    (decision: 'grant' | 'refuse') =>
    (note: string, options: CommandOptions): Promise<unknown> =>
      post(`/controls/releases/${release.releaseId}/decision`, { decision, note, digest: release.digest }, options);
  return (
    <ReviewPanel
      facts={[
        { label: t('control.acts'), value: <CodeText list="controlled-act" code={release.act} /> },
        { label: t('control.document'), value: release.document ?? '—' },
        { label: t('record.reason'), value: release.reason },
        { label: t('control.askedBy'), value: <UserText user={release.askedBy} /> },
      ]}
      digest={release.digest}
      barred={useBarred(first)}
      approve={decide('grant')}
      approveText={t('control.grant')}
      sendBack={decide('refuse')}
      sendBackText={t('control.refuse')}
      onDone={() => {
        void message.success(t('review.done'));
        onDone();
      }}
    />
  );
}

/** Gives the document that is asked for, or asks for a second person's release. */
function AskRelease({ control, onDone }: ControlProps) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  if (!(['handler', 'reviewer', 'finance'] as const).some((one) => holds(me, one))) return null;
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const acts = codeList('controlled-act')
    .codes.filter(({ code }) => control.acts.includes(code))
    .map(({ code, title }) => ({ value: code, label: title[language] }));
  return (
    <>
      <h4>{t('control.askRelease')}</h4>
      <CommandForm<ReleaseInput, unknown>
        name="ask-release"
        submit={t('control.askRelease')}
        send={(values, options) => post(`/controls/${control.controlId}/releases`, values, options)}
        onDone={() => {
          void message.success(t('control.asked'));
          onDone();
        }}
      >
        <Field name="act" label={t('control.acts')} needed>
          <Select options={acts} />
        </Field>
        <Field name="reason" label={t('record.reason')} needed max={500} />
        {control.effect === 'document' ? (
          <Field name="document" label={t('control.document')} needed max={500} />
        ) : null}
      </CommandForm>
    </>
  );
}

/** Asks for the lifting of a control before it ends. */
function AskLifting({ control, onDone }: ControlProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  if (!(['handler', 'reviewer', 'approver'] as const).some((one) => holds(me, one))) return null;
  return (
    <>
      <h4>{t('control.askLifting')}</h4>
      <CommandForm<Lifting, unknown>
        name="ask-lifting"
        submit={t('control.askLifting')}
        send={(values, options) => post(`/controls/${control.controlId}/lifting`, values, options)}
        onDone={() => {
          void message.success(t('control.asked'));
          onDone();
        }}
      >
        <Field name="reason" label={t('control.liftReason')} needed max={500} />
        <Field name="evidence" label={t('control.liftEvidence')} max={500} />
      </CommandForm>
    </>
  );
}
