import { App, Button, Card, Input, Modal, Select, Space, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import {
  useAnswerTask,
  useConfirmTask,
  useOrderInbox,
  useTasks,
  type OrderInboxRow,
  type Task,
} from '../../api/orders.js';
import { holds, useMe } from '../../api/node.js';
import { time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { phaseTone } from '../drill/phases.js';
import { Evidence } from '../../components/review/evidence.js';

/** Orders that came to this city, and the work that they gave to people. */
export function InboxView() {
  const { t } = useTranslation();
  const inbox = useOrderInbox();
  const columns: TableColumnsType<OrderInboxRow> = [
    { title: t('order.issuer'), dataIndex: 'issuer' },
    { title: t('order.number'), dataIndex: 'number', align: 'right' },
    { title: t('order.kind'), render: (_value, row) => t(`orderKind.${row.kind}`, { defaultValue: row.kind }) },
    {
      title: t('order.state'),
      render: (_value, row) => (
        <StatusMark
          tone={row.overdue ? 'bad' : phaseTone(row.phase)}
          text={`${t(`phase.${row.phase}`, { defaultValue: row.phase })}${row.overdue ? ` · ${t('phase.overdue')}` : ''}`}
        />
      ),
    },
    { title: t('order.receivedAt'), render: (_value, row) => time(row.receivedAt) },
    { title: t('order.deadline'), render: (_value, row) => time(row.deadline) },
    { title: t('order.evidence'), render: (_value, row) => <Evidence value={row.evidence} /> },
  ];
  return (
    <div className="page">
      <Typography.Title level={4} className="page-title">
        {t('menu.orders')}
      </Typography.Title>
      <TasksCard />
      <Card title={t('order.inbox')}>
        <Loadable query={inbox} empty={(rows) => (rows.length === 0 ? t('order.noInbox') : undefined)}>
          {(rows) => (
            <Table
              rowKey={(row) => `${row.issuer} ${row.number}`}
              columns={columns}
              dataSource={rows}
              pagination={{ pageSize: 20, hideOnSinglePage: true }}
              scroll={{ x: 'max-content' }}
              expandable={{ expandedRowRender: (row) => <Evidence value={row.payload} /> }}
            />
          )}
        </Loadable>
      </Card>
    </div>
  );
}

const taskTones: Readonly<Record<string, Tone>> = { open: 'watch', answered: 'busy', closed: 'good' };

function TasksCard() {
  const { t } = useTranslation();
  const query = useTasks();
  const confirm = useConfirmTask();
  const [answered, setAnswered] = useState<Task>();
  const columns: TableColumnsType<Task> = [
    { title: t('table.number'), dataIndex: 'taskId', width: 56 },
    {
      title: t('task.kind'),
      render: (_value, row) =>
        t(`taskKind.${row.kind}`, { defaultValue: t(`orderKind.${row.kind}`, { defaultValue: row.kind }) }),
    },
    { title: t('task.about'), render: (_value, row) => <Evidence value={row.payload} /> },
    { title: t('order.deadline'), render: (_value, row) => time(row.deadline) },
    {
      title: t('order.state'),
      render: (_value, row) => (
        <StatusMark
          tone={taskTones[row.state] ?? 'busy'}
          text={t(`taskState.${row.state}`, { defaultValue: row.state })}
        />
      ),
    },
    {
      title: t('task.persons'),
      render: (_value, row) => [row.answeredBy, row.confirmedBy].filter(Boolean).join(' → ') || '—',
    },
    {
      title: t('action.act'),
      render: (_value, row) => <TaskAct task={row} confirm={confirm} onAnswer={setAnswered} />,
    },
  ];
  return (
    <Card title={t('task.title')}>
      <ProblemNotice error={confirm.error} />
      <Loadable query={query} empty={(rows) => (rows.length === 0 ? t('task.none') : undefined)}>
        {(rows) => (
          <Table
            rowKey="taskId"
            columns={columns}
            dataSource={rows}
            pagination={{ pageSize: 10, hideOnSinglePage: true }}
          />
        )}
      </Loadable>
      {answered ? <AnswerModal task={answered} onClose={() => setAnswered(undefined)} /> : null}
    </Card>
  );
}

interface TaskActProps {
  readonly task: Task;
  readonly confirm: ReturnType<typeof useConfirmTask>;
  readonly onAnswer: (task: Task) => void;
}

/** What may be done with a task: answered by one person, confirmed by another. */
function TaskAct({ task, confirm, onAnswer }: TaskActProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  if (task.state === 'closed') return '—';
  if (task.answeredBy === null)
    return (
      <Button
        type="link"
        className="crumb"
        disabled={!holds(me.data, 'handler', 'finance')}
        onClick={() => onAnswer(task)}
      >
        {t('task.answer')}
      </Button>
    );
  const alone = secondPerson(me.data?.userId ?? '', { done: 'task', id: task.taskId, by: task.answeredBy });
  return (
    <Button
      type="link"
      className="crumb"
      disabled={!holds(me.data, 'reviewer', 'approver', 'finance') || alone !== undefined}
      onClick={() =>
        confirm.mutate({ taskId: task.taskId }, { onSuccess: () => void message.success(t('task.confirmed')) })
      }
    >
      {t('task.confirm')}
    </Button>
  );
}

/** What the node checks as evidence: the bank's line of a transfer, an entry made by hand, a sealed version. */
const evidenceKinds = ['bankLine', 'entry', 'submission'] as const;
type EvidenceKind = (typeof evidenceKinds)[number];

function AnswerModal({ task, onClose }: { readonly task: Task; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const answer = useAnswerTask();
  const [note, setNote] = useState('');
  const [kind, setKind] = useState<EvidenceKind>('bankLine');
  const [number, setNumber] = useState('');
  const send = (outcome: 'executed' | 'refused'): void =>
    answer.mutate(
      { taskId: task.taskId, outcome, note, ...(number === '' ? {} : { evidence: { [kind]: number } }) },
      { onSuccess: onClose },
    );
  const isShort = note.trim().length < 2;
  return (
    <Modal
      open
      title={t('task.answer')}
      onCancel={onClose}
      footer={
        <Space>
          <Button type="primary" disabled={isShort} loading={answer.isPending} onClick={() => send('executed')}>
            {t('task.executed')}
          </Button>
          <Button danger disabled={isShort} loading={answer.isPending} onClick={() => send('refused')}>
            {t('task.refused')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </Space>
      }
    >
      <Evidence value={task.payload} />
      <Space.Compact block className="notice">
        <Select<EvidenceKind>
          value={kind}
          onChange={setKind}
          style={{ width: 160 }}
          aria-label={t('task.evidence')}
          options={evidenceKinds.map((one) => ({ value: one, label: t(`task.${one}`) }))}
        />
        <Input
          inputMode="numeric"
          maxLength={18}
          value={number}
          placeholder={t('task.evidenceHint')}
          aria-label={t('task.evidenceHint')}
          onChange={(event) => setNumber(event.target.value.trim())}
        />
      </Space.Compact>
      <Input.TextArea
        rows={3}
        maxLength={1000}
        value={note}
        placeholder={t('task.note')}
        aria-label={t('task.note')}
        onChange={(event) => setNote(event.target.value)}
      />
      <ProblemNotice error={answer.error} />
    </Modal>
  );
}
