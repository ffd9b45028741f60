import { Definition } from '#renderer/components/definition.tsx';
import { DerivationDetails } from '#renderer/components/figures/derivation-details.tsx';
import { PlotLegend } from '#renderer/components/plots/plot-legend.tsx';
import type { TimePane } from './time-pane.ts';

interface TimeLegendProps {
  readonly pane: TimePane;
  /** Pixels from the top of the chart; null while it is not laid out. */
  readonly top: number | null;
  readonly session: number;
}

/** A pane's name, its lines and their values at a session. */
export function TimeLegend({ pane: { name, axis, lines, how }, top, session }: TimeLegendProps) {
  if (top === null) return null;
  return (
    <div className="time-lines-legend" style={{ top }}>
      <strong>{name}</strong>
      {how === undefined ? null : (
        <Definition term={name}>
          <DerivationDetails derivation={how} />
        </Definition>
      )}
      <PlotLegend
        entries={lines
          .filter(({ named }) => named !== false)
          .map((line) => ({
            name: line.name,
            tone: line.tone,
            sample: 'line',
            dash: line.dash,
            value: axis.format(line.values[session] ?? Number.NaN),
          }))}
      />
    </div>
  );
}
