import { BarChart, GraphChart, HeatmapChart, LineChart } from 'echarts/charts';
import { DatasetComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

echarts.use([BarChart, LineChart, HeatmapChart, GraphChart, GridComponent, TooltipComponent, LegendComponent, TitleComponent, DatasetComponent, MarkLineComponent, CanvasRenderer]);

interface ChartProps {
  readonly option: EChartsCoreOption;
  readonly heightPx?: number;
  readonly label: string;
  readonly onPick?: (point: { readonly name: string; readonly seriesName: string; readonly dataIndex: number }) => void;
}

/** An ECharts picture that follows its option, its size and a click on a point. */
export function Chart({ option, heightPx = 320, label, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const made = echarts.init(place.current);
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(place.current);
    return () => { observer.disconnect(); made.dispose(); chart.current = null; };
  }, []);
  useEffect(() => { chart.current?.setOption(option, { notMerge: true }); }, [option]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPick) return undefined;
    const pick = (event: { name: string; seriesName?: string; dataIndex: number }): void => onPick({ name: event.name, seriesName: event.seriesName ?? '', dataIndex: event.dataIndex });
    made.on('click', pick as never);
    return () => { made.off('click', pick as never); };
  }, [onPick]);
  return <div ref={place} className="chart" style={{ height: heightPx }} role="img" aria-label={label} />;
}
