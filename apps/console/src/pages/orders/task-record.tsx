import { App, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { renderError, secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { useUnitName, type Task } from '../../api/orders.js';
import { CommandForm } from '../../components/form/command-form.js';
import { Field } from '../../components/form/field.js';
import { PageHint } from '../../components/page-head.js';
import { EvidenceText, type Fact } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { InstantText, UserText } from '../../components/text/texts.js';
import { EvidenceFields } from './evidence-fields.js';
import { usePayloadFacts } from './payload-facts.js';

interface TaskAnswer {
  readonly outcome: 'executed' | 'refused';
  readonly note: string;
  readonly evidence?: Readonly<Record<string, string>>;
}
interface TaskProps {
  readonly task: Task;
  readonly onDone: () => void;
}

/** One task with its order in words, and what may be done with it now. */
export function TaskRecord({ task, onDone }: TaskProps) {
  const facts = useTaskFacts(task);
  if (task.state === 'answered') return <ConfirmTask task={task} facts={facts} onDone={onDone} />;
  return (
    <>
      <EvidenceText facts={facts} />
      {task.state === 'open' ? <AnswerTask task={task} onDone={onDone} /> : null}
    </>
  );
}

/** The order, what it says, who answered what, and the evidence, all in words. */
function useTaskFacts(task: Task): Fact[] {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const payload = usePayloadFacts();
  return [
    { label: t('order.issuer'), value: `${nameOf(task.issuer)} · ${t('order.number')} ${task.orderNumber}` },
    ...(task.subject === null ? [] : [{ label: t('order.target'), value: nameOf(task.subject) }]),
    ...payload(task.payload),
    { label: t('order.deadline'), value: <InstantText at={task.deadline} /> },
    ...(task.outcome === null
      ? []
      : [
          {
            label: t('upper.outcome'),
            value: <strong>{t(`task.${task.outcome}`, { defaultValue: task.outcome })}</strong>,
          },
          { label: t('upper.answeredBy'), value: <UserText user={task.answeredBy} /> },
          ...payload(task.evidence),
        ]),
    ...(task.confirmedBy === null
      ? []
      : [{ label: t('upper.confirmedBy'), value: <UserText user={task.confirmedBy} /> }]),
  ];
}

function AnswerTask({ task, onDone }: TaskProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  if (!holds(me, 'handler', 'finance')) return <PageHint text={t('upper.whoAnswers')} />;
  return (
    <CommandForm<TaskAnswer, { state: string }>
      name="answer-task"
      submit={t('task.answer')}
      initial={{ outcome: 'executed' }}
      send={(values, options) => post(`/control/tasks/${task.taskId}/answer`, values, options)}
      onDone={({ state }) => {
        void message.success(t(`upper.answered.${state === 'closed' ? 'closed' : 'waits'}`));
        onDone();
      }}
    >
      <Field name="outcome" label={t('upper.outcome')} needed>
        <Radio.Group
          options={(['executed', 'refused'] as const).map((one) => ({ value: one, label: t(`task.${one}`) }))}
        />
      </Field>
      <EvidenceFields task={task} />
      <div className="whole-row">
        <Field name="note" label={t('task.note')} needed>
          <Input.TextArea rows={3} maxLength={1000} />
        </Field>
      </div>
    </CommandForm>
  );
}

function ConfirmTask({ task, facts, onDone }: TaskProps & { readonly facts: readonly Fact[] }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const alone = secondPerson(me?.userId ?? '', { done: 'task', id: task.taskId, by: task.answeredBy });
  const barred = alone
    ? renderError(alone, i18n.language === 'en' ? 'en' : 'zh').detail
    : holds(me, 'reviewer', 'approver', 'finance')
      ? undefined
      : t('upper.whoConfirms');
  return (
    <ReviewPanel
      facts={facts}
      barred={barred}
      approve={(_note, options) => post(`/control/tasks/${task.taskId}/confirm`, {}, options)}
      approveText={t('task.confirm')}
      sendBack={(note, options) => post(`/control/tasks/${task.taskId}/return`, { note }, options)}
      onDone={() => {
        void message.success(t('review.done'));
        onDone();
      }}
    />
  );
}
