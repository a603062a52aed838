import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Flex, Layout, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../api/client.js';
import { useLastMe, useNode, useSessionToken } from '../api/node.js';
import { ProblemNotice } from '../components/problem-notice.js';
import { WarningsDialog } from './warnings-dialog.js';
import { EndedDialog } from './ended-dialog.js';
import { LinkBanner } from './link-banner.js';
import { SideMenu } from './side-menu.js';
import { LackingPage } from './outcome.page.js';
import { PasswordDialog } from './password-dialog.js';
import { lackOf } from './place.js';
import { usePlace } from './placed-pages.js';
import { TitleBar } from './title-bar.js';
import { wayBack } from './way-back.js';

/** The frame of every page: who the node is, where one can go, who is logged in. */
export function ConsoleLayout() {
  const node = useNode();
  const { me, query } = useLastMe();
  const place = usePlace();
  useWayToLogin(me !== undefined);
  usePageTitle(node.data?.name);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { t } = useTranslation();
  if (!node.data || !me) {
    const error = node.error ?? query.error;
    return (
      <Flex justify="center" className="waiting">
        {error ? (
          <ProblemNotice
            error={error}
            onRetry={() => {
              void node.refetch();
              void query.refetch();
            }}
          />
        ) : (
          <Spin size="large" />
        )}
      </Flex>
    );
  }
  const lack = place ? lackOf(place, node.data.tier, me.posts) : undefined;
  return (
    <Layout className="frame">
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <TitleBar node={node.data} me={me} onMenu={() => setMenuOpen(true)} />
      <Layout>
        <SideMenu node={node.data} me={me} isOpen={isMenuOpen} onClose={() => setMenuOpen(false)} />
        <Layout.Content className="content" id="content" tabIndex={-1}>
          <LinkBanner node={node} />
          {me.mustChangePassword ? (
            <PasswordDialog me={me} />
          ) : lack && place ? (
            <LackingPage place={place} lack={lack} node={node.data} me={me} />
          ) : (
            <Outlet />
          )}
        </Layout.Content>
      </Layout>
      <EndedDialog me={me} />
      <WarningsDialog />
    </Layout>
  );
}

/**
 * Leads to the login where there is no session. One that ended while its user was at work asks for the login in a
 * dialog instead, so that what was typed stays.
 */
function useWayToLogin(wasAtWork: boolean): void {
  const navigate = useNavigate();
  const address = useRouterState({ select: (state) => state.location.href });
  const token = useSessionToken();
  const isLeaving = address.startsWith('/login');
  const back = wayBack(address);
  useEffect(() => {
    if (token !== null || isLeaving || (session.expired && wasAtWork)) return;
    const ended = session.expired ? { ended: '1' } : {};
    if (session.expired) session.end();
    void navigate({ to: '/login', search: { ...(back ? { back } : {}), ...ended } });
  }, [token, isLeaving, back, wasAtWork, navigate]);
}

/** The browser's title: page, node, system. */
function usePageTitle(node: string | undefined): void {
  const { t } = useTranslation();
  const name = usePlace()?.name;
  const title = [name ? t(`menu.${name}`) : undefined, node, t('title')].filter(Boolean).join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
