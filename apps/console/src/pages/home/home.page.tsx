import { Link } from '@tanstack/react-router';
import { Badge, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../api/node.js';
import { useWorkQueues, type WorkQueue } from '../../api/front-office.js';
import { count } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead } from '../../components/page-head.js';
import { InstantText } from '../../components/text/texts.js';
import { usePlacedPages } from '../../shell/placed-pages.js';
import { addressParts } from './address-parts.js';

const kinds = ['handle', 'review', 'returned', 'own', 'watch'] as const satisfies readonly WorkQueue['kind'][];

/** The start page 工作台: what waits for this user, by what is to be done with it; each leads to its list. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const query = useWorkQueues();
  return (
    <div className="page">
      <PageHead title={t('home.title', { name: me.data?.name ?? '' })} />
      <Loadable query={query} rows={8} empty={(rows) => (rows.length === 0 ? t('home.noQueues') : undefined)}>
        {(queues) => (
          <Flex wrap gap={12} align="stretch" data-queues={queues.length}>
            {kinds.map((kind) => (
              <KindCard key={kind} kind={kind} queues={queues.filter((queue) => queue.kind === kind)} />
            ))}
          </Flex>
        )}
      </Loadable>
      <div className="chart-foot">{t('home.note')}</div>
    </div>
  );
}

function KindCard({ kind, queues }: { readonly kind: WorkQueue['kind']; readonly queues: readonly WorkQueue[] }) {
  const { t } = useTranslation();
  if (queues.length === 0) return null;
  const all = queues.reduce((sum, queue) => sum + queue.count, 0);
  return (
    <Card title={`${t(`home.kind.${kind}`)} ${count(all)}`} className="queue-card" data-kind={kind}>
      <ul className="queues">
        {queues.map((queue) => (
          <li key={queue.queue} data-queue={queue.queue} data-count={queue.count}>
            <QueueLine queue={queue} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A queue with its number; the address leads to its list where this console has the page. */
function QueueLine({ queue }: { readonly queue: WorkQueue }) {
  const { t } = useTranslation();
  const pages = usePlacedPages();
  const { path, search } = addressParts(queue.href);
  const name = t(`queue.${queue.queue}`, { defaultValue: queue.queue });
  const isThere = pages.some((page) => page.path === path);
  return (
    <Flex justify="space-between" align="center" gap={12}>
      <span>
        {isThere ? (
          <Link to={path} search={search as never}>
            {name}
          </Link>
        ) : (
          name
        )}
        {queue.oldest ? (
          <Typography.Text type="secondary" className="queue-since">
            {t('home.oldest')} <InstantText at={queue.oldest} only="day" />
          </Typography.Text>
        ) : null}
      </span>
      <Badge
        count={queue.count}
        showZero
        overflowCount={9999}
        color={queue.count === 0 ? '#bfbfbf' : queue.kind === 'returned' ? '#cf1322' : '#1668dc'}
      />
    </Flex>
  );
}
