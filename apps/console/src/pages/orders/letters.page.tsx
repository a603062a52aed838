import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainDate, systemClock } from '@pnet/kernel';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { useUnitName } from '../../api/orders.js';
import { Drawer } from '../../components/drawer.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { useListInAddress } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText } from '../../components/text/texts.js';
import { OrderState } from './order-state.js';
import { usePayloadFacts } from './payload-facts.js';

type Letter = City['LetterView'];
const keyOf = (letter: Letter): string => `${letter.direction}-${letter.unit}-${letter.number}`;
const ways = ['received', 'sent'] as const;
const DAYS = 5;

/** Letters 函 of this unit, sent and received. */
export function LettersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/console/letters' });
  const me = useMe();
  const [isNew, setNew] = useState(false);
  const list = useList<Letter>('letters', '/letters', useListInAddress('direction'), { isWatched: true });
  const open = (letter: Letter | undefined): void =>
    void navigate({
      to: '/letters',
      search: ((before: object) => ({ ...before, id: letter && keyOf(letter) })) as never,
    });
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
        <QueryTable
          list={list}
          rowKey={keyOf}
          onOpen={open}
          empty={t('upper.noLetters')}
          filters={[
            {
              name: 'direction',
              label: t('upper.letterWay'),
              kind: 'choice',
              choices: ways.map((way) => ({ value: way, label: t(`upper.way.${way}`) })),
            },
          ]}
          columns={columns}
        />
      </Card>
      {id ? <LetterDrawer id={id} onClose={() => open(undefined)} /> : null}
      {isNew ? <WriteLetter onClose={() => setNew(false)} /> : null}
    </div>
  );
}

function useLetterColumns(open: (letter: Letter) => void): readonly Column<Letter>[] {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  return [
    { key: 'direction', title: t('upper.letterWay'), render: (row) => t(`upper.way.${row.direction}`) },
    { key: 'unit', title: t('upper.otherUnit'), sort: true, render: (row) => nameOf(row.unit) },
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
    { key: 'writtenAt', title: t('upper.writtenAt'), format: 'instant', sort: true },
    { key: 'deadline', title: t('order.deadline'), format: 'instant', sort: true },
  ];
}

/** One letter whole; it need not stand on the page of the list that is shown. */
function LetterDrawer({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [direction = '', unit = '', number = ''] = id.split('-');
  const found = useQuery({
    queryKey: ['/letters', id],
    queryFn: () => get('/letters', { direction: direction as Letter['direction'], unit, number }),
  });
  const letter = found.data?.items[0];
  return (
    <Drawer
      open
      size={640}
      title={letter ? String(letter.payload['subject'] ?? letter.kind) : t('menu.letters')}
      onClose={onClose}
    >
      <Loadable query={found} empty={({ items }) => (items.length === 0 ? t('upper.noLetters') : undefined)}>
        {({ items: [one] }) => (one ? <LetterText letter={one} /> : null)}
      </Loadable>
    </Drawer>
  );
}

/** A letter with what the other end answered. */
function LetterText({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const payload = usePayloadFacts();
  return (
    <>
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
    </>
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
