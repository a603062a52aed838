import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Drawer, Layout, Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Me, NodeIdentity } from '../api/node.js';
import { menuOf } from './place.js';
import { usePlacedPages } from './placed-pages.js';

interface SideMenuProps {
  readonly node: NodeIdentity;
  readonly me: Me;
  /** On a narrow screen the menu is a drawer. */
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The pages of this tier and of the user's posts, by area. */
export function SideMenu({ node, me, isOpen, onClose }: SideMenuProps) {
  const { t } = useTranslation();
  return (
    <>
      <Layout.Sider width={184} theme="light" className="side">
        <Pages node={node} me={me} onPick={() => undefined} />
        <div className="side-foot quiet">
          {t('title')} {node.version ?? ''}
        </div>
      </Layout.Sider>
      <Drawer open={isOpen} onClose={onClose} placement="left" size={240} title={t('shell.menu')}>
        <Pages node={node} me={me} onPick={onClose} />
      </Drawer>
    </>
  );
}

function Pages({ node, me, onPick }: Pick<SideMenuProps, 'node' | 'me'> & { readonly onPick: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const areas = menuOf(usePlacedPages(), node.tier, me.posts);
  const current = areas
    .flatMap(({ pages }) => pages.map((page) => page.path))
    .filter((one) => path === one || path.startsWith(`${one}/`));
  return (
    <nav aria-label={t('shell.menu')}>
      <Menu
        mode="inline"
        selectedKeys={current}
        items={areas.map(({ area, pages }) => ({
          key: area,
          type: 'group' as const,
          label: t(`area.${area}`),
          children: pages.map((page) => ({ key: page.path, label: t(`menu.${page.place.name}`) })),
        }))}
        onClick={({ key }) => {
          void navigate({ to: key });
          onPick();
        }}
      />
    </nav>
  );
}
