import { useState } from 'react';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withIdea, withRange } from '../edit/edit-reading.ts';
import { type IdeaRange, ideaRanges } from './idea-ranges.ts';
import { RangeFields } from './range-fields.tsx';
import { StopField } from './stop-field.tsx';

type Field = 'stop' | IdeaRange;

/** What an idea is made of; an option structure is stated by its expiry and not by a stop. */
function fieldsOf(idea: Idea): readonly Field[] {
  const options = idea.legs.every(({ instrument }) => instrument !== 'shares');
  const all: readonly Field[] = ['stop', 'target', 'sizeFraction', 'horizonSessions'];
  return options || idea.expiryDays !== undefined ? [...all, 'expiryDays'] : all;
}

const nameOf = (field: Field): string => (field === 'stop' ? 'Stop' : ideaRanges[field].name);

/** Size, stop, target, horizon and expiry of an idea, each to be corrected; what the note does not say can be added. */
export function IdeaFields({ idea }: { readonly idea: Idea }) {
  const [added, setAdded] = useState<readonly Field[]>([]);
  const fields = fieldsOf(idea);
  const shown = fields.filter((field) => idea[field] !== undefined || added.includes(field));
  const absent = fields.filter((field) => !shown.includes(field));
  return (
    <div className="idea-fields">
      {shown.map((field) =>
        field === 'stop' ? (
          <StopField key={field} idea={idea} />
        ) : (
          <RangeFields
            key={field}
            of={idea.id}
            looks={ideaRanges[field]}
            range={idea[field]}
            onCommit={(range, text) =>
              changeReading((reading) =>
                withIdea(reading, idea.id, (one) => withRange(one, field, range, text)),
              )
            }
          />
        ),
      )}
      {absent.length === 0 ? null : (
        <p className="idea-add">
          <span className="quiet">Not stated:</span>
          {absent.map((field) => (
            <button
              key={field}
              type="button"
              className="link-button"
              title={`Add it: ${nameOf(field).toLowerCase()}`}
              onClick={() => setAdded([...added, field])}
            >
              + {nameOf(field).toLowerCase()}
              <span className="visually-hidden"> to {idea.id}</span>
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
