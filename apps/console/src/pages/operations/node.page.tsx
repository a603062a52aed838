import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.js';
import { holds, useMe, useNode, type NodeIdentity } from '../../api/node.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { InstantText } from '../../components/text/texts.js';
import { useUnitName } from '../../api/orders.js';

const POLL_MS = 15_000;
const WATCHED_DAYS = 30;
const URGENT_DAYS = 7;

/** How this node stands 节点状态: whether it takes work, its version, certificate and backlog. */
export function NodePage() {
  const { t } = useTranslation();
  const node = useNode();
  return (
    <div className="page">
      <PageHead title={t('menu.node')} />
      <Loadable query={node}>
        {(one) => (
          <>
            {one.exchange?.recoveringSince ? <Recovery since={one.exchange.recoveringSince} /> : null}
            <Card>
              <Facts node={one} />
            </Card>
          </>
        )}
      </Loadable>
    </div>
  );
}

/** Whether the process and both its pools of the database answer. */
function useReady() {
  return useQuery({
    queryKey: ['ready'],
    queryFn: async () => (await fetch('/health/ready')).ok,
    refetchInterval: POLL_MS,
    retry: false,
  });
}

function toneOf(daysLeft: number): Tone {
  if (daysLeft <= URGENT_DAYS) return 'bad';
  return daysLeft <= WATCHED_DAYS ? 'watch' : 'good';
}

function Facts({ node }: { readonly node: NodeIdentity }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const ready = useReady();
  const exchange = node.exchange ?? {};
  const days = exchange.certificateDaysLeft;
  return (
    <Descriptions
      column={1}
      bordered
      size="small"
      items={[
        { key: 'node', label: t('topology.node'), children: `${node.name} ${node.code} · ${t(`tier.${node.tier}`)}` },
        {
          key: 'ready',
          label: t('ops.node.health'),
          children: ready.isPending ? (
            '…'
          ) : (
            <StatusMark
              tone={ready.data ? 'good' : 'bad'}
              text={t(ready.data ? 'ops.node.ready' : 'ops.node.notReady')}
            />
          ),
        },
        { key: 'version', label: t('ops.node.version'), children: node.version ?? '—' },
        {
          key: 'certificate',
          label: t('ops.node.certificate'),
          children:
            days === undefined ? (
              '—'
            ) : (
              <StatusMark tone={toneOf(days)} text={t('ops.node.daysLeft', { count: days })} />
            ),
        },
        { key: 'backlog', label: t('ops.link.backlog'), children: exchange.backlog ?? 0 },
        { key: 'alarms', label: t('menu.alarms'), children: exchange.alarms ?? 0 },
        {
          key: 'parents',
          label: t('topology.parent'),
          children:
            node.parents.map(({ code, role }) => `${nameOf(code)} ${t(`ops.role.${role}`)}`).join(t('shell.and')) ||
            '—',
        },
      ]}
    />
  );
}

/** A node that came from a backup seals nothing until an operator has looked. */
function Recovery({ since }: { readonly since: string }) {
  const { t } = useTranslation();
  const me = useMe().data;
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => post('/exchange/recovery/confirmation', {}),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Alert
      type="warning"
      showIcon
      className="notice"
      title={t('shell.recovering')}
      description={
        <>
          <InstantText at={since} />
          <ProblemNotice error={confirm.error} />
        </>
      }
      action={
        holds(me, 'operator') ? (
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('ops.node.confirmRecovery')}
          </Button>
        ) : null
      }
    />
  );
}
