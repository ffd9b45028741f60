import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import { changeReading } from '../edit/change-reading.ts';
import { withIdea, withoutItem } from '../edit/edit-reading.ts';
import { EditedMark } from '../edit/edited-mark.tsx';
import { EditPanel } from '../edit/edit-panel.tsx';
import { AssumptionChips } from './assumption-chips.tsx';
import { IdeaEdits } from './idea-edits.tsx';
import type { IdeaPrices } from './idea-prices.ts';
import { IdeaFields } from './idea-fields.tsx';
import { ideaKindNames, legText } from './idea-words.ts';
import { makeTickets } from './make-tickets.ts';
import { PlanItem } from './plan-item.tsx';
import { RemoveButton } from './remove-button.tsx';
import { WordsButton } from './words-button.tsx';

/** One trade of the plan: its legs, its levels, what it waits for, and the way to a ticket. */
export function IdeaCard({
  idea,
  triggers,
  prices,
}: {
  readonly idea: Idea;
  readonly prices: IdeaPrices;
  readonly triggers: readonly NoteTrigger[];
}) {
  const { id, kind, legs, neutrality, enterOn, assumptions } = idea;
  const words = legs.map(legText).join(', ');
  const name = words.charAt(0).toUpperCase() + words.slice(1);
  const tradable = legs.some(({ instrument }) => instrument === 'shares');
  const waits = triggers.filter((trigger) => enterOn.includes(trigger.id));
  return (
    <PlanItem id={id} className="idea">
      <header className="idea-head">
        {kind === 'pair' || kind === 'hedge' ? (
          <span className="badge idea-kind">{ideaKindNames[kind]}</span>
        ) : null}
        <WordsButton>{name}</WordsButton>
        {neutrality === undefined ? null : <span className="quiet">{neutrality}-neutral</span>}
        <RemoveButton
          of={name}
          onRemove={() => changeReading((reading) => withoutItem(reading, 'ideas', id))}
        />
      </header>
      <IdeaFields idea={idea} prices={prices} />
      <EditedMark item={idea} />
      <EditPanel of={name}>
        <IdeaEdits idea={idea} triggers={triggers} />
      </EditPanel>
      {waits.length === 0 ? null : (
        <p className="idea-waits">
          <span className="quiet">Enters when</span>{' '}
          {waits.map((trigger) => describeCondition(trigger.condition)).join(' and ')}
        </p>
      )}
      <footer className="idea-foot">
        <AssumptionChips
          assumptions={assumptions}
          onChange={(next) =>
            changeReading((reading) => withIdea(reading, id, (one) => ({ ...one, assumptions: next })))
          }
        />
        {tradable ? (
          <button type="button" className="button" onClick={() => makeTickets(idea, prices)}>
            Make ticket<span className="visually-hidden"> of {name}</span>
          </button>
        ) : (
          <span className="quiet">Options: no ticket of shares</span>
        )}
      </footer>
    </PlanItem>
  );
}
