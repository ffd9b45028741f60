import type { Idea } from '#shared/domain/playbook/idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { withIdea, withRange, withStop } from '../edit/edit-reading.ts';
import { RangeFields } from './range-fields.tsx';

const losing = ({ legs }: Idea): 1 | -1 => (legs[0]?.side === 'short' ? 1 : -1);
const inPercent = (fraction: number): string => formatPercent(fraction, 1);

/** Size, stop, target, horizon and expiry of an idea, each to be corrected; what the note does not say is empty. */
export function IdeaFields({ idea }: { readonly idea: Idea }) {
  const options = idea.legs.every(({ instrument }) => instrument !== 'shares');
  const change = (edit: (idea: Idea) => Idea): void =>
    changeReading((reading) => withIdea(reading, idea.id, edit));
  return (
    <div className="idea-fields">
      <label className="idea-field">
        <span className="idea-label">Stop</span>
        <CommitNumber
          id={`${idea.id}-stop`}
          label={`Stop of ${idea.id}`}
          value={idea.stop?.fraction ?? null}
          decimals={1}
          scale={100}
          step={0.005}
          unit="%"
          placeholder="none"
          check={(value) =>
            value === null || (value * losing(idea) > 0 && value > -1 && value < 20)
              ? null
              : `A stop of a ${losing(idea) < 0 ? 'long' : 'short'} is ${losing(idea) < 0 ? 'below' : 'above'} the entry.`
          }
          onCommit={(value) =>
            change((one) => withStop(one, value, value === null ? 'none' : inPercent(value)))
          }
        />
      </label>
      <RangeFields
        name="Target"
        of={idea.id}
        range={idea.target}
        scale={100}
        decimals={1}
        unit="%"
        lowest={-1}
        highest={20}
        onCommit={(range, text) => change((one) => withRange(one, 'target', range, text))}
      />
      <RangeFields
        name="Size"
        of={idea.id}
        range={idea.sizeFraction}
        scale={100}
        decimals={1}
        unit="%"
        lowest={0}
        highest={10}
        onCommit={(range, text) => change((one) => withRange(one, 'sizeFraction', range, text))}
      />
      <RangeFields
        name="Horizon"
        of={idea.id}
        range={idea.horizonSessions}
        scale={1}
        decimals={0}
        unit="sessions"
        lowest={0}
        highest={2521}
        onCommit={(range, text) => change((one) => withRange(one, 'horizonSessions', range, text))}
      />
      {options || idea.expiryDays !== undefined ? (
        <RangeFields
          name="Expiry"
          of={idea.id}
          range={idea.expiryDays}
          scale={1}
          decimals={0}
          unit="days"
          lowest={0}
          highest={1501}
          onCommit={(range, text) => change((one) => withRange(one, 'expiryDays', range, text))}
        />
      ) : null}
    </div>
  );
}
