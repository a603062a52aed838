import { Breadcrumb, Button, Segmented, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import { useTopology, type DatasetId } from '../../api/warehouse.js';
import { Drawer } from '../../components/drawer.js';
import type { AmountUnit } from '../../components/format.js';
import { pathTo } from './path-to.js';
import { FigureStep } from './figure-step.js';
import { VersionStep } from './version-step.js';

/** Where the drawer stands: a unit's figure, or its sealed version. */
export interface DrillPlace {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly view: 'figure' | 'version';
}

interface FigureDrawerProps extends DrillPlace {
  readonly period: string;
  readonly amountUnit: AmountUnit;
  /** The node's own unit: the way down begins there. */
  readonly root: string;
  readonly onMove: (place: DrillPlace) => void;
  readonly onClose: () => void;
}

/** A figure that opens down: unit, its children, the sealed version, its ledger totals. */
export function FigureDrawer({ unit, dataset, view, period, amountUnit, root, onMove, onClose }: FigureDrawerProps) {
  const { t, i18n } = useTranslation();
  const tree = useTopology();
  const path = pathTo(tree.data?.nodes ?? [], root, unit);
  const title = (id: DatasetId): string =>
    `${id} ${newestDefinition(id)?.title[i18n.language === 'en' ? 'en' : 'zh'] ?? ''}`;
  const items = [
    ...path.map((one) => ({
      key: one.code,
      title: (
        <Button type="link" className="crumb" onClick={() => onMove({ unit: one.code, dataset, view: 'figure' })}>
          {one.name}
        </Button>
      ),
    })),
    ...(view === 'version' ? [{ key: 'version', title: title(dataset) }] : []),
  ];
  return (
    <Drawer
      open
      onClose={onClose}
      size={980}
      className="drill"
      title={
        <Space>
          {t('drill.title')}
          <span className="quiet">{period}</span>
        </Space>
      }
      extra={
        <Segmented<DatasetId>
          value={dataset}
          onChange={(next) => onMove({ unit, dataset: next, view })}
          options={(['PI05', 'PI01', 'PI02', 'PI03'] as const).map((id) => ({ value: id, label: title(id) }))}
        />
      }
    >
      <Breadcrumb items={items} className="crumbs" />
      {view === 'version' ? (
        <VersionStep unit={unit} dataset={dataset} period={period} amountUnit={amountUnit} />
      ) : (
        <FigureStep unit={unit} dataset={dataset} period={period} amountUnit={amountUnit} onMove={onMove} />
      )}
    </Drawer>
  );
}
