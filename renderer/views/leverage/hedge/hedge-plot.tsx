import { useMemo } from 'react';
import { dayAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { LinePlot } from '#renderer/components/plots/line-plot.tsx';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';

interface HedgePlotProps {
  readonly answer: RequestOutput<'hedge.compute'>;
  readonly band: number;
}

/** The hedge of the last year over what it was meant to be: kept within its band, and left alone. */
export function HedgePlot({ answer: { lastYear }, band }: HedgePlotProps) {
  const lines = useMemo(
    () => [
      {
        name: 'Left alone',
        x: lastYear.day,
        y: lastYear.coveredLeftAlone,
        tone: 'three' as const,
        dash: 'dashed' as const,
      },
      { name: 'Reset at the band', x: lastYear.day, y: lastYear.covered, tone: 'one' as const },
    ],
    [lastYear],
  );
  const markers = useMemo(
    () => [
      {
        axis: 'y' as const,
        at: 1 + band,
        label: 'too large',
        tone: 'stop' as const,
        dash: 'dotted' as const,
      },
      {
        axis: 'y' as const,
        at: 1 - band,
        label: 'too small',
        tone: 'stop' as const,
        dash: 'dotted' as const,
      },
    ],
    [band],
  );
  const x = useMemo(() => dayAxis('Session'), []);
  const y = useMemo(() => percentAxis('Hedge / what it was meant to be', 0), []);
  return (
    <LinePlot
      name="Hedge over the last year"
      summary={`Kept within ${formatPercent(band, 0)} it was reset ${lastYear.rehedges} times; left alone it would be ${formatPercent(lastYear.leftAlone, 0)} of what it was meant to be.`}
      x={x}
      y={y}
      lines={lines}
      markers={markers}
    />
  );
}
