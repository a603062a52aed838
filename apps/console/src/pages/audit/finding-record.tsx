import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Select, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { get, post, type CommandOptions } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { useChoices } from '../../components/form/choices.js';
import { CommandForm } from '../../components/form/command-form.js';
import { Field } from '../../components/form/field.js';
import { Loadable } from '../../components/loadable.js';
import { EvidenceText, type Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { CodeText, InstantText, UserText } from '../../components/text/texts.js';
import { SetControl } from './set-control.js';
import { FiguresText, FindingState } from './finding-words.js';

type Finding = City['FindingRecord'];
type Answer = City['FindingAnswerInput'];

interface FindingProps {
  readonly finding: Finding;
  readonly onDone: () => void;
}

/** One finding: what was found, where to look, what happened, and the act that is next. */
export function FindingDrawer({ findingId, onClose }: { readonly findingId: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['finding', findingId],
    queryFn: () => get('/findings/{findingId}', { findingId }),
  });
  return (
    <Drawer open size={720} title={`${t('cityFinding.title')} ${findingId}`} onClose={onClose}>
      <Loadable query={query}>
        {(finding) =>
          finding.state === 'answered' ? (
            <Decision finding={finding} onDone={onClose} />
          ) : (
            <Shown finding={finding} onDone={onClose} />
          )
        }
      </Loadable>
    </Drawer>
  );
}

function Shown({ finding, onDone }: FindingProps) {
  const { t } = useTranslation();
  const me = useMe().data;
  const mayAnswer = holds(me, 'handler') || holds(me, 'finance');
  return (
    <>
      <EvidenceText facts={useFacts(finding)} />
      <Links finding={finding} />
      <Events finding={finding} />
      <ControlFrom finding={finding} />
      {finding.state === 'open' && mayAnswer ? <AnswerForm finding={finding} onDone={onDone} /> : null}
      {finding.state === 'open' && !mayAnswer ? <p className="quiet">{t('cityFinding.whoAnswers')}</p> : null}
    </>
  );
}

/** The way from a finding to a front-office control on its party. */
function ControlFrom({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const [isSetting, setSetting] = useState(false);
  const party =
    finding.personId !== null
      ? { personId: finding.personId }
      : finding.employerId !== null
        ? { employerId: finding.employerId }
        : undefined;
  if (!party || !(['handler', 'reviewer', 'approver'] as const).some((one) => holds(me, one))) return null;
  return (
    <p>
      <Button data-act="control-from-finding" onClick={() => setSetting(true)}>
        {t('cityFinding.control')}
      </Button>
      {isSetting ? (
        <SetControl initial={{ ...party, findingId: finding.findingId }} onClose={() => setSetting(false)} />
      ) : null}
    </p>
  );
}

/** What is known of a finding, for who reads it and who decides. */
function useFacts(finding: Finding): Fact[] {
  const { t } = useTranslation();
  const answered = finding.answeredBy !== null;
  return [
    { label: t('cityFinding.rule'), value: <CodeText list="finding-rule" code={finding.rule} /> },
    { label: t('cityFinding.state'), value: <FindingState state={finding.state} /> },
    ...(finding.employerId === null
      ? []
      : [{ label: t('employer.name'), value: `${finding.employerId} ${finding.employerName ?? ''}` }]),
    ...(finding.personId === null
      ? []
      : [{ label: t('person.name'), value: `${finding.personId} ${finding.personName ?? ''}` }]),
    { label: t('cityFinding.figures'), value: <FiguresText finding={finding} /> },
    ...(answered
      ? [
          { label: t('cityFinding.outcome'), value: t(`findingOutcome.${finding.outcome}`) },
          { label: t('record.reason'), value: finding.reason },
          { label: t('fact.evidence'), value: finding.evidence },
          { label: t('cityFinding.answeredBy'), value: <UserText user={finding.answeredBy} /> },
        ]
      : []),
  ];
}

/** Where the facts of a finding stand. */
function Links({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  const { employerId, personId, bankLineId } = finding;
  return (
    <p>
      {employerId === null ? null : (
        <Link to="/employers" search={{ id: employerId }} className="crumb">
          {t('cityFinding.seeEmployer')}
        </Link>
      )}{' '}
      {personId === null ? null : (
        <Link to="/persons" search={{ id: personId }} className="crumb">
          {t('cityFinding.seePerson')}
        </Link>
      )}{' '}
      {bankLineId === null ? null : (
        <Link to="/suspense" className="crumb">
          {t('cityFinding.seeMoney')}
        </Link>
      )}
    </p>
  );
}

function Events({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('review.history')}</h4>
      <Timeline
        items={finding.events.map((one) => ({
          content: (
            <>
              {t(`findingEvent.${one.event}`, { defaultValue: one.event })} <UserText user={one.by} />{' '}
              <InstantText at={one.at} /> {one.note}
            </>
          ),
        }))}
      />
    </>
  );
}

/** What was found out, with its evidence. */
function AnswerForm({ finding, onDone }: FindingProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const outcomes = useChoices('findingOutcome', ['explained', 'corrected', 'handed-over']);
  return (
    <CommandForm<Answer, unknown>
      name="answer-finding"
      submit={t(finding.twoPersons ? 'cityFinding.answer' : 'cityFinding.close')}
      send={(values, options) => post(`/findings/${finding.findingId}/answer`, values, options)}
      onDone={() => {
        void message.success(t('cityFinding.answered'));
        onDone();
      }}
    >
      <Field name="outcome" label={t('cityFinding.outcome')} needed>
        <Select options={outcomes} />
      </Field>
      <Field name="reason" label={t('record.reason')} needed max={500} />
      <Field name="evidence" label={t('fact.evidence')} needed max={500} />
    </CommandForm>
  );
}

/** The second person's decision on an answer. */
function Decision({ finding, onDone }: FindingProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const first = { done: 'finding', id: finding.findingId, by: finding.answeredBy } as const;
  const own = secondPerson(me?.userId ?? '', first) ? t('review.notOwn') : undefined;
  const mayDecide = (['reviewer', 'approver', 'finance'] as const).some((one) => holds(me, one));
  const decide =
    (decision: 'confirm' | 'return') =>
    (note: string, options: CommandOptions): Promise<unknown> =>
      post(`/findings/${finding.findingId}/decision`, { decision, note, digest: finding.digest }, options);
  return (
    <ReviewPanel
      facts={useFacts(finding)}
      digest={finding.digest}
      history={finding.events.map((one) => ({
        at: one.at,
        by: one.by,
        act: t(`findingEvent.${one.event}`, { defaultValue: one.event }),
        note: one.note,
      }))}
      barred={mayDecide ? own : t('cityFinding.whoDecides')}
      approve={decide('confirm')}
      approveText={t('cityFinding.confirm')}
      sendBack={decide('return')}
      onDone={() => {
        void message.success(t('review.done'));
        onDone();
      }}
    >
      <Links finding={finding} />
    </ReviewPanel>
  );
}
