import { SelectField } from '#renderer/components/field/select-field.tsx';
import { isSymbol } from '#shared/domain/is-symbol.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { withEdited } from '#shared/domain/playbook/origin-of.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import { changeReading } from '../edit/change-reading.ts';
import { CommitText } from '../edit/commit-text.tsx';
import { EditRow } from '../edit/edit-row.tsx';
import { withIdea } from '../edit/edit-reading.ts';
import { legText } from './idea-words.ts';

type Leg = Idea['legs'][number];

const kinds = [
  { value: 'long', label: 'long' },
  { value: 'short', label: 'short' },
  { value: 'pair', label: 'pair' },
  { value: 'callSpread', label: 'call spread' },
  { value: 'putSpread', label: 'put spread' },
  { value: 'hedge', label: 'hedge' },
] as const;
const sides = [
  { value: 'long', label: 'long' },
  { value: 'short', label: 'short' },
] as const;
const instruments = [
  { value: 'shares', label: 'shares' },
  { value: 'callSpread', label: 'call spread' },
  { value: 'putSpread', label: 'put spread' },
  { value: 'call', label: 'call' },
  { value: 'put', label: 'put' },
] as const;
const neutralities = [
  { value: 'none', label: 'not stated' },
  { value: 'dollar', label: 'equal dollars' },
  { value: 'beta', label: 'equal beta' },
] as const;
const legFields = ['legs', 'symbol', 'side'] as const;
const mostLegs = 8;

/** What an idea trades, how its legs weigh against each other, and what puts it on. */
export function IdeaEdits({
  idea,
  triggers,
}: {
  readonly idea: Idea;
  readonly triggers: readonly NoteTrigger[];
}) {
  const { id, kind, legs, neutrality, enterOn } = idea;
  const change = (field: string, to: (one: Idea) => Idea, value?: string): void =>
    changeReading((reading) => withIdea(reading, id, (one) => withEdited(to(one), field, value)));
  const setLegs = (next: readonly Leg[], field = 'legs', value?: string): void =>
    change(field, (one) => ({ ...one, legs: next }), value);
  const setLeg = (at: number, leg: Leg, field: string, value: string): void =>
    setLegs(
      legs.map((one, place) => (place === at ? leg : one)),
      field,
      value,
    );
  return (
    <>
      <EditRow name="Kind" item={idea} field="kind">
        <SelectField
          label={`Kind of ${id}`}
          value={kind}
          choices={kinds}
          onChoose={(chosen) => change('kind', (one) => ({ ...one, kind: chosen }))}
        />
      </EditRow>
      {legs.map((leg, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a leg is known by its place
        <EditRow key={at} name={`Leg ${at + 1}`} item={idea} field={legFields}>
          <SelectField
            label={`Side of leg ${at + 1} of ${id}`}
            value={leg.side}
            choices={sides}
            onChoose={(side) => setLeg(at, { ...leg, side }, 'side', side)}
          />
          <CommitText
            label={`Symbol of leg ${at + 1} of ${id}`}
            value={leg.symbol}
            maxLength={12}
            check={(text) =>
              isSymbol(text.toUpperCase()) ? null : 'A symbol has up to 12 letters and digits.'
            }
            onCommit={(text) =>
              setLeg(at, { ...leg, symbol: text.toUpperCase() }, 'symbol', text.toUpperCase())
            }
          />
          <SelectField
            label={`Instrument of leg ${at + 1} of ${id}`}
            value={leg.instrument}
            choices={instruments}
            onChoose={(instrument) => setLeg(at, { ...leg, instrument }, 'legs', instrument)}
          />
          {legs.length > 1 ? (
            <button
              type="button"
              className="link-button"
              onClick={() => setLegs(legs.filter((_, place) => place !== at))}
            >
              Take out<span className="visually-hidden"> {legText(leg)}</span>
            </button>
          ) : null}
        </EditRow>
      ))}
      {legs.length < mostLegs ? (
        <button
          type="button"
          className="link-button edit-add"
          onClick={() => setLegs([...legs, { symbol: 'SPY', side: 'short', instrument: 'shares' }])}
        >
          + leg
        </button>
      ) : null}
      <EditRow name="Weights" item={idea} field="neutrality">
        <SelectField
          label={`How the legs of ${id} weigh against each other`}
          value={neutrality ?? 'none'}
          choices={neutralities}
          onChoose={(chosen) => change('neutrality', (one) => withNeutrality(one, chosen), chosen)}
        />
      </EditRow>
      {triggers.length === 0 ? null : (
        <EditRow name="Enters on" item={idea} field="enterOn">
          <span className="edit-checks">
            {triggers.map((trigger) => (
              <label key={trigger.id} className="edit-check">
                <input
                  type="checkbox"
                  checked={enterOn.includes(trigger.id)}
                  onChange={({ target }) =>
                    change('enterOn', (one) => ({
                      ...one,
                      enterOn: target.checked
                        ? [...one.enterOn, trigger.id]
                        : one.enterOn.filter((other) => other !== trigger.id),
                    }))
                  }
                />
                {describeCondition(trigger.condition)}
              </label>
            ))}
          </span>
        </EditRow>
      )}
    </>
  );
}

function withNeutrality(idea: Idea, chosen: 'none' | 'dollar' | 'beta'): Idea {
  if (chosen !== 'none') return { ...idea, neutrality: chosen };
  const { neutrality: _before, ...rest } = idea;
  return rest;
}
