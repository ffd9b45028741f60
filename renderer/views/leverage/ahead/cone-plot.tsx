import { useMemo } from 'react';
import { numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { BandPlot } from '#renderer/components/plots/band-plot.tsx';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { sessionsText, signedPercent } from '../idea/words.ts';
import { coneMarks } from './cone-marks.ts';

interface ConePlotProps {
  readonly cone: RequestOutput<'leverage.cone'>;
  readonly pair: LeveragePair;
}

/** Where the fund may stand on each day of the horizon. */
export function ConePlot({ cone, pair }: ConePlotProps) {
  const { fund, index, multiple } = pair;
  const marks = useMemo(() => coneMarks(cone, { fund, index, multiple }), [cone, fund, index, multiple]);
  const x = useMemo(() => numberAxis('Sessions from now', 0), []);
  const y = useMemo(() => percentAxis(`Change of ${fund}`, 1), [fund]);
  const end = (at: number): string => signedPercent(cone.end[at]?.fund ?? Number.NaN, 1);
  return (
    <BandPlot
      name={`${fund} over the next ${sessionsText(cone.horizonSessions)}`}
      summary={`Nine of ten paths end between ${end(0)} and ${end(4)}, half between ${end(1)} and ${end(3)}; median ${end(2)}. ${formatPercent(cone.probabilityOfLoss, 1)} lose.`}
      x={x}
      y={y}
      at={marks.at}
      levels={marks.levels}
      median={marks.median}
      lines={marks.lines}
    />
  );
}
