import { Alert, Button, Flex, Progress } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from './format.js';
import { withNote } from './punctuation.js';

/** Work that goes on at the node, as it was last read; the page polls it while it runs. */
export interface Job {
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  /** Not known at the beginning. */
  readonly total: number | null;
  readonly error?: { readonly code?: string; readonly detail: string } | null;
}

interface JobProgressProps {
  readonly job: Job;
  readonly onCancel?: (() => void) | undefined;
  /** What came out, once it is done. */
  readonly children?: ReactNode;
}

/** How far work is: a bar with numbers while it runs, why it failed, or what came out. */
export function JobProgress({ job, onCancel, children }: JobProgressProps) {
  const { t } = useTranslation();
  if (job.state === 'done') return <>{children}</>;
  if (job.state === 'failed' || job.state === 'cancelled')
    return (
      <Alert
        showIcon
        className="notice"
        type={job.state === 'failed' ? 'error' : 'warning'}
        title={withNote(t(`job.${job.state}`), job.error?.code)}
        description={job.error?.detail}
      />
    );
  return (
    <Flex gap={12} align="center" className="notice" aria-live="polite">
      <Progress
        aria-label={t(`job.${job.state}`)}
        percent={job.total ? Math.floor((job.done / job.total) * 100) : 0}
        status="active"
      />
      <span className="quiet">
        {t(`job.${job.state}`)} {job.total === null ? '' : `${count(job.done)}/${count(job.total)}`}
      </span>
      {onCancel ? <Button onClick={onCancel}>{t('action.cancel')}</Button> : null}
    </Flex>
  );
}
