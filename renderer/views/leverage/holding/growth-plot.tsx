import { useMemo } from 'react';
import { dayAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { LinePlot } from '#renderer/components/plots/line-plot.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { signedPercent, simpleText } from '../idea/words.ts';
import { growthLines } from './growth-lines.ts';

interface GrowthPlotProps {
  readonly path: RequestOutput<'leverage.path'>;
  readonly pair: LeveragePair;
}

/** What a dollar in the fund became, beside its index, the multiple of it, the exact daily reset and the closed form. */
export function GrowthPlot({ path, pair }: GrowthPlotProps) {
  const { fund, index, multiple } = pair;
  const lines = useMemo(() => growthLines(path, { fund, index, multiple }), [path, fund, index, multiple]);
  const x = useMemo(() => dayAxis('Session'), []);
  const y = useMemo(() => percentAxis(`Change since ${formatDate(path.from)}`), [path.from]);
  const at = (column: Float64Array): string => signedPercent((column.at(-1) as number) - 1);
  return (
    <LinePlot
      name={`${fund} against ${simpleText(multiple, index)}`}
      summary={`From ${formatDate(path.from)} to ${formatDate(path.to)}: ${fund} ${at(path.fund)}, ${simpleText(multiple, index)} ${at(path.simple)}, exact daily reset ${at(path.exact)}, closed form ${at(path.closedForm)}, ${index} ${at(path.index)}.`}
      x={x}
      y={y}
      lines={lines}
    />
  );
}
