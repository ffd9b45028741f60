import { useMemo } from 'react';
import { LinePlot, type LinePlotProps } from './line-plot.tsx';
import type { Column, PlotBand, PlotTone } from './plot-types.ts';

interface BandPlotProps extends Omit<LinePlotProps, 'bands' | 'points'> {
  /** Where the quantiles are known, ascending. */
  readonly at: Column;
  /** From the widest pair to the narrowest: `5 % to 95 %`. */
  readonly levels: PlotBand['levels'];
  readonly median: Column;
  readonly tone?: PlotTone;
}

/** A cone of quantiles with its median; other lines, such as what happened, lie over it. */
export function BandPlot({ at, levels, median, tone = 'one', lines, ...rest }: BandPlotProps) {
  const bands = useMemo(() => [{ x: at, levels, tone }], [at, levels, tone]);
  const all = useMemo(
    () => [{ name: 'Median', x: at, y: median, tone }, ...lines],
    [at, median, tone, lines],
  );
  return <LinePlot {...rest} lines={all} bands={bands} />;
}
