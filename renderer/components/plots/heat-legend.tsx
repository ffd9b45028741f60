import { divergingSteps, sequentialSteps } from './heat-step.ts';
import type { PlotAxis } from './plot-types.ts';

interface HeatLegendProps {
  /** The cell that is read. */
  readonly at: string | undefined;
  readonly value: PlotAxis;
  readonly least: number;
  readonly greatest: number;
  readonly middle: number | undefined;
  readonly marked: string | undefined;
}

const count = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const diverging = count(-divergingSteps, divergingSteps).map((step) =>
  step === 0 ? '0' : `${step > 0 ? 'up' : 'down'}-${Math.abs(step)}`,
);
const sequential = count(0, sequentialSteps).map(String);

/** What is read, and which colour is how much. */
export function HeatLegend({ at, value, least, greatest, middle, marked }: HeatLegendProps) {
  const reach = middle === undefined ? 0 : Math.max(Math.abs(least - middle), Math.abs(greatest - middle));
  const [from, to] = middle === undefined ? [least, greatest] : [middle - reach, middle + reach];
  const steps = middle === undefined ? sequential : diverging;
  return (
    <div className="heat-legend">
      <p className="heat-read">{at}</p>
      <p className="heat-scale">
        {value.format(from)}
        <svg width={steps.length * 14} height="12" aria-hidden="true" focusable="false">
          {steps.map((step, index) => (
            <rect key={step} data-step={step} x={index * 14} y={0} width={13} height={12} />
          ))}
        </svg>
        {value.format(to)}
      </p>
      {marked === undefined ? null : (
        <p className="heat-scale">
          <svg width="16" height="12" aria-hidden="true" focusable="false">
            <rect className="heat-marked" x={1.5} y={1.5} width={13} height={9} />
          </svg>
          {marked}
        </p>
      )}
    </div>
  );
}
