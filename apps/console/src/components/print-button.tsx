import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile, post, saveBlob } from '../api/client.js';
import { ProblemNotice } from './problem-notice.js';
import { PurposeDialog } from './purpose-dialog.js';

interface PrintButtonProps {
  /** Kind of paper, as the print centre names it. */
  readonly kind: string;
  /** Number of what it is about. */
  readonly subject: string;
  readonly text: string;
  /** The paper holds personal data in clear: it is given for a purpose that is logged. */
  readonly asksPurpose?: boolean;
}

const issue = async (kind: string, subject: string, purpose?: string): Promise<void> => {
  const headers = purpose === undefined ? {} : { headers: { 'x-purpose': encodeURIComponent(purpose) } };
  const { number } = await post<{ number: string }>('/papers', { kind, subject }, headers);
  const pdf = await fetchFile(`/papers/${number}/pdf`, purpose);
  // A browser that lets no tab open gets the file saved.
  if (window.open(URL.createObjectURL(pdf), '_blank') === null) saveBlob(pdf, `${number}.pdf`);
};

/** Issues a paper, which is numbered and recorded, and opens it to be printed; the same content is a copy of it. */
export function PrintButton({ kind, subject, text, asksPurpose }: PrintButtonProps) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const print = useMutation({ mutationFn: (purpose?: string) => issue(kind, subject, purpose) });
  return (
    <span className="download">
      <Button
        loading={print.isPending}
        data-print={kind}
        data-printed={print.isSuccess || undefined}
        title={t('print.recorded')}
        onClick={() => (asksPurpose ? setAsks(true) : print.mutate(undefined))}
      >
        {text}
      </Button>
      {asksPurpose ? null : <ProblemNotice error={print.error} />}
      {asks ? <PurposeDialog look={(purpose) => print.mutateAsync(purpose)} onClose={() => setAsks(false)} /> : null}
    </span>
  );
}
