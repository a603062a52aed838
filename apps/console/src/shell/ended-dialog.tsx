import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import type { Me } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { withNote } from '../components/punctuation.js';

/**
 * Says that the session has ended, and lets the same user log in again: the page stays as it is, and what waited for
 * the node goes on. Behind it nothing can be read.
 */
export function EndedDialog({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const isEnded = useSyncExternalStore(session.watch, () => session.expired);
  const login = useMutation({
    mutationFn: ({ password }: { readonly password: string }) =>
      post<{ token: string }>('/login', { userId: me.userId, password }),
    onSuccess: ({ token }) => {
      session.begin(token);
      void queries.invalidateQueries();
    },
  });
  if (!isEnded) return null;
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={null}
      title={t('login.ended')}
      rootClassName="ended"
      data-ended
    >
      <p>{t('login.endedWhy')}</p>
      <Form layout="vertical" name="again" onFinish={(typed: { password: string }) => login.mutate(typed)}>
        <Form.Item label={t('login.user')}>
          <Input value={withNote(me.name, me.userId)} readOnly autoComplete="username" />
        </Form.Item>
        <Form.Item
          name="password"
          label={t('login.password')}
          rules={[{ required: true, message: t('login.passwordNeeded') }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <ProblemNotice error={login.error} />
        <Button type="primary" htmlType="submit" block loading={login.isPending}>
          {t('login.goOn')}
        </Button>
        <Button
          type="link"
          block
          onClick={() => {
            queries.clear();
            session.end();
          }}
        >
          {t('login.other')}
        </Button>
      </Form>
    </Modal>
  );
}
