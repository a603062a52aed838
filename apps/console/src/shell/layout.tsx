import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Button, Flex, Layout, Menu, Space, Spin, Tag, Typography } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import { useMe, useNode, useSessionToken, type Me, type NodeIdentity } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { changeLanguage } from '../i18n/index.js';
import { LinkBanner } from './link-banner.js';
import { menuOf } from './menu.js';
import { wayBack } from './way-back.js';

const tierColours = { national: 'geekblue', province: 'blue', city: 'cyan' } as const;

/** The frame of every page: who the node is, where one can go, who is logged in. */
export function ConsoleLayout() {
  const navigate = useNavigate();
  const address = useRouterState({ select: (state) => state.location.href });
  const node = useNode();
  const me = useMe();
  const token = useSessionToken();
  const back = wayBack(address);
  const isLeaving = address.startsWith('/login');
  useEffect(() => {
    if (token === null && !isLeaving) void navigate({ to: '/login', search: back ? { back } : {} });
  }, [token, isLeaving, back, navigate]);
  if (!node.data || !me.data) {
    const error = node.error ?? me.error;
    return (
      <Flex justify="center" className="waiting">
        {error ? (
          <ProblemNotice
            error={error}
            onRetry={() => {
              void node.refetch();
              void me.refetch();
            }}
          />
        ) : (
          <Spin size="large" />
        )}
      </Flex>
    );
  }
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        ›
      </a>
      <TitleBar node={node.data} me={me.data} />
      <Layout>
        <SideMenu node={node.data} me={me.data} />
        <Layout.Content className="content" id="content">
          <LinkBanner node={node} />
          <Outlet />
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function TitleBar({ node, me }: { readonly node: NodeIdentity; readonly me: Me }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await post('/logout', {}).catch(() => undefined);
    session.end();
    await navigate({ to: '/login' });
  };
  return (
    <Layout.Header className="title-bar">
      <Space>
        <Tag color={tierColours[node.tier]}>{t(`tier.${node.tier}`)}</Tag>
        <Typography.Text strong>{node.name}</Typography.Text>
        <Typography.Text type="secondary">{node.code}</Typography.Text>
        {node.openPeriod ? <Tag>{t('shell.openPeriod', { period: node.openPeriod })}</Tag> : null}
        {node.exchange?.alarms ? <Tag color="error">✖ {t('shell.alarms', { count: node.exchange.alarms })}</Tag> : null}
      </Space>
      <Space>
        <Typography.Text data-user={me.userId}>
          {me.name} · {me.posts.map((one) => t(`post.${one}`)).join('、')}
        </Typography.Text>
        <Button type="text" onClick={() => void changeLanguage(i18n.language === 'en' ? 'zh' : 'en')}>
          {i18n.language === 'en' ? t('shell.chinese') : 'English'}
        </Button>
        <Button type="text" onClick={() => void leave()}>
          {t('login.leave')}
        </Button>
      </Space>
    </Layout.Header>
  );
}

function SideMenu({ node, me }: { readonly node: NodeIdentity; readonly me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const entries = menuOf(node.tier, me.posts);
  return (
    <Layout.Sider width={168} theme="light" className="side" breakpoint="lg" collapsedWidth={0}>
      <Menu
        mode="inline"
        selectedKeys={entries.filter((entry) => path.startsWith(entry.path)).map((entry) => entry.path)}
        items={entries.map((entry) => ({ key: entry.path, label: t(`menu.${entry.name}`) }))}
        onClick={({ key }) => void navigate({ to: key })}
      />
      <div className="side-foot quiet">
        {t('title')} {node.version ?? ''}
      </div>
    </Layout.Sider>
  );
}
