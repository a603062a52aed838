import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainDate, systemClock } from '@pnet/kernel';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { useUnitName } from '../../api/orders.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { InstantText } from '../../components/text/texts.js';
import { OrderState } from './order-state.js';
import { usePayloadFacts } from './payload-facts.js';

type Letter = City['LetterView'];
const keyOf = (letter: Letter): string => `${letter.direction}-${letter.unit}-${letter.number}`;
const DAYS = 5;

/** Letters 函 of this unit, sent and received. */
export function LettersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/console/letters' });
  const me = useMe();
  const [isNew, setNew] = useState(false);
  const letters = useQuery({ queryKey: ['/letters'], queryFn: () => get('/letters'), refetchInterval: 10_000 });
  const open = (letter: Letter | undefined): void =>
    void navigate({ to: '/letters', search: letter ? { id: keyOf(letter) } : {} });
  const shown = letters.data?.find((letter) => keyOf(letter) === id);
  const columns = useLetterColumns(open);
  const mayWrite = holds(me.data, 'reviewer', 'approver');
  return (
    <div className="page">
      <PageHead
        title={t('menu.letters')}
        actions={
          <Button
            type="primary"
            data-act="write-letter"
            disabled={!mayWrite}
            title={mayWrite ? undefined : t('upper.whoWrites')}
            onClick={() => setNew(true)}
          >
            {t('upper.writeLetter')}
          </Button>
        }
      />
      <PageHint text={t('upper.lettersHint')} />
      <Card>
        <Loadable query={letters} empty={(rows) => (rows.length === 0 ? t('upper.noLetters') : undefined)}>
          {(rows) => <RowsTable rows={rows} rowKey={keyOf} onOpen={open} columns={columns} />}
        </Loadable>
      </Card>
      {shown ? <LetterDrawer letter={shown} onClose={() => open(undefined)} /> : null}
      {isNew ? <WriteLetter onClose={() => setNew(false)} /> : null}
    </div>
  );
}

function useLetterColumns(open: (letter: Letter) => void): readonly Column<Letter>[] {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  return [
    { key: 'direction', title: t('upper.letterWay'), render: (row) => t(`upper.way.${row.direction}`) },
    { key: 'unit', title: t('upper.otherUnit'), render: (row) => nameOf(row.unit) },
    {
      key: 'subject',
      title: t('evidence.subject'),
      render: (row) => (
        <button type="button" className="link" data-letter={keyOf(row)} onClick={() => open(row)}>
          {String(row.payload['subject'] ?? row.kind)}
        </button>
      ),
    },
    {
      key: 'phase',
      title: t('order.state'),
      render: (row) => (
        <span data-phase={row.phase}>
          <OrderState phase={row.phase} />
        </span>
      ),
    },
    { key: 'writtenAt', title: t('upper.writtenAt'), format: 'instant' },
    { key: 'deadline', title: t('order.deadline'), format: 'instant' },
  ];
}

/** One letter whole, with what the other end answered. */
function LetterDrawer({ letter, onClose }: { readonly letter: Letter; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const payload = usePayloadFacts();
  return (
    <Drawer open size={640} title={String(letter.payload['subject'] ?? letter.kind)} onClose={onClose}>
      <EvidenceText
        facts={[
          { label: t(`upper.way.${letter.direction}`), value: nameOf(letter.unit) },
          { label: t('order.number'), value: letter.number },
          ...payload(letter.payload),
          { label: t('upper.writtenAt'), value: <InstantText at={letter.writtenAt} /> },
          { label: t('order.deadline'), value: <InstantText at={letter.deadline} /> },
          { label: t('order.state'), value: <OrderState phase={letter.phase} /> },
        ]}
      />
      {letter.evidence ? (
        <div data-answer>
          <h4>{t('upper.answer')}</h4>
          <EvidenceText facts={payload(letter.evidence)} />
        </div>
      ) : letter.direction === 'received' ? (
        <Link to="/tasks" search={{ state: 'open' }}>
          {t('upper.toTasks')}
        </Link>
      ) : null}
    </Drawer>
  );
}

interface LetterForm {
  readonly target: string;
  readonly subject: string;
  readonly text: string;
  readonly deadline: string;
}

/** The end of a day in China. */
const endOf = (day: string): string => {
  const parsed = PlainDate.parse(day);
  return parsed.ok ? `${parsed.value.toString()}T15:59:59Z` : day;
};

function WriteLetter({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<LetterForm, unknown>
      name="write-letter"
      title={t('upper.writeLetter')}
      hint={t('upper.writeHint')}
      submit={t('upper.send')}
      done={t('upper.sent')}
      width={640}
      initial={{ deadline: systemClock.now().toPlainDate().plusDays(DAYS).toString() }}
      send={(values, options) => post('/letters', { ...values, deadline: endOf(values.deadline) }, options)}
      onClose={onClose}
    >
      <Field name="target" label={t('upper.otherUnit')} needed>
        <UnitPicker takesUnknown />
      </Field>
      <Field name="deadline" label={t('upper.answerBy')} needed shape="day">
        <DayInput />
      </Field>
      <div className="whole-row">
        <Field name="subject" label={t('evidence.subject')} needed max={100} />
        <Field name="text" label={t('evidence.text')} needed>
          <Input.TextArea rows={8} maxLength={4000} />
        </Field>
      </div>
    </CommandDrawer>
  );
}
