import { Unknown } from '#renderer/components/figures/unknown.tsx';
import type { Measure } from '#shared/domain/measure.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

// From half the way behind the base to a quarter beyond the threshold; what lies outside is cut off and said in figures.
const [first, last] = [-0.5, 1.25];
const [width, height] = [112, 14];
const place = (distance: number): number =>
  ((Math.min(last, Math.max(first, distance)) - first) / (last - first)) * width;

/** The way from the base to the threshold that a value has gone: 0 at the base, 1 at the threshold. */
export function DistanceBar({ distance }: { readonly distance: Measure }) {
  if (distance.value === null) return <Unknown reason={distance.reason} />;
  const { value } = distance;
  const [from, to] = [place(Math.min(0, value)), place(Math.max(0, value))];
  return (
    <span className="distance">
      <svg
        className={value >= 1 ? 'distance-bar distance-reached' : 'distance-bar'}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        aria-hidden="true"
        focusable="false"
      >
        <rect className="distance-track" x="0" y="4" width={width} height="6" rx="2" />
        <rect className="distance-gone" x={from} y="4" width={Math.max(1, to - from)} height="6" />
        <path className="distance-base" d={`M${place(0)} 2v10`} />
        <path className="distance-threshold" d={`M${place(1)} 0v${height}`} />
      </svg>
      <span className="distance-words">{formatPercent(value, 0)}</span>
    </span>
  );
}
