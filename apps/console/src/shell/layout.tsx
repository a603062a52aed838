import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Badge, Button, Flex, Layout, Menu, Space, Spin, Tag, Typography } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import { useMe, useNode } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { changeLanguage } from '../i18n/index.js';
import { menuOf } from './menu.js';

/** The frame of every page: who the node is, where one can go, who is logged in. */
export function ConsoleLayout() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const node = useNode();
  const me = useMe();
  const outside = session.token === null || me.isError;
  useEffect(() => { if (outside) void navigate({ to: '/login' }); }, [outside, navigate]);
  if (!node.data || !me.data) return <Flex justify="center" style={{ padding: 80 }}>{node.error ? <ProblemNotice error={node.error} /> : <Spin size="large" />}</Flex>;
  const entries = menuOf(node.data.tier);
  const leave = async (): Promise<void> => {
    await post('/logout', {}).catch(() => undefined);
    session.end();
    await navigate({ to: '/login' });
  };
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Header style={{ padding: '0 16px', background: '#fff', borderBottom: '1px solid #e5e9f0', height: 48, lineHeight: '48px' }}>
        <Flex justify="space-between" align="center">
          <Space>
            <Tag color="blue">{t(`tier.${node.data.tier}`)}</Tag>
            <Typography.Text strong>{node.data.name}</Typography.Text>
            <Typography.Text type="secondary">{node.data.code}</Typography.Text>
          </Space>
          <Space>
            <Badge status="success" text={`${me.data.name} · ${me.data.posts.map((one) => t(`post.${one}`)).join('、')}`} />
            <Button type="text" onClick={() => void changeLanguage(i18n.language === 'en' ? 'zh' : 'en')}>{i18n.language === 'en' ? '中' : 'EN'}</Button>
            <Button type="text" onClick={() => void leave()}>{t('login.leave')}</Button>
          </Space>
        </Flex>
      </Layout.Header>
      <Layout>
        <Layout.Sider width={176} theme="light">
          <Menu
            mode="inline"
            selectedKeys={entries.filter((entry) => path.startsWith(entry.path)).map((entry) => entry.path)}
            items={entries.map((entry) => ({ key: entry.path, label: t(`menu.${entry.name}`) }))}
            onClick={({ key }) => void navigate({ to: key })}
          />
        </Layout.Sider>
        <Layout.Content style={{ padding: 16 }}><Outlet /></Layout.Content>
      </Layout>
    </Layout>
  );
}
