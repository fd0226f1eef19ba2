import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthFigures } from '#contract/compliance.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { coloursOf, useIsDark } from '../../../shared/theme/theme.ts';
import { font } from '../../../shared/theme/tokens.ts';
import { lineOf, type Target } from './targets.ts';

interface Figures {
  readonly months: readonly MonthFigures[];
  readonly targets: readonly Target[];
}

/** The plots in the words of the charting library, in the colours and the language of the reader. */
export function useOptions({ months, targets }: Figures): {
  readonly rates: EChartsCoreOption;
  readonly complaints: EChartsCoreOption;
  readonly work: EChartsCoreOption;
} {
  const { t } = useTranslation();
  const format = useFormat();
  const colours = coloursOf(useIsDark());
  return useMemo(() => {
    const common = commonOf(months, colours);
    const shares = {
      ...common,
      tooltip: { trigger: 'axis', valueFormatter: shareOf(format.share) },
      yAxis: { type: 'value', ...scaleOf(colours, { formatter: format.share }) },
    };
    const rate = (figure: Target['figure'], colour: string) => ({
      type: 'line',
      name: t(`insight:statistics.${figure}`),
      data: months.map(month => month[figure]),
      color: colour,
      symbolSize: 6,
      markLine: markLineOf(targets, figure, colour),
    });
    return {
      rates: {
        ...shares,
        yAxis: { ...shares.yAxis, scale: true, max: 1 },
        series: [rate('timelyRate', colours.primary), rate('satisfactionRate', colours.risk)],
      },
      complaints: { ...shares, series: [rate('complaintRate', colours.broken)] },
      work: {
        ...common,
        tooltip: { trigger: 'axis' },
        yAxis: { type: 'value', ...scaleOf(colours) },
        series: (['visits', 'personDays'] as const).map((name, place) => ({
          type: 'bar',
          name: t(`insight:statistics.${name}`),
          data: months.map(month => month[name]),
          color: place === 0 ? colours.primary : colours.risk,
          barMaxWidth: 18,
        })),
      },
    };
  }, [months, targets, colours, t, format]);
}

type Colours = ReturnType<typeof coloursOf>;

function commonOf(months: readonly MonthFigures[], colours: Colours) {
  return {
    textStyle: { fontFamily: font, color: colours.quiet },
    grid: { left: 48, right: 56, top: 36, bottom: 28 },
    legend: { top: 0, textStyle: { color: colours.text } },
    xAxis: { type: 'category', data: months.map(({ month }) => month), ...scaleOf(colours) },
  };
}

const scaleOf = (colours: Colours, label: { readonly formatter?: (share: number) => string } = {}) => ({
  axisLabel: { color: colours.quiet, ...label },
  axisLine: { lineStyle: { color: colours.line } },
  splitLine: { lineStyle: { color: colours.line } },
});

function markLineOf(targets: readonly Target[], figure: Target['figure'], colour: string) {
  const target = targets.find(found => found.figure === figure);
  const line = target ? lineOf(target.target) : undefined;
  if (!line) return undefined;
  return {
    symbol: 'none',
    silent: true,
    lineStyle: { type: 'dashed', color: colour },
    label: { formatter: target?.target ?? '', color: colour },
    data: [{ yAxis: line.share }],
    emphasis: { disabled: true },
  };
}

const shareOf = (write: (share: number) => string) => (value: unknown) =>
  typeof value === 'number' ? write(value) : '–';
