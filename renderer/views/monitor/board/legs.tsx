import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { describeBand, describeLeaf } from '#shared/format/describe-condition.ts';
import { formatThreshold } from '#shared/format/format-condition-value.ts';
import { ClosesHeld } from './closes-held.tsx';
import { distanceOf, type Leg } from './deciding-leg.ts';
import { DistanceBar } from './distance-bar.tsx';
import { LegAge } from './leg-age.tsx';
import { ValueCell } from './value-cell.tsx';

const truthWords = { yes: ['●', 'met'], no: ['○', 'not met'], unknown: ['?', 'unknown'] } as const;

interface LegsProps {
  readonly name: string;
  readonly legs: readonly Leg[];
  readonly date: BusinessDate | null;
  readonly asOf: BusinessDate | null;
}

/** Each comparison of a trigger with value, threshold, distance, age and source. */
export function Legs({ name, legs, date, asOf }: LegsProps) {
  return (
    <table className="legs" aria-label={`Comparisons of ${name}`}>
      <thead>
        <tr>
          <th scope="col">Comparison</th>
          <th scope="col">Now</th>
          <th scope="col" className="number">
            Value
          </th>
          <th scope="col" className="number">
            Threshold
          </th>
          <th scope="col">Distance</th>
          <th scope="col">Age and source</th>
        </tr>
      </thead>
      <tbody>
        {legs.map((leg, i) => {
          const { leaf, reading } = leg;
          const [mark, word] = truthWords[reading.truth];
          const words = describeLeaf(leaf);
          return (
            // oxlint-disable-next-line no-array-index-key -- comparisons have no other name than their place
            <tr key={i}>
              <th scope="row">
                {words.charAt(0).toUpperCase() + words.slice(1)}
                {describeBand(leaf) === null ? null : <span className="muted"> · {describeBand(leaf)}</span>}
              </th>
              <td className={`leg-${reading.truth}`}>
                <span aria-hidden="true">{mark}</span> {word}
                <ClosesHeld leg={leg} />
              </td>
              <td className="number">
                <ValueCell leg={leg} date={date} asOf={asOf} />
              </td>
              <td className="number" data-answers="in the comparison">
                {formatThreshold(leaf.measure, reading.threshold)}
              </td>
              <td>
                <DistanceBar distance={distanceOf(leg)} />
              </td>
              <td>{reading.simulated ? <SimulatedBadge short /> : <LegAge leg={reading} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
