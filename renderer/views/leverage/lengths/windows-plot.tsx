import { useMemo } from 'react';
import { percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { ScatterPlot } from '#renderer/components/plots/scatter-plot.tsx';
import { formatDay } from '#shared/format/format-day.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { sessionsText, signedPercent, simpleText } from '../idea/words.ts';
import { windowMarks } from './window-marks.ts';

interface WindowsPlotProps {
  readonly answer: RequestOutput<'leverage.windows'>;
  readonly pair: LeveragePair;
}

/** Every holding of one length: what the fund made of what the index did. */
export function WindowsPlot({ answer, pair: { fund, index, multiple } }: WindowsPlotProps) {
  const { windows, holdingSessions, holdings, ahead } = answer;
  const marks = useMemo(() => windowMarks(windows, multiple, index), [windows, multiple, index]);
  const x = useMemo(() => percentAxis(`Return of ${index}`), [index]);
  const simple = simpleText(multiple, index);
  const y = useMemo(() => percentAxis(`${fund} less ${simple}`), [fund, simple]);
  return (
    <ScatterPlot
      name={`Every holding of ${sessionsText(holdingSessions)}`}
      summary={`${formatPercent(ahead.value ?? Number.NaN, 0)} of ${holdings} holdings of ${sessionsText(holdingSessions)} ended ahead of ${simple}: most after strong moves either way, fewest after small ones.`}
      x={x}
      y={y}
      points={marks.points}
      lines={marks.lines}
      describe={(set, place) => {
        const i = marks.places[set]?.[place] ?? 0;
        const dates = `${formatDay(windows.fromDay[i] as number)} to ${formatDay(windows.toDay[i] as number)}`;
        return `${fund} ${signedPercent(windows.fundReturn[i] as number)}, ${dates}`;
      }}
    />
  );
}
