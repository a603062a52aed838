import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { changePassword, type PasswordChange } from '../api/password.js';
import { post, session } from '../api/client.js';
import type { Me } from '../api/node.js';
import { CommandForm } from '../components/form/command-form.js';
import { PasswordFields } from '../components/form/password-fields.js';

/** Whoever was given a password changes it before anything else: there is no way past it but to log out. */
export function PasswordDialog({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const leave = async (): Promise<void> => {
    await post('/logout', {}).catch(() => undefined);
    session.end();
  };
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      title={t('admin.password.first', { name: me.name })}
      data-first-password
    >
      <p>{t('admin.password.firstWhy')}</p>
      <CommandForm<PasswordChange, unknown>
        name="first-password"
        submit={t('admin.password.change')}
        send={changePassword}
        onDone={() => undefined}
        onCancel={() => void leave()}
        cancelText={t('login.leave')}
      >
        <PasswordFields />
      </CommandForm>
    </Modal>
  );
}
