import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import { useNode } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { changeLanguage } from '../i18n/index.js';
import { wayBack } from './way-back.js';

interface Credentials {
  readonly userId: string;
  readonly password: string;
}

/** The door of the console: local users of this node. Leads back to the address that was asked for. */
export function LoginPage() {
  const { t, i18n } = useTranslation();
  const node = useNode();
  const navigate = useNavigate();
  const { back, ended } = useSearch({ from: '/login' });
  const queries = useQueryClient();
  const login = useMutation({
    mutationFn: (credentials: Credentials) => post<{ token: string }>('/login', credentials),
    onSuccess: async ({ token }) => {
      // Nothing of the user before stays on the screen of this one.
      queries.clear();
      session.begin(token);
      const href = wayBack(back);
      await (href ? navigate({ href }) : navigate({ to: '/' }));
    },
  });
  return (
    <Flex align="center" justify="center" className="login">
      <Card className="login-card">
        <Typography.Title level={3}>{t('title')}</Typography.Title>
        <Typography.Paragraph type="secondary">
          {node.data ? `${t(`tier.${node.data.tier}`)} · ${node.data.name} · ${node.data.code}` : ' '}
        </Typography.Paragraph>
        {ended ? <Alert type="info" showIcon className="notice" title={t('login.ended')} /> : null}
        <Form<Credentials>
          layout="vertical"
          size="large"
          requiredMark={false}
          onFinish={(credentials) => login.mutate(credentials)}
        >
          <Form.Item name="userId" label={t('login.user')} rules={[{ required: true, message: t('login.userNeeded') }]}>
            <Input autoFocus autoComplete="username" />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('login.password')}
            rules={[{ required: true, message: t('login.passwordNeeded') }]}
          >
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <ProblemNotice error={login.error ?? node.error} />
          <Button type="primary" htmlType="submit" block loading={login.isPending}>
            {t('login.enter')}
          </Button>
        </Form>
        <Flex justify="space-between" className="login-foot">
          <Typography.Text type="secondary">{t('login.posts')}</Typography.Text>
          <Button type="link" size="small" onClick={() => void changeLanguage(i18n.language === 'en' ? 'zh' : 'en')}>
            {i18n.language === 'en' ? t('shell.chinese') : 'English'}
          </Button>
        </Flex>
      </Card>
    </Flex>
  );
}
