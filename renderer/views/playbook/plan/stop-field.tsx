import type { Idea } from '#shared/domain/playbook/idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitNumber } from '../edit/commit-number.tsx';
import { withIdea, withStop } from '../edit/edit-reading.ts';

/** The stop of an idea as a distance from the entry, on the side on which it loses. */
export function StopField({ idea }: { readonly idea: Idea }) {
  const short = idea.legs[0]?.side === 'short';
  const check = (value: number | null): string | null => {
    if (value === null || (short ? value > 0 && value < 20 : value < 0 && value > -1)) return null;
    return short ? 'The stop of a short is above the entry.' : 'The stop of a long is below the entry.';
  };
  return (
    <div className="idea-field">
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
        check={check}
        onCommit={(value) =>
          changeReading((reading) =>
            withIdea(reading, idea.id, (one) =>
              withStop(one, value, value === null ? 'none' : formatPercent(value, 1)),
            ),
          )
        }
      />
    </div>
  );
}
