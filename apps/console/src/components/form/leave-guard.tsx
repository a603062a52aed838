import { useBlocker } from '@tanstack/react-router';
import { Modal } from 'antd';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Asks before a form with unsaved changes is left, be it by a link, by *back*, or by closing the tab. */
export function LeaveGuard({ changed }: { readonly changed: RefObject<boolean> }) {
  const { t } = useTranslation();
  const blocker = useBlocker({
    shouldBlockFn: () => changed.current,
    enableBeforeUnload: () => changed.current,
    withResolver: true,
  });
  return (
    <Modal
      open={blocker.status === 'blocked'}
      title={t('form.unsaved')}
      okText={t('form.leave')}
      cancelText={t('form.stay')}
      okButtonProps={{ danger: true }}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      {t('form.unsavedWhy')}
    </Modal>
  );
}
