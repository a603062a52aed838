import { App, Button, Modal, Input, InputNumber, Space } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe, useNode } from '../../api/node.js';
import { draftOrder } from '../../api/orders.js';
import type { DatasetId, ReportingMatrix } from '../../api/warehouse.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { remindersOf } from './reminders-of.js';

interface RemindersProps {
  readonly matrix: ReportingMatrix;
  readonly dataset: DatasetId;
  readonly picked: ReadonlySet<string>;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
}

/** Cells that are chosen, and a reminder 催报 to the units that owe them: an order that asks why, one a period. */
export function Reminders({ matrix, dataset, picked, onPicked }: RemindersProps) {
  const { t } = useTranslation();
  const me = useMe();
  const own = useNode().data?.code ?? '';
  const [isOpen, setOpen] = useState(false);
  const { late, periods } = remindersOf(matrix.cells, picked, own);
  const gaps = matrix.cells.filter((cell) => cell.unit !== own && ['missing', 'late', 'rejected'].includes(cell.state));
  const isHandler = holds(me.data, 'handler');
  return (
    <Space wrap className="notice" data-picked-cells={picked.size}>
      <span>{t('upper.pickedCells', { count: picked.size, late })}</span>
      <Button onClick={() => onPicked(new Set(gaps.map((cell) => `${cell.unit} ${cell.period}`)))}>
        {t('upper.pickGaps', { count: gaps.length })}
      </Button>
      {picked.size > 0 ? <Button onClick={() => onPicked(new Set())}>{t('bulk.clear')}</Button> : null}
      <Button
        type="primary"
        data-act="remind"
        disabled={late === 0 || !isHandler}
        title={isHandler ? undefined : t('order.handlerOnly')}
        onClick={() => setOpen(true)}
      >
        {t('upper.remind')}
      </Button>
      {isOpen ? (
        <ReminderDialog
          dataset={dataset}
          of={picked.size}
          late={late}
          periods={periods}
          onClose={(isDone) => {
            setOpen(false);
            if (isDone) onPicked(new Set());
          }}
        />
      ) : null}
    </Space>
  );
}

interface ReminderDialogProps {
  readonly dataset: DatasetId;
  readonly of: number;
  readonly late: number;
  readonly periods: ReadonlyMap<string, readonly string[]>;
  readonly onClose: (isDone: boolean) => void;
}

function ReminderDialog({ dataset, of, late, periods, onClose }: ReminderDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [question, setQuestion] = useState(t('upper.reminderText', { dataset }));
  const [days, setDays] = useState(3);
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const send = useMutation({
    mutationFn: async () => {
      // What was drafted before a failure is not drafted again.
      for (const [period, targets] of periods) {
        if (done.has(period)) continue;
        await draftOrder({
          kind: 'explain',
          title: t('upper.reminderTitle', { dataset, period }),
          targets,
          deadlineDays: days,
          payload: { question: question.trim(), dataset, period },
        });
        setDone((before) => new Set([...before, period]));
      }
    },
    onSuccess: () => {
      void queries.invalidateQueries();
      void message.success(t('upper.reminded', { orders: periods.size, late, count: of }));
      onClose(true);
    },
  });
  return (
    <Modal
      open
      title={t('upper.remind')}
      okText={t('order.saveDraft')}
      cancelText={t('action.cancel')}
      okButtonProps={{ loading: send.isPending, disabled: question.trim() === '' }}
      onOk={() => send.mutate()}
      onCancel={() => onClose(false)}
    >
      <p data-able={late}>{t('upper.remindable', { late, count: of, orders: periods.size })}</p>
      <Input.TextArea
        rows={3}
        maxLength={500}
        value={question}
        aria-label={t('upper.question')}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <p>
        {t('order.deadlineDays')}{' '}
        <InputNumber
          min={1}
          max={365}
          precision={0}
          value={days}
          aria-label={t('order.deadlineDays')}
          onChange={(value) => setDays(value ?? 3)}
        />
      </p>
      <ProblemNotice error={send.error} />
    </Modal>
  );
}
