import type { ReactNode } from 'react';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { Measure } from '#shared/domain/measure.ts';

type Average = 'EMA20' | 'SMA50' | 'SMA200';

/** Lets a distance be asked how it came about, where it can be. */
export type AskDistance = (average: Average, distance: number, number: ReactNode) => ReactNode;

/** How far the close is from an average, with its sign. */
export function DistanceCell({
  average,
  distance,
  ask,
}: {
  readonly average: Average;
  readonly distance: Measure;
  readonly ask: AskDistance;
}) {
  return (
    <span role="gridcell" className={`cell-distance cell-${average.toLowerCase()} number`}>
      {distance.value === null ? (
        <Unknown reason={distance.reason} />
      ) : (
        ask(
          average,
          distance.value,
          <span className={distance.value < 0 ? 'change-down' : 'change-up'}>
            {formatPercent(distance.value, 1, 'always')}
          </span>,
        )
      )}
    </span>
  );
}
