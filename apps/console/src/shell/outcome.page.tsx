import { Link } from '@tanstack/react-router';
import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Me, NodeIdentity } from '../api/node.js';
import { postsOf, type Place } from './place.js';

function HomeButton() {
  const { t } = useTranslation();
  return (
    <Link to="/">
      <Button type="primary">{t('shell.home')}</Button>
    </Link>
  );
}

/** An address that no page has. */
export function MissingPage() {
  const { t } = useTranslation();
  return <Result status="404" title={t('shell.missing')} subTitle={t('shell.missingWhy')} extra={<HomeButton />} />;
}

interface LackingPageProps {
  readonly place: Place;
  readonly lack: 'tier' | 'post';
  readonly node: NodeIdentity;
  readonly me: Me;
}

/** A page that this tier or this user's posts do not have: says whose it is. */
export function LackingPage({ place, lack, node, me }: LackingPageProps) {
  const { t } = useTranslation();
  const postNames = (posts: readonly string[]): string => posts.map((post) => t(`post.${post}`)).join(t('shell.and'));
  const page = t(`menu.${place.name}`);
  const why =
    lack === 'tier'
      ? t('shell.otherTier', {
          page,
          tiers: place.tiers.map((tier) => t(`tier.${tier}`)).join(t('shell.and')),
          tier: t(`tier.${node.tier}`),
          node: node.name,
        })
      : t('shell.otherPost', { page, posts: postNames(postsOf(place)), own: postNames(me.posts), name: me.name });
  return (
    <div data-lack={lack}>
      <Result status="403" title={t('shell.lacking')} subTitle={why} extra={<HomeButton />} />
    </div>
  );
}

/** A page that broke: a fault of the program, said as such. */
export function FailedPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  return (
    <Result
      status="error"
      title={t('shell.failed')}
      subTitle={error instanceof Error ? error.message : ''}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('problem.retry')}
        </Button>
      }
    />
  );
}
