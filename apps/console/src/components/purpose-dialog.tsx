import { useMutation } from '@tanstack/react-query';
import { Button, Input, Modal, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SHORTEST_PURPOSE, codeList, viewPurpose } from '@pnet/standards';
import { ProblemNotice } from './problem-notice.js';
import { useCodeTitle } from './text/use-code-title.js';

interface PurposeDialogProps {
  /** Looks, with the purpose as it is sent. */
  readonly look: (purpose: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the purpose of a look at personal data in clear; the look is logged with it. */
export function PurposeDialog({ look: lookWith, onClose }: PurposeDialogProps) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState('');
  // What is in clear is not kept in the cache of queries: it goes with the screen.
  const look = useMutation({ mutationFn: () => lookWith(purpose.trim()), onSuccess: onClose, gcTime: 0 });
  const title = useCodeTitle();
  const isShort = viewPurpose(purpose) === undefined;
  const send = (): void => {
    if (!isShort) look.mutate();
  };
  return (
    <Modal
      open
      title={t('person.purposeTitle')}
      onCancel={onClose}
      onOk={send}
      okText={t('person.showClear')}
      cancelText={t('action.cancel')}
      okButtonProps={{ disabled: isShort, loading: look.isPending }}
    >
      <p>{t('person.purposeWhy')}</p>
      <Space wrap className="notice">
        {codeList('view-purpose').codes.map(({ code }) => (
          <Button key={code} onClick={() => setPurpose(title('view-purpose', code))}>
            {title('view-purpose', code)}
          </Button>
        ))}
      </Space>
      <Input
        autoFocus
        maxLength={100}
        value={purpose}
        aria-label={t('person.purpose')}
        placeholder={t('person.purposeHint', { count: SHORTEST_PURPOSE })}
        onChange={(event) => setPurpose(event.target.value)}
        onPressEnter={send}
      />
      <ProblemNotice error={look.error} />
    </Modal>
  );
}
