import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type RefObject } from 'react';

echarts.use([BarChart, LineChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, CanvasRenderer]);

/** A point of a picture that was clicked. */
export interface PickedPoint {
  readonly name: string;
  readonly seriesName: string;
  readonly seriesId: string;
  readonly dataIndex: number;
}

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly heightPx?: number;
  readonly label: string;
  readonly onPick?: ((point: PickedPoint) => void) | undefined;
  /** Is given what renders the picture as a file. */
  readonly imageRef?: RefObject<(() => string) | null>;
}

/** An ECharts picture that follows its option, its size and a click on a point. */
export function Chart({ option, heightPx = 300, label, onPick, imageRef }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const made = echarts.init(place.current);
    chart.current = made;
    if (imageRef) imageRef.current = () => made.getDataURL({ pixelRatio: 2, backgroundColor: '#fff' });
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
      if (imageRef) imageRef.current = null;
    };
  }, [imageRef]);
  useEffect(() => {
    chart.current?.setOption(option, { notMerge: true });
  }, [option]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPick) return undefined;
    const pick = (event: { name: string; seriesName?: string; seriesId?: string; dataIndex: number }): void =>
      onPick({
        name: event.name,
        seriesName: event.seriesName ?? '',
        seriesId: event.seriesId ?? '',
        dataIndex: event.dataIndex,
      });
    made.on('click', pick as never);
    return () => {
      made.off('click', pick as never);
    };
  }, [onPick]);
  return <div ref={place} className="chart" style={{ height: heightPx }} role="img" aria-label={label} />;
}
