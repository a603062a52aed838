import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Card, Flex, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import { useNode } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';

interface Credentials { readonly userId: string; readonly password: string }

/** The door of the console: local users of this node. */
export function LoginPage() {
  const { t } = useTranslation();
  const node = useNode();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const login = useMutation({
    mutationFn: (credentials: Credentials) => post<{ token: string }>('/login', credentials),
    onSuccess: async ({ token }) => {
      session.begin(token);
      await queries.invalidateQueries({ queryKey: ['me'] });
      await navigate({ to: '/' });
    },
  });
  return (
    <Flex align="center" justify="center" style={{ minHeight: '100vh', background: '#f0f4fa' }}>
      <Card style={{ width: 380 }}>
        <Typography.Title level={3}>{t('title')}</Typography.Title>
        <Typography.Paragraph type="secondary">{node.data ? `${t(`tier.${node.data.tier}`)} · ${node.data.name}` : ' '}</Typography.Paragraph>
        <Form<Credentials> layout="vertical" size="large" onFinish={(credentials) => login.mutate(credentials)}>
          <Form.Item name="userId" label={t('login.user')} rules={[{ required: true, message: t('login.userNeeded') }]}><Input autoFocus autoComplete="username" /></Form.Item>
          <Form.Item name="password" label={t('login.password')} rules={[{ required: true, message: t('login.passwordNeeded') }]}><Input.Password autoComplete="current-password" /></Form.Item>
          <ProblemNotice error={login.error} />
          <Button type="primary" htmlType="submit" block loading={login.isPending}>{t('login.enter')}</Button>
        </Form>
      </Card>
    </Flex>
  );
}
