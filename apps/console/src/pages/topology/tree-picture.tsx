import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TopologyNode } from '../../api/warehouse.js';
import { time } from '../../components/format.js';
import { comparisonStanding, shownStanding, type LinkStanding } from './link-standing.js';
import { treeLayout, type PlacedLink, type PlacedNode } from './tree-layout.js';

interface TreePictureProps {
  readonly nodes: readonly TopologyNode[];
  readonly self: string;
  readonly onPick: (code: string) => void;
}

const BOX = { width: 216, height: 76, gapX: 28, gapY: 64, margin: 12, side: 36 };
const stepX = BOX.width + BOX.gapX;
const stepY = BOX.height + BOX.gapY;
const left = (one: PlacedNode<TopologyNode>): number => BOX.margin + one.column * stepX;
const top = (one: PlacedNode<TopologyNode>): number => BOX.margin + one.row * stepY;
const glyphs: Readonly<Record<LinkStanding, string>> = {
  self: '◉',
  open: '●',
  relayed: '◔',
  closed: '✖',
  never: '○',
  unreachable: '?',
};

/** The tree as a picture: a box a node, a full line to the statistical parent, a dashed one to a second parent. */
export function TreePicture({ nodes, self, onPick }: TreePictureProps) {
  const { t } = useTranslation();
  const layout = treeLayout(nodes);
  const width = BOX.margin * 2 + layout.columns * stepX - BOX.gapX + BOX.side;
  const height = BOX.margin * 2 + layout.rows * stepY - BOX.gapY;
  return (
    <>
      <div className="tree-frame">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          style={{ maxWidth: width, width: '100%' }}
          role="group"
          aria-label={t('menu.topology')}
        >
          {layout.links.map((link) => (
            <LinkLine key={`${link.from.node.code} ${link.to.node.code} ${link.role}`} link={link} self={self} />
          ))}
          {layout.nodes.map((one) => (
            <NodeBox key={one.node.code} placed={one} standing={shownStanding(one.node, self)} onPick={onPick} />
          ))}
        </svg>
      </div>
      <div className="chart-foot legend">
        <span>
          <i className="line line-open" />
          {t('link.open')}
        </span>
        <span>
          <i className="line line-relayed" />
          {t('link.relayed')}
        </span>
        <span>
          <i className="line line-closed" />
          {t('link.closed')}
        </span>
        <span>
          <i className="line line-never" />
          {t('link.never')}
        </span>
        <span>
          <i className="line line-unreachable" />
          {t('link.unreachable')}
        </span>
        <span>
          <i className="line line-comparison" />
          {t('topology.comparisonLine')}
        </span>
      </div>
    </>
  );
}

/**
 * Down from the parent's foot to the child's head; a second parent's line goes round the right side, so that it crosses
 * no box.
 */
function linePath({ from, to, role }: PlacedLink<TopologyNode>): string {
  if (role === 'statistical') {
    const [x1, y1, x2, y2] = [left(from) + BOX.width / 2, top(from) + BOX.height, left(to) + BOX.width / 2, top(to)];
    const middle = (y1 + y2) / 2;
    return `M ${x1} ${y1} C ${x1} ${middle}, ${x2} ${middle}, ${x2} ${y2}`;
  }
  const [x1, y1, x2, y2] = [
    left(from) + BOX.width,
    top(from) + BOX.height / 2,
    left(to) + BOX.width,
    top(to) + BOX.height / 2,
  ];
  const outside = Math.max(x1, x2) + BOX.side;
  return `M ${x1} ${y1} C ${(x1 + outside) / 2} ${y1}, ${outside} ${y1}, ${outside} ${(y1 + y2) / 2} S ${outside} ${y2}, ${x2} ${y2}`;
}

function LinkLine({ link, self }: { readonly link: PlacedLink<TopologyNode>; readonly self: string }) {
  const standing =
    link.role === 'comparison' ? comparisonStanding(link.to.node, self) : shownStanding(link.to.node, self);
  return <path d={linePath(link)} className={`tree-link tree-${link.role} tree-${standing}`} />;
}

function NodeBox({
  placed,
  standing,
  onPick,
}: {
  readonly placed: PlacedNode<TopologyNode>;
  readonly standing: LinkStanding;
  readonly onPick: (code: string) => void;
}) {
  const { t } = useTranslation();
  const { node } = placed;
  const pick = (): void => onPick(node.code);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick();
    }
  };
  const waits = node.openOrders + node.openIntakes;
  const short = node.name.length > 14 ? `${node.name.slice(0, 13)}…` : node.name;
  return (
    <g
      transform={`translate(${left(placed)} ${top(placed)})`}
      className={`tree-node tree-node-${standing}`}
      data-node={node.code}
      tabIndex={0}
      role="button"
      onClick={pick}
      onKeyDown={press}
    >
      <title>{`${node.name} ${node.code}`}</title>
      <rect width={BOX.width} height={BOX.height} rx={6} />
      <text x={12} y={22} className="tree-name">
        {short}
      </text>
      <text x={12} y={42} className="tree-state">
        {glyphs[standing]} {t(`link.${standing}`)} · {node.code}
      </text>
      <text x={12} y={62} className="tree-more">
        {waits > 0
          ? t('topology.waits', { orders: node.openOrders, intakes: node.openIntakes })
          : standing === 'self'
            ? t('topology.selfNote')
            : t('topology.heard', { time: node.lastContactAt ? time(node.lastContactAt).slice(5, 16) : '—' })}
      </text>
    </g>
  );
}
