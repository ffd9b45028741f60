import type { PlotDash, PlotTone } from './plot-types.ts';

export interface LegendEntry {
  readonly name: string;
  readonly tone: PlotTone;
  readonly sample: 'line' | 'band' | 'filled' | 'hollow';
  readonly dash?: PlotDash | undefined;
  /** At the cursor; absent where there is no single one. */
  readonly value?: string | undefined;
}

interface PlotLegendProps {
  /** Where the values are read: `Session 12`. */
  readonly at?: string;
  readonly entries: readonly LegendEntry[];
}

function Sample({ sample, dash = 'solid' }: Pick<LegendEntry, 'sample' | 'dash'>) {
  if (sample === 'band') return <rect className="plot-band" x={1} y={2} width={20} height={8} />;
  if (sample === 'line') return <path className={`plot-line dash-${dash}`} d="M0 6h22" />;
  return sample === 'filled' ? (
    <circle className="plot-sample-filled" cx={11} cy={6} r={3} />
  ) : (
    <circle className="plot-rings" cx={11} cy={6} r={3} />
  );
}

/** What the marks are, and their values where the cursor is; it stands still while they change. */
export function PlotLegend({ at, entries }: PlotLegendProps) {
  return (
    <dl className="plot-legend">
      {at === undefined ? null : (
        <div className="plot-legend-at">
          <dt className="visually-hidden">At</dt>
          <dd>{at}</dd>
        </div>
      )}
      {entries.map(({ name, tone, sample, dash, value }) => (
        <div key={name} className={`tone-${tone}`}>
          <dt>
            <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
              <Sample sample={sample} dash={dash} />
            </svg>
            <span className="plot-legend-name">{name}</span>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
