import { useMemo } from 'react';
import { logarithmic, numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { LinePlot } from '#renderer/components/plots/line-plot.tsx';
import type { PlotAxis } from '#renderer/components/plots/plot-types.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import { timesText } from '../idea/words.ts';
import { lengthMarks } from './length-marks.ts';

/** Between round figures a logarithmic axis has no room for words. */
const x: PlotAxis = {
  ...logarithmic(numberAxis('Sessions held', 0)),
  formatTick: (value) => (/^[125]0*$/.test(String(value)) ? String(value) : ''),
};

/** Realised multiple over the length of the holding: the daily multiple holds for a day. */
export function LengthsPlot({ windows }: { readonly windows: RequestOutput<'leverage.windows'> }) {
  const { multiple, holdingSessions, byLength } = windows;
  const marks = useMemo(() => lengthMarks(windows), [windows]);
  const { from, to } = marks;
  const y = useMemo(() => numberAxis('Fund return / index return', 2, { from, to }), [from, to]);
  const markers = useMemo(
    () => [
      { axis: 'y' as const, at: multiple, label: `${timesText(multiple)} stated` },
      {
        axis: 'x' as const,
        at: holdingSessions,
        label: `${holdingSessions} sessions`,
        tone: 'accent' as const,
      },
    ],
    [multiple, holdingSessions],
  );
  const row = byLength.find(({ sessions }) => sessions >= holdingSessions) ?? byLength.at(-1);
  const two = (value: number | null | undefined) => formatNumber(value ?? Number.NaN, 2);
  return (
    <LinePlot
      name="Realised multiple by holding length"
      summary={`At ${row?.sessions ?? 0} sessions the middle half of the holdings had a multiple of ${two(row?.lower.value)} to ${two(row?.upper.value)}, the median ${two(row?.median.value)}. Only holdings whose index moved by 1 % or more; ${marks.outside} drawn points lie outside.`}
      x={x}
      y={y}
      lines={marks.lines}
      bands={marks.bands}
      points={marks.points}
      markers={markers}
      restAt={holdingSessions}
    />
  );
}
