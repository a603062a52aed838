import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile, saveBlob } from '../api/client.js';
import { ProblemNotice } from './problem-notice.js';
import { PurposeDialog } from './purpose-dialog.js';

interface DownloadButtonProps {
  readonly path: string;
  readonly fileName: string;
  readonly text?: string;
  /** Opens the file in a tab of its own, to be read and printed; else it is saved. */
  readonly opens?: boolean;
  /** The file holds personal data in clear: it is given for a purpose that is logged. */
  readonly asksPurpose?: boolean;
  readonly disabled?: boolean;
}

/** Gets a file of the node with the session's rights; where it is refused, the reason stands beneath the button. */
export function DownloadButton({ path, fileName, text, opens, asksPurpose, disabled }: DownloadButtonProps) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const get = useMutation({
    mutationFn: async (purpose?: string) => {
      const file = await fetchFile(path, purpose);
      // A browser that lets no tab open gets the file saved.
      if (!opens || window.open(URL.createObjectURL(file), '_blank') === null) saveBlob(file, fileName);
    },
  });
  return (
    <span className="download">
      <Button
        loading={get.isPending}
        disabled={disabled ?? false}
        data-download={fileName}
        onClick={() => (asksPurpose ? setAsks(true) : get.mutate(undefined))}
      >
        {text ?? t(opens ? 'action.print' : 'action.download')}
      </Button>
      {asksPurpose ? null : <ProblemNotice error={get.error} />}
      {asks ? <PurposeDialog look={(purpose) => get.mutateAsync(purpose)} onClose={() => setAsks(false)} /> : null}
    </span>
  );
}
