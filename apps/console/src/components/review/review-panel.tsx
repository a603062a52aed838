import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Space, Timeline } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandOptions } from '../../api/client.js';
import { isStale } from '../form/stale-record.js';
import { ProblemNotice } from '../problem-notice.js';
import { ByAtText } from '../text/texts.js';
import { EvidenceText, type Difference, type Fact } from './evidence-text.js';

/** What was done with the thing before. */
export interface HistoryLine {
  readonly at: string;
  readonly by: string;
  readonly act: string;
  readonly note?: string | null;
}

type Decision = (note: string, options: CommandOptions) => Promise<unknown>;

interface ReviewPanelProps {
  readonly facts: readonly Fact[];
  /** What is different from the last time, or from what stands. */
  readonly differences?: readonly Difference[];
  readonly digest?: string | undefined;
  /** The lines that are decided on. */
  readonly children?: ReactNode;
  readonly history?: readonly HistoryLine[];
  /** Why this user cannot decide: not the post, or the maker. */
  readonly barred?: string | undefined;
  readonly approve: Decision;
  readonly approveText?: string;
  /** Sends it back; needs a reason. Absent where the node has no way back. */
  readonly sendBack?: Decision;
  readonly sendBackText?: string;
  /** Whether the decision takes an opinion: not at all, if one is given (the way it is without), or always. */
  readonly opinion?: 'none' | 'free' | 'needed';
  readonly onDone: () => void;
}

const stock = ['agrees', 'evidenceSeen', 'incomplete', 'wrongFigures'] as const;

/** One thing to review: what it changes, its lines and history, the opinion, and the decision of a second person. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { facts, differences, digest, children, history = [], barred, approve, sendBack, onDone } = props;
  const { t } = useTranslation();
  const { opinion = 'free' } = props;
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID());
  const decide = useMutation({
    mutationFn: (decision: Decision) => decision(note.trim(), { key: key.current }),
    onSuccess: () => {
      key.current = crypto.randomUUID();
      void queries.invalidateQueries();
      onDone();
    },
    // Somebody else was quicker: what is decided on is shown as it stands now.
    onError: (error) => (isStale(error) ? queries.invalidateQueries() : undefined),
  });
  const isReady = mayDecide(barred, opinion === 'needed', note);
  return (
    <div data-review>
      <EvidenceText facts={facts} digest={digest} {...(differences ? { differences } : {})} />
      {children}
      <History lines={history} />
      {barred ? <Alert type="info" showIcon className="notice" title={barred} /> : null}
      {barred === undefined && opinion !== 'none' ? <Opinion note={note} onNote={setNote} /> : null}
      <ProblemNotice error={decide.error} />
      <Space wrap>
        <Button
          type="primary"
          data-act="approve"
          disabled={!isReady}
          loading={decide.isPending}
          onClick={() => decide.mutate(approve)}
        >
          {props.approveText ?? t('review.approve')}
        </Button>
        {sendBack ? (
          <Button
            danger
            data-act="send-back"
            disabled={!mayDecide(barred, true, note)}
            loading={decide.isPending}
            onClick={() => decide.mutate(sendBack)}
          >
            {props.sendBackText ?? t('review.sendBack')}
          </Button>
        ) : null}
      </Space>
    </div>
  );
}

const mayDecide = (barred: string | undefined, needsNote: boolean, note: string): boolean =>
  barred === undefined && !(needsNote && note.trim() === '');

/** The opinion, in one's own words or a stock phrase. */
function Opinion({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <Space wrap className="stock">
        {stock.map((one) => (
          <Button key={one} onClick={() => onNote(t(`review.stock.${one}`))}>
            {t(`review.stock.${one}`)}
          </Button>
        ))}
      </Space>
      <Input.TextArea
        rows={2}
        maxLength={200}
        value={note}
        aria-label={t('review.opinion')}
        placeholder={t('review.opinion')}
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  );
}

function History({ lines }: { readonly lines: readonly HistoryLine[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{t('review.history')}</h4>
      <Timeline
        items={lines.map((line) => ({
          content: (
            <>
              {line.act} <ByAtText by={line.by} at={line.at} /> {line.note}
            </>
          ),
        }))}
      />
    </>
  );
}
