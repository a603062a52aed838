import { useMutation } from '@tanstack/react-query';
import { Button, Card, Popconfirm, Progress, Space, Steps, Tabs, Upload } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../format.js';
import { JobProgress, type Job } from '../job-progress.js';
import { ProblemNotice } from '../problem-notice.js';

/** First phase: the file. */
interface UploadPhase {
  readonly accept: string;
  readonly note: string;
  /** Why this user cannot upload. */
  readonly barred?: string | undefined;
  readonly send: (file: File, onSent: (share: number) => void) => Promise<unknown>;
  /** What else is stated, above the box. */
  readonly fields?: ReactNode;
  /** Another way to bring rows in, beneath the box. */
  readonly instead?: ReactNode;
}

/** What the check found: the rows that are right, and those that are wrong with the line numbers of the file. */
interface CheckedRows {
  readonly right: ReactNode;
  readonly wrong: ReactNode;
  readonly rightCount: number | null;
  readonly wrongCount: number | null;
  readonly shown: 'correct' | 'wrong';
  readonly onShow: (kind: 'correct' | 'wrong') => void;
  /** Gets the wrong rows as a file, to be corrected. */
  readonly wrongFile?: ReactNode;
}

/** Second phase: confirm or throw away. */
interface ConfirmPhase {
  readonly text: string;
  readonly allowed: boolean;
  readonly confirm: () => Promise<unknown>;
  readonly discard: () => Promise<unknown>;
  /** What a confirmation leaves out. */
  readonly leftOut?: ReactNode;
}

interface ImportWizardProps {
  readonly title?: string;
  /** Templates and the like. */
  readonly extra?: ReactNode;
  /** 0 upload, 1 check, 2 confirm, 3 done. */
  readonly step: number;
  readonly upload?: UploadPhase;
  readonly job?: Job;
  readonly summary?: ReactNode;
  readonly confirm?: ConfirmPhase | undefined;
  readonly rows?: CheckedRows | undefined;
}

const steps = ['upload', 'check', 'confirm'] as const;

/** An import in two phases: upload, check with its right and wrong rows, confirm; nothing is written before that. */
export function ImportWizard({ title, extra, step, upload, job, summary, confirm, rows }: ImportWizardProps) {
  const { t } = useTranslation();
  return (
    <>
      <Card title={title} extra={extra}>
        <Steps
          size="small"
          current={step}
          {...(job?.state === 'failed' ? { status: 'error' as const } : {})}
          items={steps.map((one) => ({ title: t(`file.step.${one}`) }))}
          className="notice"
        />
        {upload ? <UploadBox {...upload} /> : null}
        {job ? <JobProgress job={job} /> : null}
        {summary}
        {confirm ? <Confirm {...confirm} /> : null}
      </Card>
      {rows ? <CheckedTabs {...rows} /> : null}
    </>
  );
}

function UploadBox({ accept, note, barred, send, fields, instead }: UploadPhase) {
  const { t } = useTranslation();
  const [sent, setSent] = useState(0);
  const upload = useMutation({ mutationFn: (file: File) => send(file, setSent) });
  return (
    <>
      {fields}
      <Upload.Dragger
        accept={accept}
        multiple={false}
        showUploadList={false}
        disabled={barred !== undefined || upload.isPending}
        data-upload
        beforeUpload={(file) => {
          setSent(0);
          upload.mutate(file);
          return false;
        }}
      >
        <p className="upload-title">{barred ?? t('file.drop')}</p>
        <p className="quiet">{note}</p>
      </Upload.Dragger>
      {upload.isPending ? (
        <Progress
          percent={Math.floor(sent * 100)}
          status="active"
          format={(percent) => (percent === 100 ? t('file.checking') : `${percent ?? 0}%`)}
        />
      ) : null}
      {instead}
      <div className="chart-foot">
        <ProblemNotice error={upload.error} />
      </div>
    </>
  );
}

function Confirm({ text, allowed, confirm, discard, leftOut }: ConfirmPhase) {
  const { t } = useTranslation();
  const accept = useMutation({ mutationFn: confirm });
  const drop = useMutation({ mutationFn: discard });
  return (
    <div className="decision">
      {leftOut}
      <ProblemNotice error={accept.error ?? drop.error} />
      <Space wrap>
        <Button
          type="primary"
          data-act="confirm"
          disabled={!allowed}
          loading={accept.isPending}
          onClick={() => accept.mutate()}
        >
          {text}
        </Button>
        <Popconfirm
          title={t('file.discardSure')}
          onConfirm={() => drop.mutate()}
          okText={t('file.discard')}
          cancelText={t('action.cancel')}
        >
          <Button danger loading={drop.isPending}>
            {t('file.discard')}
          </Button>
        </Popconfirm>
      </Space>
    </div>
  );
}

function CheckedTabs({ right, wrong, rightCount, wrongCount, shown, onShow, wrongFile }: CheckedRows) {
  const { t } = useTranslation();
  const tabs = [
    { kind: 'correct', rows: right, size: rightCount },
    { kind: 'wrong', rows: wrong, size: wrongCount },
  ] as const;
  return (
    <Card>
      <Tabs
        activeKey={shown}
        onChange={(key) => onShow(key === 'wrong' ? 'wrong' : 'correct')}
        destroyOnHidden
        tabBarExtraContent={wrongCount ? wrongFile : null}
        items={tabs.map(({ kind, rows, size }) => ({
          key: kind,
          label: t(`file.tab.${kind}`, { count: count(size) }),
          children: rows,
        }))}
      />
    </Card>
  );
}
