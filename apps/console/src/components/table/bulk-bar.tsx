import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Progress, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../format.js';
import type { BulkOutcome } from './bulk-outcome.js';

/** An act on all chosen rows. */
export interface BulkAction<T> {
  readonly name: string;
  readonly label: string;
  /** A reason must be given. */
  readonly needsReason?: boolean;
  readonly danger?: boolean;
  /** Why this row cannot be acted on; undefined when it can. Such rows are left out, and counted. */
  readonly refuses?: (row: T) => string | undefined;
  /** Does it, row by row (`oneByOne`) or in one command; tells how many are through. */
  readonly act: (rows: readonly T[], reason: string, onDone: (done: number) => void) => Promise<BulkOutcome>;
}

interface BulkBarProps<T> {
  readonly actions: readonly BulkAction<T>[];
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly total: { readonly value: number } | null;
  readonly onDone: () => void;
}

/** How many rows are chosen, and what can be done with them at once. */
export function BulkBar<T>({ actions, rows, rowKey, total, onDone }: BulkBarProps<T>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<BulkAction<T>>();
  return (
    <Space wrap className="notice" data-picked={rows.length}>
      <span>
        {total
          ? t('bulk.pickedOf', { count: rows.length, total: count(total.value) })
          : t('bulk.picked', { count: rows.length })}
      </span>
      {actions.map((action) => (
        <Button
          key={action.name}
          data-bulk={action.name}
          danger={action.danger ?? false}
          disabled={rows.length === 0}
          onClick={() => setAsked(action)}
        >
          {action.label}
        </Button>
      ))}
      {rows.length > 0 ? (
        <Button type="link" onClick={onDone}>
          {t('bulk.clear')}
        </Button>
      ) : null}
      {asked ? (
        <BulkDialog
          action={asked}
          rows={rows}
          rowKey={rowKey}
          onClose={(isDone) => {
            setAsked(undefined);
            if (isDone) onDone();
          }}
        />
      ) : null}
    </Space>
  );
}

interface BulkDialogProps<T> {
  readonly action: BulkAction<T>;
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly onClose: (isDone: boolean) => void;
}

/** Says beforehand for how many of the chosen rows it can be done, and afterwards for how many it was. */
function BulkDialog<T>({ action, rows, rowKey, onClose }: BulkDialogProps<T>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [done, setDone] = useState(0);
  const able = rows.filter((row) => action.refuses?.(row) === undefined);
  const leftOut = rows.flatMap((row) => {
    const why = action.refuses?.(row);
    return why === undefined ? [] : [{ key: rowKey(row), why }];
  });
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: () => action.act(able, reason.trim(), setDone),
    onSettled: () => queries.invalidateQueries(),
  });
  const isReady = able.length > 0 && (!action.needsReason || reason.trim() !== '');
  return (
    <Modal
      open
      title={action.label}
      onCancel={() => onClose(act.isSuccess)}
      okText={act.isSuccess ? t('action.close') : t('bulk.act', { label: action.label, count: able.length })}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: !isReady, loading: act.isPending, danger: action.danger ?? false }}
      onOk={() => (act.isSuccess ? onClose(true) : act.mutate())}
    >
      <p data-able={able.length}>{t('bulk.able', { able: able.length, count: rows.length })}</p>
      <Refused rows={leftOut} />
      {act.isSuccess ? (
        <Outcome outcome={act.data} of={able.length} />
      ) : (
        <Input.TextArea
          rows={2}
          maxLength={200}
          value={reason}
          aria-label={t('review.reason')}
          placeholder={t(action.needsReason ? 'review.reasonNeeded' : 'review.reason')}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {act.isPending ? (
        <Progress percent={Math.floor((done / Math.max(1, able.length)) * 100)} status="active" />
      ) : null}
    </Modal>
  );
}

function Outcome({ outcome, of }: { readonly outcome: BulkOutcome; readonly of: number }) {
  const { t } = useTranslation();
  return (
    <>
      <Alert
        showIcon
        className="notice"
        type={outcome.refused.length === 0 ? 'success' : 'warning'}
        title={t('bulk.done', { done: outcome.done, count: of, failed: outcome.refused.length })}
      />
      <Refused rows={outcome.refused} />
    </>
  );
}

function Refused({ rows }: { readonly rows: BulkOutcome['refused'] }) {
  if (rows.length === 0) return null;
  return (
    <ul className="refused">
      {rows.map(({ key, why }) => (
        <li key={key}>
          <code>{key}</code> {why}
        </li>
      ))}
    </ul>
  );
}
