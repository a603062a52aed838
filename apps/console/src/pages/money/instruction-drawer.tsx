import { App, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import type { Instruction } from '../../api/money.js';
import { holds, useMe, type Me } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { CommandForm } from '../../components/form/command-form.js';
import { Field } from '../../components/form/field.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { InstantText, MoneyText, UnitText, UserText } from '../../components/text/texts.js';

interface InstructionDrawerProps {
  readonly instruction: Instruction;
  readonly onClose: () => void;
}

/** One instruction whole: the decision of a second person, a withdrawal before it is sent, the bank's answer after. */
export function InstructionDrawer({ instruction, onClose }: InstructionDrawerProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const facts = useFacts(instruction);
  const done = (): void => {
    void message.success(t('review.done'));
    onClose();
  };
  const { state } = instruction;
  return (
    <Drawer open size={720} title={t('instruction.title', { number: instruction.instructionNumber })} onClose={onClose}>
      {state === 'drafted' ? (
        <ReviewPanel
          facts={facts}
          digest={instruction.digest}
          barred={barredFrom(me.data, instruction) ? t('instruction.whoDecides') : undefined}
          approve={(note, options) =>
            post(
              `/instructions/${instruction.instructionNumber}/decision`,
              { decision: 'approve', digest: instruction.digest, ...(note === '' ? {} : { note }) },
              options,
            )
          }
          approveText={t('instruction.approve')}
          onDone={done}
        />
      ) : (
        <EvidenceText facts={facts} />
      )}
      {(state === 'drafted' || state === 'approved') && holds(me.data, 'finance', 'approver') ? (
        <Withdraw instruction={instruction} onDone={done} />
      ) : null}
      {(state === 'sent' || state === 'unknown') && holds(me.data, 'finance') ? (
        <AnswerForm instruction={instruction} onDone={done} />
      ) : null}
    </Drawer>
  );
}

const barredFrom = (me: Me | undefined, { instructionNumber: id, draftedBy: by }: Instruction): boolean =>
  !holds(me, 'finance', 'approver') || secondPerson(me?.userId ?? '', { done: 'instruction', id, by }) !== undefined;

function useFacts(instruction: Instruction) {
  const { t } = useTranslation();
  return [
    { label: t('instruction.kind'), value: t(`instructionKind.${instruction.kind}`) },
    { label: t('instruction.party'), value: t(`partyName.${instruction.party}`) },
    { label: t('instruction.amount'), value: <MoneyText yuan={instruction.amount} /> },
    { label: t('bankLine.accountPart'), value: <MoneyText yuan={instruction.accountFundAmount} /> },
    { label: t('instruction.from'), value: instruction.bankAccount },
    { label: t('instruction.counterpartName'), value: instruction.counterpartName },
    { label: t('instruction.counterpartAccount'), value: instruction.counterpartAccount },
    { label: t('bankLine.counterpart'), value: <UnitText code={instruction.counterpartUnit} /> },
    { label: t('instruction.dueOn'), value: instruction.dueOn },
    { label: t('instruction.purpose'), value: instruction.purpose },
    { label: t('order.state'), value: t(`instructionState.${instruction.state}`) },
    { label: t('record.recordedBy'), value: <UserText user={instruction.draftedBy} /> },
    { label: t('books.checker'), value: <UserText user={instruction.approvedBy} /> },
    { label: t('instruction.sentAt'), value: <InstantText at={instruction.sentAt} /> },
    { label: t('bankLine.number'), value: instruction.bankLineId ?? '—' },
    { label: t('instruction.note'), value: instruction.note ?? '—' },
  ];
}

interface PartProps {
  readonly instruction: Instruction;
  readonly onDone: () => void;
}

/** The drafter may withdraw too, and so may anybody of the posts after the approval, until it is sent. */
function Withdraw({ instruction, onDone }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="decision">
      <CommandForm<{ note: string }, unknown>
        name="withdraw-instruction"
        submit={t('instruction.withdraw')}
        danger
        send={({ note }, options) =>
          post(`/instructions/${instruction.instructionNumber}/decision`, { decision: 'withdraw', note }, options)
        }
        onDone={onDone}
      >
        <Field name="note" label={t('form.reason')} needed max={500} />
      </CommandForm>
    </div>
  );
}

interface Answer {
  readonly answer: 'confirm' | 'return' | 'lose';
  readonly bankLineId?: string;
  readonly note?: string;
}

/** 登记结果: paid by a line of the bank, sent back, or not known. */
function AnswerForm({ instruction, onDone }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className="decision">
      <CommandForm<Answer, unknown>
        name="answer-instruction"
        submit={t('instruction.answer')}
        initial={{ answer: 'confirm' }}
        send={(values, options) => post(`/instructions/${instruction.instructionNumber}/answer`, values, options)}
        onDone={onDone}
      >
        <AnswerFields />
      </CommandForm>
    </div>
  );
}

function AnswerFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<Answer>();
  const answer = Form.useWatch('answer', form);
  return (
    <>
      <Field name="answer" label={t('instruction.outcome')} needed>
        <Select
          options={(['confirm', 'return', 'lose'] as const).map((one) => ({
            value: one,
            label: t(`instructionAnswer.${one}`),
          }))}
        />
      </Field>
      {answer === 'confirm' ? (
        <Field name="bankLineId" label={t('bankLine.number')} needed hint={t('instruction.lineHint')} max={18} />
      ) : (
        <Field name="note" label={t('form.reason')} needed max={500} />
      )}
    </>
  );
}
