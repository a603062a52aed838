import type { EChartsCoreOption } from 'echarts/core';
import { Button, Card, Segmented, Space, Table, type TableColumnsType } from 'antd';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { saveAddress, saveBlob } from '../api/client.js';
import { csvText } from '../components/csv.js';
import { Chart, type PickedPoint } from './chart.js';

/** The same figures as a picture, in rows. `plain` are the cells of a file, amounts in yuan. */
export interface TableTwin {
  readonly columns: TableColumnsType<Record<string, unknown>>;
  readonly rows: readonly Record<string, unknown>[];
  readonly plain: readonly (readonly (string | number | null)[])[];
}

interface ChartCardProps {
  readonly title: ReactNode;
  readonly name: string;
  readonly option: EChartsCoreOption;
  readonly twin: TableTwin;
  readonly tools?: ReactNode;
  readonly foot?: ReactNode;
  readonly heightPx?: number;
  readonly onPick?: ((point: PickedPoint) => void) | undefined;
}

/** A picture with its table twin, its exports, and what must be said beneath it. */
export function ChartCard({ title, name, option, twin, tools, foot, heightPx = 300, onPick }: ChartCardProps) {
  const { t } = useTranslation();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  const image = useRef<(() => string) | null>(null);
  const saveImage = (): void => {
    const address = image.current?.();
    if (address) saveAddress(address, `${name}.png`);
  };
  const saveRows = (): void => saveBlob(new Blob([csvText(twin.plain)], { type: 'text/csv' }), `${name}.csv`);
  return (
    <Card
      className="chart-card"
      title={title}
      extra={
        <Space wrap>
          {tools}
          <Segmented<'picture' | 'table'>
            value={view}
            onChange={setView}
            options={[
              { value: 'picture', label: t('chart.picture') },
              { value: 'table', label: t('chart.table') },
            ]}
          />
          {view === 'picture' ? (
            <Button type="text" onClick={saveImage}>
              {t('chart.saveImage')}
            </Button>
          ) : null}
          <Button type="text" onClick={saveRows}>
            {t('chart.saveRows')}
          </Button>
        </Space>
      }
    >
      {view === 'picture' ? (
        <Chart option={option} heightPx={heightPx} label={name} onPick={onPick} imageRef={image} />
      ) : (
        <Table
          rowKey="key"
          columns={twin.columns}
          dataSource={[...twin.rows]}
          pagination={false}
          scroll={{ x: 'max-content', y: heightPx - 40 }}
        />
      )}
      {foot ? <div className="chart-foot">{foot}</div> : null}
    </Card>
  );
}
