import { Alert, Card, Descriptions, Flex, Table, Typography, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNode } from '../../api/node.js';
import { useTopology, type TopologyNode } from '../../api/warehouse.js';
import { periodOfNumber } from '@pnet/kernel';
import { provinceTier } from '@pnet/standards';
import { Drawer } from '../../components/drawer.js';
import { time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { UnitText } from '../../components/text/texts.js';
import { shownStanding, type LinkStanding } from './link-standing.js';
import { inTreeOrder } from './tree-layout.js';
import { TreePicture } from './tree-picture.js';
import { withNote } from '../../components/punctuation.js';

const tones: Readonly<Record<LinkStanding, Tone>> = {
  self: 'good',
  open: 'good',
  relayed: 'busy',
  closed: 'bad',
  never: 'quiet',
  unreachable: 'watch',
};

/** Node topology 节点拓扑: the tree with live links, what waits, and when each node was last heard. */
export function TopologyPage() {
  const { t } = useTranslation();
  const query = useTopology();
  const self = useNode().data?.code ?? '';
  const [picked, setPicked] = useState<string>();
  return (
    <div className="page">
      <Flex justify="space-between" align="center">
        <Typography.Title level={4} className="page-title">
          {t('menu.topology')}
        </Typography.Title>
        <Typography.Text type="secondary">
          {t('topology.polled', {
            time: query.dataUpdatedAt > 0 ? time(new Date(query.dataUpdatedAt).toISOString()) : '—',
          })}
        </Typography.Text>
      </Flex>
      <Loadable query={query} rows={10}>
        {({ nodes, uplinks }) => {
          const node = nodes.find((one) => one.code === picked);
          return (
            <>
              {uplinks
                .filter((uplink) => uplink.waiting > 0)
                .map((uplink) => (
                  <Alert
                    key={uplink.target}
                    type="warning"
                    showIcon
                    title={t('topology.waitingUp', {
                      count: uplink.waiting,
                      target: uplink.target,
                      since: time(uplink.oldestAt),
                    })}
                    description={uplink.errorCode ?? undefined}
                  />
                ))}
              <Card>
                <TreePicture nodes={nodes} self={self} onPick={setPicked} />
              </Card>
              <Card title={t('topology.list')}>
                <NodeTable nodes={nodes} self={self} onPick={setPicked} />
              </Card>
              {node ? (
                <Drawer open onClose={() => setPicked(undefined)} size={520} title={`${node.name} ${node.code}`}>
                  <NodeDetail node={node} standing={shownStanding(node, self)} />
                </Drawer>
              ) : null}
            </>
          );
        }}
      </Loadable>
    </div>
  );
}

/** A link's state as glyph and word. */
export function LinkMark({ link }: { readonly link: LinkStanding }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[link]} text={t(`link.${link}`)} title={t(`link.${link}Why`)} />;
}

function NodeTable({
  nodes,
  self,
  onPick,
}: {
  readonly nodes: readonly TopologyNode[];
  readonly self: string;
  readonly onPick: (code: string) => void;
}) {
  const { t } = useTranslation();
  const columns: TableColumnsType<TopologyNode> = [
    {
      title: t('topology.node'),
      render: (_value, row) => (
        <span style={{ paddingLeft: row.depth * 16 }}>
          <button type="button" className="link" onClick={() => onPick(row.code)}>
            {row.name}
          </button>{' '}
          <span className="quiet">{row.code}</span>
        </span>
      ),
    },
    { title: t('topology.tier'), render: (_value, row) => t(`tier.${row.tier}`) },
    { title: t('topology.link'), render: (_value, row) => <LinkMark link={shownStanding(row, self)} /> },
    { title: t('topology.lastContact'), render: (_value, row) => time(row.lastContactAt) },
    { title: t('topology.openOrders'), dataIndex: 'openOrders', align: 'right' },
    { title: t('topology.openIntakes'), dataIndex: 'openIntakes', align: 'right' },
    {
      title: t('topology.lastDataset'),
      render: (_value, row) =>
        row.lastDataset
          ? `${row.lastDataset.datasetId} ${periodOfNumber(row.lastDataset.period).toString()} v${row.lastDataset.version} · ${time(row.lastDataset.receivedAt)}`
          : '—',
    },
  ];
  return (
    <Table
      rowKey="code"
      columns={columns}
      dataSource={inTreeOrder(nodes)}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  );
}

/** A region with the name of its province; cities have no list of names here. */
function RegionText({ code }: { readonly code: string }) {
  const { t, i18n } = useTranslation();
  const province = provinceTier.find((one) => one.code === `${code.slice(0, 2)}0000`);
  const name = province?.name[i18n.language === 'en' ? 'en' : 'zh'] ?? (code === '000000' ? t('published.nation') : '');
  return <>{`${name} ${code}`.trim()}</>;
}

function NodeDetail({ node, standing }: { readonly node: TopologyNode; readonly standing: LinkStanding }) {
  const { t } = useTranslation();
  const items = [
    { key: 'tier', label: t('topology.tier'), children: t(`tier.${node.tier}`) },
    { key: 'region', label: t('topology.region'), children: <RegionText code={node.regionCode} /> },
    { key: 'parent', label: t('topology.parent'), children: <UnitText code={node.parentCode} /> },
    {
      key: 'comparison',
      label: t('topology.comparisonParent'),
      children: <UnitText code={node.comparisonParentCode} />,
    },
    {
      key: 'link',
      label: t('topology.link'),
      children: (
        <>
          <LinkMark link={standing} />
          {node.brokenAt === null ? null : (
            <>
              {' '}
              <span className="quiet">{t('topology.brokenAt', { code: node.brokenAt })}</span>
            </>
          )}
        </>
      ),
    },
    { key: 'contact', label: t('topology.lastContact'), children: time(node.lastContactAt) },
    { key: 'error', label: t('topology.error'), children: node.errorCode ?? '—' },
    {
      key: 'clock',
      label: t('topology.clock'),
      children: node.clockDifferenceMs === null ? '—' : `${node.clockDifferenceMs} ms`,
    },
    {
      key: 'orders',
      label: t('topology.openOrders'),
      children: withNote(String(node.openOrders), node.oldestOpenOrderAt ? time(node.oldestOpenOrderAt) : undefined),
    },
    { key: 'intakes', label: t('topology.openIntakes'), children: node.openIntakes },
    {
      key: 'last',
      label: t('topology.lastDataset'),
      children: node.lastDataset
        ? `${node.lastDataset.datasetId} ${periodOfNumber(node.lastDataset.period).toString()} v${node.lastDataset.version} · ${time(node.lastDataset.receivedAt)}`
        : '—',
    },
  ];
  return <Descriptions column={1} bordered size="small" items={items} />;
}
