import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Measure } from '#shared/domain/measure.ts';

type Average = 'EMA20' | 'SMA50' | 'SMA200';

/** How far the close is from an average, with its sign. */
export function DistanceCell({
  average,
  distance,
}: {
  readonly average: Average;
  readonly distance: Measure;
}) {
  return (
    <span role="gridcell" className={`cell-distance cell-${average.toLowerCase()} number`}>
      {distance.value === null ? (
        <Unknown reason={distance.reason} />
      ) : (
        <span className={distance.value < 0 ? 'change-down' : 'change-up'}>
          {formatPercent(distance.value, 1, 'always')}
        </span>
      )}
    </span>
  );
}
