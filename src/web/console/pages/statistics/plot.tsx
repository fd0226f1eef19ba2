import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

interface PlotProps {
  readonly label: string;
  readonly option: EChartsCoreOption;
}

/** A plot as drawn lines, sharp on paper too; its figures stand in the table. */
export function Plot({ label, option }: PlotProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, undefined, { renderer: 'svg' });
    chart.setOption({ ...option, animation: false });
    const drawn = place.current;
    const fit = () => {
      chart.resize();
      chart.getZr().flush();
      // A sheet of paper is narrower than the window and sends no news of it: the lines shrink with their box.
      drawn.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    };
    const sized = new ResizeObserver(fit);
    sized.observe(drawn);
    return () => {
      sized.disconnect();
      chart.dispose();
    };
  }, [option]);
  return <div ref={place} className="plot" role="img" aria-label={label} />;
}
