import { useState } from 'react';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withIdea, withRange } from '../edit/edit-reading.ts';
import { type IdeaRange, ideaRanges } from './idea-ranges.ts';
import { RangeFields } from './range-fields.tsx';
import type { IdeaPrices } from './idea-prices.ts';
import { PriceField } from './price-field.tsx';
import { StopField } from './stop-field.tsx';

type Field = 'stop' | 'stopPrice' | 'targetPrice' | IdeaRange;

/** What an idea is made of; an option structure is stated by its expiry and not by a stop. */
function fieldsOf(idea: Idea): readonly Field[] {
  const prices: readonly Field[] = idea.legs.length === 1 ? ['stopPrice', 'targetPrice'] : [];
  const options = idea.legs.every(({ instrument }) => instrument !== 'shares');
  const all: readonly Field[] = ['stop', ...prices, 'target', 'sizeFraction', 'horizonSessions'];
  return options || idea.expiryDays !== undefined ? [...all, 'expiryDays'] : all;
}

const fixedNames = { stop: 'Stop', stopPrice: 'Stop price', targetPrice: 'Target price' } as const;
const nameOf = (field: Field): string =>
  field in ideaRanges ? ideaRanges[field as IdeaRange].name : fixedNames[field as keyof typeof fixedNames];

/** Size, stop, target, horizon and expiry of an idea, each to be corrected; what the note does not say can be added. */
export function IdeaFields({ idea, prices }: { readonly idea: Idea; readonly prices: IdeaPrices }) {
  const [added, setAdded] = useState<readonly Field[]>([]);
  const fields = fieldsOf(idea);
  const shown = fields.filter((field) => idea[field] !== undefined || added.includes(field));
  const absent = fields.filter((field) => !shown.includes(field));
  return (
    <div className="idea-fields">
      {shown.map((field) =>
        field === 'stop' ? (
          <StopField key={field} idea={idea} />
        ) : field === 'stopPrice' || field === 'targetPrice' ? (
          <PriceField
            key={field}
            idea={idea}
            field={field === 'stopPrice' ? 'stop' : 'target'}
            prices={prices}
          />
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
