import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Layout, Space, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { post, session } from '../api/client.js';
import { useLinks, type Me, type NodeIdentity } from '../api/node.js';
import { StatusMark } from '../components/status-mark.js';
import { changeLanguage } from '../i18n/index.js';
import { DENSITIES, useDensity } from './density.js';

const tierColours = { national: 'geekblue', province: 'blue', city: 'purple' } as const;

interface TitleBarProps {
  readonly node: NodeIdentity;
  readonly me: Me;
  readonly onMenu: () => void;
}

/** Which node this is and where its day stands; who is logged in; language and density. */
export function TitleBar({ node, me, onMenu }: TitleBarProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [density, setDensity] = useDensity();
  const leave = async (): Promise<void> => {
    await post('/logout', {}).catch(() => undefined);
    session.end();
    await navigate({ to: '/login' });
  };
  // What the node refused is said by the node: it says it again in the other language.
  const speak = async (language: 'zh' | 'en'): Promise<void> => {
    await changeLanguage(language);
    await queries.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' });
  };
  const denser = DENSITIES[(DENSITIES.indexOf(density) + 1) % DENSITIES.length] ?? 'compact';
  return (
    <Layout.Header className="title-bar">
      <Space wrap size={[8, 0]}>
        <Button className="menu-button" onClick={onMenu} aria-label={t('shell.menu')}>
          ☰
        </Button>
        <Tag color={tierColours[node.tier]}>{t(`tier.${node.tier}`)}</Tag>
        <Typography.Text strong>{node.name}</Typography.Text>
        <Typography.Text type="secondary">{node.code}</Typography.Text>
        {node.openPeriod ? <Tag>{t('shell.openPeriod', { period: node.openPeriod })}</Tag> : null}
        <DayState node={node} />
        <UpstreamLight />
        {node.exchange?.alarms ? <Tag color="error">✖ {t('shell.alarms', { count: node.exchange.alarms })}</Tag> : null}
      </Space>
      <Space wrap size={[8, 0]}>
        {me.unreadNotices > 0 ? (
          <Link to="/notices" data-unread={me.unreadNotices}>
            <Tag color="processing">{t('shell.unread', { count: me.unreadNotices })}</Tag>
          </Link>
        ) : null}
        <Link to="/account" data-user={me.userId} title={t('menu.account')}>
          {me.name} · {me.posts.map((one) => t(`post.${one}`)).join(t('shell.and'))}
        </Link>
        <Button type="text" onClick={() => setDensity(denser)} title={t('shell.density')} data-density={density}>
          {t(`density.${density}`)}
        </Button>
        <Button
          type="text"
          data-language={i18n.language}
          lang={i18n.language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => void speak(i18n.language === 'en' ? 'zh' : 'en')}
        >
          {i18n.language === 'en' ? t('shell.chinese') : 'English'}
        </Button>
        <Button type="text" onClick={() => void leave()}>
          {t('login.leave')}
        </Button>
      </Space>
    </Layout.Header>
  );
}

/** Whether today is closed, and through which day the books are; nothing on a node without books. */
function DayState({ node }: Pick<TitleBarProps, 'node'>) {
  const { t } = useTranslation();
  if (!node.dayState) return null;
  const state = t(`dayState.${node.dayState}`);
  return (
    <Tag data-day={node.dayState}>
      {node.closedThrough ? t('dayState.through', { state, day: node.closedThrough }) : state}
    </Tag>
  );
}

/** Whether the statistical parent is reached; nothing on a node without one. */
function UpstreamLight() {
  const { t } = useTranslation();
  const links = useLinks();
  const up = links.data?.find((link) => link.direction === 'parent' && link.role === 'statistical');
  return up ? (
    <StatusMark
      tone={up.connected ? 'good' : 'watch'}
      text={t(up.connected ? 'shell.upstreamOpen' : 'shell.upstreamAway')}
      title={up.code}
    />
  ) : null;
}
