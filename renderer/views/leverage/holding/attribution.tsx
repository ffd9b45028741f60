import { useMemo } from 'react';
import type { PlotAxis } from '#renderer/components/plots/plot-types.ts';
import { percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { Waterfall } from '#renderer/components/plots/waterfall.tsx';
import type { Measure } from '#shared/domain/measure.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { signedPercent, simpleText } from '../idea/words.ts';

const valueOf = (measure: Measure): number => measure.value ?? Number.NaN;
const axis: PlotAxis = { ...percentAxis('Return'), format: (value) => signedPercent(value) };

interface AttributionProps {
  readonly answer: RequestOutput<'leverage.read'>;
  readonly pair: LeveragePair;
}

/** The three parts of a holding's return, which sum to it. */
export function Attribution({ answer, pair: { fund, index, multiple } }: AttributionProps) {
  const steps = useMemo(
    () => [
      { name: simpleText(multiple, index), value: valueOf(answer.exposure), kind: 'part' as const },
      { name: 'Compounding', value: valueOf(answer.compounding), kind: 'part' as const },
      { name: 'Fees, tracking', value: valueOf(answer.residual), kind: 'part' as const },
      { name: fund, value: valueOf(answer.fundReturn), kind: 'total' as const },
    ],
    [answer, fund, index, multiple],
  );
  const summary = steps.map(({ name, value }) => `${name} ${signedPercent(value)}`).join(', ');
  return <Waterfall name={`What ${fund} earned and why`} summary={`${summary}.`} axis={axis} steps={steps} />;
}
